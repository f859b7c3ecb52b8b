import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Language } from '../../shared/contract/common.ts';
import type { Desk } from '../desk/desk.ts';
import type { Failure } from '../messaging/messages.ts';
import type { Theme } from '../shadow/create-host.ts';
import { mount } from '../shadow/mount.ts';
import { Opening } from '../ui/opening.tsx';
import type { DeskLoader } from './desk-loader.ts';
import { hangUnder } from './popover.ts';
import { overlaySheet } from './sheets.ts';

export interface OpeningOptions {
  readonly desk: DeskLoader;
  readonly under: HTMLElement;
  onLoaded(desk: Desk): void;
  onOutside(): void;
  onClose(): void;
  readonly language: Language;
  readonly theme: Theme;
  readonly signal: AbortSignal;
}

/** Stands where the panel will, until the desk is there; says so when it does not come, and asks again when told to. */
export function showOpening(options: OpeningOptions): void {
  const { desk, under, onLoaded, onOutside, onClose, language, theme, signal } = options;
  const failure = signalOf<Failure | undefined>(undefined);
  const loaded = new AbortController();
  const own = AbortSignal.any([signal, loaded.signal]);

  const load = async () => {
    failure.value = undefined;
    const answer = await desk.load();
    if (own.aborted) return;
    if (answer.ok) {
      loaded.abort();
      onLoaded(answer.value);
    } else failure.value = answer.failure;
  };
  const host = mount(<OpeningNow failure={failure} onRetry={load} onClose={onClose} language={language} />, {
    place: (element) => document.body.append(element),
    sheet: overlaySheet(),
    theme,
    signal: own,
  });
  hangUnder(host, under, { signal: own, onOutside });
  void load();
}

interface OpeningNowProps extends Pick<OpeningOptions, 'onClose' | 'language'> {
  readonly failure: ReadonlySignal<Failure | undefined>;
  onRetry(): void;
}

function OpeningNow({ failure, ...rest }: OpeningNowProps) {
  return <Opening failure={failure.value} {...rest} />;
}
