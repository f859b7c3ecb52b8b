import { setImmediate } from 'node:timers/promises';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { MANNERS } from '../../shared/domain/reminder/manner.ts';
import { type MailTemplates, templateOf, templatePath } from '../../shared/domain/template/mail-templates.ts';
import type { Deps } from '../deps.ts';
import type { Supplier } from '../reminder-mail/supplier.ts';
import { templateProblems } from '../reminder-mail/templates/check-template.ts';
import { type Problem, RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { exampleSupplier } from './example-supplier.ts';
import type { VersionedSettings } from './read-settings.ts';
import { type SettingsEdit, saveSettings } from './save-settings.ts';

type SaveDeps = Pick<Deps, 'store' | 'clock' | 'companies'>;

/** Saves what a company wrote for its mails; `invalid_request` with every problem there is when one could not be sent so. */
export const saveTemplates =
  (deps: SaveDeps) =>
  async (session: Session, change: SettingsEdit<'templates'>): Promise<VersionedSettings<'templates'>> => {
    requireCompany(session, change.companyId);
    const supplier = await exampleSupplier(deps)(change.companyId);
    const problems = await problemsIn(change.settings, supplier, deps.clock.today());
    if (problems.length > 0) throw new RequestFailure('invalid_request', 'these texts cannot be sent', problems);
    return saveSettings(deps)(session, 'templates', change);
  };

/** Each at the dotted path of its part, as in `mails.overdue_firm.pt-BR.opening`; others are answered between one mail and the next. */
async function problemsIn(templates: MailTemplates, supplier: Supplier, today: CalendarDate): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const manner of MANNERS) {
    for (const language of LANGUAGES) {
      const template = templateOf(templates, manner, language);
      if (Object.keys(template).length === 0) continue;
      await setImmediate();
      for (const { part, rule, line, excerpt } of templateProblems({ manner, language, template, supplier, today })) {
        problems.push({ field: templatePath(manner, language, part), rule, line, excerpt });
      }
    }
  }
  return problems;
}
