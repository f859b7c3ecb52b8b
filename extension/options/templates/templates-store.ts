import type { VersionedTemplates } from '../../../shared/contract/mail-templates.ts';
import type { MailTemplates } from '../../../shared/domain/template/mail-templates.ts';
import { mapResult } from '../../messaging/result.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Version, VersionStore } from '../versioned/version.ts';

/** What a company's mails say, in the sidecar. */
export function templatesStore(api: BackgroundApi, companyId: number): VersionStore<MailTemplates> {
  return {
    load: async () => mapResult(await api.templates(companyId), versionOf),
    save: async (templates, version) =>
      mapResult(await api.saveTemplates({ companyId, version, templates }), versionOf),
  };
}

const versionOf = ({ templates: settings, ...rest }: VersionedTemplates): Version<MailTemplates> => ({
  ...rest,
  settings,
});
