import type { TemplatePreview, TemplatePreviewRequest } from '../../shared/contract/mail-templates.ts';
import { mannerOfId } from '../../shared/domain/template/mail-templates.ts';
import { TEMPLATE_VARIABLES, type VariableValues } from '../../shared/domain/template/template-variables.ts';
import type { Deps } from '../deps.ts';
import { createFormats } from '../reminder-mail/formats.ts';
import { judgeWords } from '../reminder-mail/judge-words.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import { type RecipientLocale, recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { renderReminder, TEXTS } from '../reminder-mail/render-reminder.ts';
import { templateProblems } from '../reminder-mail/templates/check-template.ts';
import { exampleMail } from '../reminder-mail/templates/example-mails.ts';
import { ownTemplate } from '../reminder-mail/templates/own-template.ts';
import { TemplateFailure } from '../reminder-mail/templates/render-part.ts';
import { variableValues } from '../reminder-mail/templates/variable-values.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { type CustomerMailDeps, customerMail } from './customer-mail.ts';
import { exampleSupplier } from './example-supplier.ts';
import { toneGround } from './write-letter.ts';

type PreviewDeps = CustomerMailDeps & Pick<Deps, 'companies'>;

/** A template as a mail, saved or not: to a customer with what it really owes, else to one who is none. */
export const previewTemplate =
  (deps: PreviewDeps) =>
  async (session: Session, companyId: number, request: TemplatePreviewRequest): Promise<TemplatePreview> => {
    requireCompany(session, companyId);
    const { language, parts: template, customerId } = request;
    const manner = mannerOfId(request.manner);
    if (!manner) throw new RequestFailure('invalid_request', 'no such manner');
    const example = { manner, template, supplier: await exampleSupplier(deps)(companyId), today: deps.clock.today() };
    const ofCustomer =
      customerId === undefined
        ? undefined
        : await customerMail(deps)(session, { companyId, customerId }, { manner, language, template });
    const content = ofCustomer?.content ?? exampleMail(example);
    const locale = recipientLocale(ofCustomer?.customerLanguage ?? language, language);
    return {
      own: ownTemplate(TEXTS[language], manner),
      problems: templateProblems({ ...example, language }).map(({ line, suggestion, ...problem }) => ({
        ...problem,
        line: line ?? null,
        suggestion: suggestion ?? '',
      })),
      customerName: ofCustomer?.content.customerName ?? null,
      values: shownValues(variableValues(content, createFormats(locale.locale))),
      ...shown(content, locale),
    };
  };

function shown(content: MailContent, locale: RecipientLocale): Pick<TemplatePreview, 'subject' | 'html' | 'warnings'> {
  try {
    const { supplier } = content;
    const { subject, words, html } = renderReminder(content, locale);
    const findings = judgeWords({ words, html, supplier, language: locale.language, ...toneGround(content) });
    return { subject, html, warnings: findings.filter(({ severity }) => severity === 'warn') };
  } catch (error) {
    if (!(error instanceof TemplateFailure)) throw error;
    return { subject: '', html: '', warnings: [] };
  }
}

function shownValues(values: VariableValues): TemplatePreview['values'] {
  return TEMPLATE_VARIABLES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value: String(value ?? '') }];
  });
}
