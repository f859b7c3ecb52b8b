import { useCallback } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { MailTemplates } from '../../../shared/domain/template/mail-templates.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Asked } from '../use-asked.ts';
import { type EditorProps, VersionedSection } from '../versioned/versioned-section.tsx';
import { TemplatesEditor } from './templates-editor.tsx';
import { templatesStore } from './templates-store.ts';

export interface TemplatesSectionProps {
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly user: Asked<SignedInUser>;
}

/** What mails say in place of Em Dia's own words, company by company. */
export function TemplatesSection({ api, words, user }: TemplatesSectionProps) {
  const storeOf = useCallback((companyId: number) => templatesStore(api, companyId), [api]);
  const isSales = user !== 'asking' && user.ok && user.value.role === 'sales';
  const Editor = useCallback(
    (props: EditorProps<MailTemplates>) => <TemplatesEditor {...props} api={api} seesPreview={!isSales} />,
    [api, isSales],
  );
  return <VersionedSection section="templates" user={user} storeOf={storeOf} Editor={Editor} words={words} />;
}
