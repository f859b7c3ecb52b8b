import * as z from 'zod';

/** Imported first by the extension's own pages: zod would otherwise try `eval`, which the policy of these pages reports. */
z.config({ jitless: true });
