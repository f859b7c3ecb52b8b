import type { KnownAssessment } from '../../shared/contract/assessment.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import { inChunks } from '../support/in-chunks.ts';
import type { SidecarClient } from '../support/sidecar-client.ts';
import type { AskFigures } from './compare-with-sql.ts';
import type { CustomerFigures } from './customer-figures.ts';

/** What the sidecar takes in one assessment. */
const RECORDS = 500;
/** Asked at the same time. */
const DETAILS = 8;

/** A customer's figures as the extension gets them: the amounts from its assessment, the aging from its details. */
export const figuresBySidecar =
  (client: SidecarClient): AskFigures =>
  async (customers) => {
    const assessed: KnownAssessment[] = [];
    for (const chunk of inChunks(customers, RECORDS)) assessed.push(...(await assess(client, chunk)));
    const figures: CustomerFigures[] = [];
    for (const chunk of inChunks(assessed, DETAILS))
      figures.push(...(await Promise.all(chunk.map((assessment) => withAging(client, assessment)))));
    return figures;
  };

async function assess(client: SidecarClient, customers: readonly CustomerKey[]): Promise<KnownAssessment[]> {
  const records = customers.map(({ customerId, companyId }) => ({ type: 'customer', id: customerId, companyId }));
  const { assessments } = await client.ask('assess', { body: { records } });
  return assessments.map((assessment, index) => {
    if (assessment.kind === 'known') return assessment;
    throw new Error(`${JSON.stringify(records[index])} is unknown: ${assessment.cause}`);
  });
}

async function withAging(client: SidecarClient, assessment: KnownAssessment): Promise<CustomerFigures> {
  const { customerId, companyId, overdue, notDue, credit } = assessment;
  const figures = { customerId, companyId, overdue, notDue, credit };
  // Where nothing is open there is nothing to age.
  if (overdue.length + notDue.length === 0) return { ...figures, aging: [] };
  const { aging } = await client.ask('customer', { params: { customerId, companyId } });
  return { ...figures, aging };
}
