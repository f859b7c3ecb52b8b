import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../messaging/messages.ts';
import type { FieldProblem } from './read-draft.ts';

export type SavingProgress =
  | { readonly step: 'editing' }
  | { readonly step: 'saving' }
  | { readonly step: 'failed'; readonly failure: Failure };

/** One save at a time, and what became of it; fields found wrong are named, and the first of them has the focus. */
export function useSaving<T>(onSaved: (value: T) => void) {
  const [progress, setProgress] = useState<SavingProgress>({ step: 'editing' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const isSaving = useRef(false);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const refuse = (wrong: readonly FieldProblem[]) => {
    setProblems([...wrong]);
    setProgress({ step: 'editing' });
  };
  const save = async (ask: () => Promise<Result<T>>) => {
    // A second press comes before the first has been drawn.
    if (isSaving.current) return;
    isSaving.current = true;
    setProblems([]);
    setProgress({ step: 'saving' });
    const answer = await ask();
    isSaving.current = false;
    if (answer.ok) onSaved(answer.value);
    else if (answer.failure.problems?.length) refuse(answer.failure.problems);
    else setProgress({ step: 'failed', failure: answer.failure });
  };
  return { progress, problems, refuse, save, form };
}
