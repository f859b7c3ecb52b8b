import * as z from 'zod/mini';

const Id = z.int().check(z.positive());

/**
 * What the CRM's page says about itself, as the bridge in the page's own world publishes it. The page is not ours:
 * every message is parsed by this before anything is made of it.
 */
export const PageFacts = z.object({
  /** `19.0`. */
  version: z.string().check(z.maxLength(40)),
  model: z.nullable(z.string().check(z.maxLength(80))),
  view: z.enum(['list', 'kanban', 'form', 'other']),
  /** The record on a form. `id` is null before it is saved; customer and company as they stand in the form, saved or not. */
  record: z.nullable(
    z.object({
      id: z.nullable(Id),
      customerId: z.nullable(Id),
      companyId: z.nullable(Id),
    }),
  ),
  /** The records of a list or kanban with the `data-id` of their elements, also inside groups. */
  rows: z.array(z.object({ key: z.string().check(z.maxLength(80)), id: Id })).check(z.maxLength(2000)),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** Name of the event on `document` whose `detail` is the facts as JSON text. Facts only: the bridge listens to nothing. */
export const FACTS_EVENT = 'emdia:facts';
