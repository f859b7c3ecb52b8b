import { bundleSidecar } from './bundle.ts';

await bundleSidecar('dist/sidecar.mjs');
