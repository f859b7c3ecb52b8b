import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import type { DeskCatalogue } from '../i18n/desk/catalogues.ts';
import type { Theme } from '../shadow/create-host.ts';
import type { Shown } from '../state/shown.ts';
import type { ManyCustomer } from '../ui/many/entry.ts';

/**
 * What opens by a click: the second script of a page, loaded when somebody is about to. It draws with its own copy of
 * everything, so only plain values and functions pass between the two.
 */
export interface Desk {
  /** The panel of the customer on screen, until `signal`. Answers its host, to be put on the page. */
  panel(options: PanelOptions): HTMLElement;
  /** Opens the reminders of several customers over the page. */
  remindMany(options: ManyOptions): void;
}

export interface ManyOptions {
  readonly customers: readonly ManyCustomer[];
  /** Ticked records of which no customer is known. */
  readonly leftOut: number;
  /** The CRM takes more for ticked than is on screen. */
  readonly beyond: boolean;
  onClose(): void;
  readonly theme: Theme;
}

export interface PanelOptions {
  /** Calls `tell` with what is known of the customer, now and whenever that changes; answers how to stop it. */
  watchSubject(tell: (subject: Shown<Assessment> | undefined) => void): () => void;
  /** Asks again about all that is on screen. */
  refresh(): void;
  close(): void;
  focusChip(): void;
  readonly theme: Theme;
  readonly signal: AbortSignal;
  /** Ends with the screen, and what was opened from the panel with it. */
  readonly screen: AbortSignal;
}

export interface DeskSetUp {
  readonly language: Language;
  readonly texts: DeskCatalogue;
}

declare global {
  /** Where the second script leaves the way to set a desk up, in the world that it shares with the first. */
  var emDiaDesk: ((setUp: DeskSetUp) => Desk) | undefined;
}
