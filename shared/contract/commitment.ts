import { z } from 'zod';
import { COMMITMENT_ENDS, DISPUTE_CAUSES } from '../domain/commitment/commitment.ts';
import { Day, Id, Instant, Language, Money } from './common.ts';

const MOST_NOTED = 500;
const MOST_ITEMS = 200;
const Note = z.string().trim().max(MOST_NOTED);

/** A promise, a dispute of some items (`receivableIds` are those of `OpenItem.id`), a pause through a day, or one of two flags. */
export const CommitmentTerms = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('promise'), dueOn: Day, amount: Money }),
  z.object({
    kind: z.literal('dispute'),
    receivableIds: z.array(Id).min(1).max(MOST_ITEMS).readonly(),
    cause: z.enum(DISPUTE_CAUSES),
  }),
  z.object({ kind: z.literal('pause'), until: Day }),
  z.object({ kind: z.literal('do_not_contact') }),
  z.object({ kind: z.literal('strategic') }),
]);
export type CommitmentTerms = z.infer<typeof CommitmentTerms>;

/**
 * To be noted. `id` is made once by whoever asks, so that asking twice notes it once. `note` is compulsory for a pause,
 * for both flags and for a dispute for another cause; `language` is that of the note in the CRM's chatter.
 */
export const NewCommitment = z.object({ id: z.uuid(), terms: CommitmentTerms, note: Note, language: Language });
export type NewCommitment = z.infer<typeof NewCommitment>;

export const EndCommitment = z.object({ note: Note, language: Language });
export type EndCommitment = z.infer<typeof EndCommitment>;

export const Commitment = z.object({
  id: z.string(),
  companyId: Id,
  customerId: Id,
  terms: CommitmentTerms,
  note: z.string(),
  madeAt: Instant,
  madeOn: Day,
  madeBy: z.string(),
  /** Null while it stands. `by` is null where the ledger found it. */
  end: z
    .object({ how: z.enum(COMMITMENT_ENDS), at: Instant, on: Day, by: z.string().nullable(), note: z.string() })
    .nullable(),
});
export type Commitment = z.infer<typeof Commitment>;

/** All that stand in a company, oldest first. */
export const CommitmentList = z.object({
  commitments: z.array(z.object({ ...Commitment.shape, customerName: z.string() })),
});
export type CommitmentList = z.infer<typeof CommitmentList>;
