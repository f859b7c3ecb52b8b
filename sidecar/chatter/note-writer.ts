import { CrmError, type CrmErrorKind } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { worksFor } from '../session/works-for.ts';
import type { StoredNote } from '../store/store.ts';

export type NoteWriterDeps = Pick<Deps, 'crm' | 'store' | 'clock'> & {
  /** For how long a request to the CRM may still take effect after it was made. */
  readonly requestLimitMs: number;
  readonly log: (event: string, facts: { readonly error?: unknown }) => void;
};

/** Writes what is to stand in the CRM's chatter, each line once, in order. */
export interface NoteWriter {
  /** Looks at once for what waits; to be called after something was noted. */
  wake(): void;
  /** Resolves when all that can be written now is. */
  idle(): Promise<void>;
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

const AGAIN_AFTER_MS = 10_000;

/** Faults that will not pass: the customer is gone, or the CRM will never take this line. */
const FINAL: readonly CrmErrorKind[] = ['rejected'];

export function startNoteWriter(deps: NoteWriterDeps): NoteWriter {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const writeAll = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      for (const note of await deps.store.waitingNotes()) if (!stopped) await settle(deps, note);
    }
    const left = (await deps.store.waitingNotes()).length > 0;
    if (left && !stopped) timer = setTimeout(wake, AGAIN_AFTER_MS).unref();
  };

  const wake = (): void => {
    clearTimeout(timer);
    again = true;
    writing ??= writeAll()
      .catch((error: unknown) => {
        deps.log('notes not read', { error });
        if (!stopped) timer = setTimeout(wake, AGAIN_AFTER_MS).unref();
      })
      .finally(() => {
        writing = undefined;
        if (again && !stopped) wake();
      });
  };

  wake();
  return {
    wake,
    idle: async () => {
      while (writing) await writing;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await writing;
    },
  };
}

/** Writes one line unless the CRM has it, or may still get it from an earlier try. */
async function settle(deps: NoteWriterDeps, note: StoredNote): Promise<void> {
  const { crm, store, clock, log } = deps;
  try {
    if (await crm.findMessage(note.messageId)) return await store.noteSettled(note.messageId);
    if (mayStillLand(deps, note)) return;
    const recipientIds = await toldOf(deps, note);
    if (!recipientIds) return await store.noteSettled(note.messageId);
    const authorId = await authorOf(deps, note);
    await store.noteCalled(note.messageId, clock.now().toISOString());
    await crm.writeNote({ ...note, authorId, recipientIds });
    await store.noteSettled(note.messageId);
  } catch (error) {
    log('note not written', { error });
    if (!(error instanceof CrmError) || error.mayHaveLanded) return;
    if (FINAL.includes(error.kind)) await store.noteSettled(note.messageId);
    else await store.noteCalled(note.messageId, undefined);
  }
}

function mayStillLand({ clock, requestLimitMs }: NoteWriterDeps, { calledAt }: StoredNote): boolean {
  return calledAt !== undefined && clock.now().getTime() - Date.parse(calledAt) < requestLimitMs;
}

/** Whom a line is for, besides whoever reads the chatter; undefined where it was for somebody who does not work there any more. */
async function toldOf({ crm }: NoteWriterDeps, { tells, companyId }: StoredNote): Promise<number[] | undefined> {
  if (tells === undefined) return [];
  const user = await crm.user(tells, []);
  return worksFor(user, companyId) ? [user.partnerId] : undefined;
}

/** Whoever noted it, while the CRM knows that user; else the company. */
async function authorOf({ crm }: NoteWriterDeps, { by, companyId }: StoredNote): Promise<number> {
  const user = by && (await crm.user(by.userId, []));
  if (user) return user.partnerId;
  const company = (await crm.companies()).find(({ id }) => id === companyId);
  if (!company) throw new CrmError('rejected', `company ${companyId} is gone`);
  return company.partnerId;
}
