import { useCallback } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Asked } from '../use-asked.ts';
import { type EditorProps, VersionedSection } from '../versioned/versioned-section.tsx';
import { OperationEditor } from './operation-editor.tsx';
import { operationStore } from './operation-store.ts';

export interface OperationSectionProps {
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly user: Asked<SignedInUser>;
}

/** Whether the régua runs by itself, company by company: rehearsing, live or stopped, when, and how much a day. */
export function OperationSection({ api, words, user }: OperationSectionProps) {
  const storeOf = useCallback((companyId: number) => operationStore(api, companyId), [api]);
  const isSales = user !== 'asking' && user.ok && user.value.role === 'sales';
  const Editor = useCallback(
    (props: EditorProps<RunSettings>) => <OperationEditor {...props} api={api} seesRuns={!isSales} />,
    [api, isSales],
  );
  return <VersionedSection section="operation" user={user} storeOf={storeOf} Editor={Editor} words={words} />;
}
