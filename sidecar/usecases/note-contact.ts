import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { NewContact, NotedContact } from '../../shared/contract/noted-contact.ts';
import { contactProblems } from '../../shared/domain/contact/contact-problems.ts';
import { fulfils } from '../../shared/domain/contact/noted-contact.ts';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import { planToday } from '../../shared/domain/planning/plan-today.ts';
import { policyFor } from '../../shared/domain/planning/policy-book.ts';
import { noteOfContact } from '../chatter/contact-notes.ts';
import { CrmError } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import type { StoredContact } from '../store/store.ts';
import { NOTHING_UNSENT, unsentAmong } from './asking-conditions.ts';
import { standingsOf } from './commitments-of.ts';
import { companyPolicy } from './company-policy.ts';
import { toNotedContact } from './contact-history.ts';
import { customerFacts } from './customer-facts.ts';
import { companyFrame } from './know-company.ts';
import { knowCustomer } from './know-customer.ts';
import { ownCustomer } from './own-customer.ts';
import { requireSameCustomer } from './require-same-customer.ts';
import { saidTo } from './said-to.ts';

type NoteContactDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar' | 'messageIdHost'> & {
  /** Told that there is a line for the CRM's chatter. */
  readonly wakeNotes: () => void;
};

/**
 * Remembers a call, chat or letter and what came of it, and writes it to the CRM's chatter; a step of the régua that was
 * due for it is taken. `invalid_request` naming the field and the rule where it cannot be so; asked twice with one id, it
 * is noted once.
 */
export const noteContact =
  (deps: NoteContactDeps) =>
  async (session: Session, key: CustomerKey, { id, language, ...asked }: NewContact): Promise<NotedContact> => {
    const { companyId, customerId } = key;
    const { today } = companyFrame(deps, session, companyId);
    await ownCustomer(deps, session, customerId);
    const same = (kept: StoredContact) => {
      requireSameCustomer(kept, key, 'contact');
      return toNotedContact(kept);
    };
    const existing = await deps.store.contact(id);
    if (existing) return same(existing);

    const said = { ...asked, reason: asked.reason ?? undefined };
    const problems = contactProblems(said, said.note);
    if (problems.length > 0) throw new RequestFailure('invalid_request', 'this cannot be noted', problems);
    const contact: StoredContact = {
      companyId,
      customerId,
      ...said,
      id,
      on: today,
      at: deps.clock.now().toISOString(),
      by: { userId: session.userId, name: session.name },
      step: fulfils(said) ? await dueStep(deps, session, key, said.channel) : undefined,
    };
    const line = noteOfContact(contact, { language, messageIdHost: deps.messageIdHost });
    const noted = await deps.store.noteContact(contact, [line]);
    deps.wakeNotes();
    return same(noted.contact);
  };

/** The step that the customer's policy asks for today on this channel, of what was sent as far as the CRM says it; that bank data is old would have kept the company from asking, but it did. */
async function dueStep(
  deps: NoteContactDeps,
  session: Session,
  { companyId, customerId }: CustomerKey,
  channel: StoredContact['channel'],
): Promise<TakenStep | undefined> {
  const { company, today } = companyFrame(deps, session, companyId);
  const standing = (await standingsOf(deps)(companyId, today)).of(customerId);
  const know = () => knowCustomer(deps)({ company, customerId, today, standing });
  const [said, { contactDays, run, ...book }] = await Promise.all([
    saidTo(deps, { companyId, customerId }),
    companyPolicy(deps)(companyId),
  ]);
  const unsent = await unsentAmong(deps)(companyId, know().position.items).catch(unlessFaulty);
  const supplier = { identified: true, bankDataAsOf: today };
  const facts = customerFacts(deps, { company, known: know(), today, ...said, supplier, unsent });
  const policy = policyFor(facts, book);
  const due = policy && planToday(facts, policy, contactDays, today, run).contacts;
  const step = due?.find((contact) => contact.channel === channel);
  return step && { policyId: step.policyId, stepId: step.stepId, anchor: step.anchor, debtIds: step.debtIds };
}

/** A call is noted whether or not the CRM answers. */
function unlessFaulty(error: unknown): ReadonlySet<number> {
  if (error instanceof CrmError) return NOTHING_UNSENT;
  throw error;
}
