import PQueue from 'p-queue';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { PreviewResult, PreviewsAnswer, PreviewsRequest } from '../../shared/contract/many-reminders.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import type { DraftDeps } from './draft-reminder.ts';
import { previewReminder } from './preview-reminder.ts';

/** The CRM has other work too. */
const AT_ONCE = 4;

/** What a reminder would say to each of several customers. One that may not be seen spoils nothing for the others; a CRM that does not answer fails all. */
export const previewReminders =
  (deps: DraftDeps & Pick<Deps, 'undoMs'>) =>
  async (session: Session, { customers }: PreviewsRequest): Promise<PreviewsAnswer> => {
    const preview = previewReminder(deps);
    const one = async (key: CustomerKey): Promise<PreviewResult> => {
      try {
        return { preview: await preview(session, key) };
      } catch (error) {
        if (error instanceof RequestFailure) return { refused: error.code };
        throw error;
      }
    };
    const queue = new PQueue({ concurrency: AT_ONCE });
    return { previews: await queue.addAll(customers.map((key) => () => one(key))) };
  };
