import type { KnownAssessment } from '../../shared/contract/assessment.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { isLate, type Position } from '../../shared/domain/position.ts';
import { severityOf } from '../../shared/domain/severity.ts';
import type { SeverityThresholds } from '../../shared/domain/thresholds.ts';
import type { Company, Customer } from '../crm/crm.ts';
import { commitmentsOf } from './commitments-of.ts';

interface Case {
  readonly company: Company;
  readonly customer: Customer;
  readonly position: Position;
  readonly thresholds: SeverityThresholds;
  readonly today: CalendarDate;
}

/** A customer's position in one company, as a verdict with its reasons. */
export function judgeCustomer({ company, customer, position, thresholds, today }: Case): KnownAssessment {
  const { level, reasons, gate, daysLate } = severityOf({
    position,
    thresholds,
    creditLimit: customer.creditLimits.get(company.id),
    companyCurrency: company.currency,
    commitments: commitmentsOf(company.id, customer.id),
    today,
  });
  return {
    kind: 'known',
    companyId: company.id,
    customerId: customer.id,
    customerName: customer.name,
    level,
    reasons: [...reasons],
    gate,
    daysLate,
    overdue: [...position.overdue],
    overdueCount: position.items.filter(isLate).length,
    notDue: [...position.notDue],
    credit: [...position.credit],
    clearing: [...position.clearing],
  };
}
