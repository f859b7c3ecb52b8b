import { Icon } from './icon.tsx';
import type { Reading } from './reading.ts';

type Cause = Extract<Reading, { is: 'unknown' }>['cause'];

/** A question mark for what is not known; dots for what is still being read. */
export function UnknownSign({ cause }: { cause: Cause }) {
  return cause === 'not_read_yet' ? <Icon name="dots" /> : <>?</>;
}
