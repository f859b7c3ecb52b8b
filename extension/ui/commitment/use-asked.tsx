import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { type Asked, AskedDialog, type CommitmentActions } from './asked.tsx';

export interface AskedDeps {
  readonly actions: CommitmentActions;
  /** What was pressed may be gone once it is done: the focus goes here. */
  focusAfter(): void;
  readonly words: DeskWords;
}

/** One dialog at a time over the panel, and what it came to in words. */
export function useAsked({ actions, focusAfter, words }: AskedDeps) {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const [said, setSaid] = useState('');
  const isDone = useRef(false);
  useEffect(() => {
    if (asked === undefined && isDone.current) focusAfter();
    isDone.current = false;
  }, [asked]);

  const ask = (what: Asked) => {
    setSaid('');
    setAsked(what);
  };
  const done = (text: string) => {
    isDone.current = true;
    setSaid(text);
    setAsked(undefined);
  };
  const close = () => setAsked(undefined);
  const dialog = asked && <AskedDialog asked={asked} actions={actions} onDone={done} onClose={close} words={words} />;
  return { ask, said, dialog };
}
