import type { Language } from '../../shared/contract/common.ts';

/** How a line for the chatter is written, and whose its Message-ID is. */
export interface Voice {
  readonly language: Language;
  readonly messageIdHost: string;
}
