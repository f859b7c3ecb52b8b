import type { PaymentFactRule, PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import type { Deps } from '../deps.ts';
import { type Problem, RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import type { VersionedSettings } from './read-settings.ts';
import { type SettingsEdit, saveSettings } from './save-settings.ts';

interface FactProblem extends Problem {
  readonly rule: PaymentFactRule;
}

type PaymentDeps = Pick<Deps, 'store' | 'clock' | 'crm'>;

/** Saves how a company is paid; `invalid_request` when the CRM has no such field, or the bank data were looked at tomorrow. */
export const savePaymentSettings =
  (deps: PaymentDeps) =>
  async (session: Session, change: SettingsEdit<'payment'>): Promise<VersionedSettings<'payment'>> => {
    requireCompany(session, change.companyId);
    const problems = [...bankProblems(deps, change.settings), ...(await boletoProblems(deps, change.settings))];
    if (problems.length > 0) throw new RequestFailure('invalid_request', 'these settings do not fit', problems);
    return saveSettings(deps)(session, 'payment', change);
  };

function bankProblems({ clock }: PaymentDeps, { bank }: PaymentSettings): FactProblem[] {
  return bank && bank.asOf > clock.today() ? [{ field: 'bank.asOf', rule: 'bank_date_ahead' }] : [];
}

async function boletoProblems({ crm }: PaymentDeps, { boletoField }: PaymentSettings): Promise<FactProblem[]> {
  if (boletoField === null) return [];
  const kind = await crm.invoiceField(boletoField);
  if (kind === 'text') return [];
  return [{ field: 'boletoField', rule: kind === undefined ? 'boleto_field_unknown' : 'boleto_field_no_text' }];
}
