import { describe, expect, it, onTestFinished } from 'vitest';
import { someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aStoredCommitment, aStoredNote } from '../../test/support/stored.ts';
import { CrmError } from '../crm/crm.ts';
import { startNoteWriter } from './note-writer.ts';

const REQUEST_LIMIT_SECONDS = 130;

async function waiting(...messageIds: string[]): Promise<TestDeps> {
  const deps = await someDeps();
  const notes = messageIds.map((messageId) => aStoredNote({ messageId }));
  await deps.store.noteCommitment(aStoredCommitment(), notes);
  return deps;
}
const written = async (deps: TestDeps) => {
  const writer = startNoteWriter({ ...deps, requestLimitMs: REQUEST_LIMIT_SECONDS * 1000, log: () => {} });
  onTestFinished(() => writer.stop());
  await writer.idle();
  return deps.crm.notes.map(({ messageId }) => messageId);
};

describe('the lines for the chatter', () => {
  it('are written once each, in order, in the name of whoever noted them', async () => {
    const deps = await waiting('<a>', '<b>');
    expect(await written(deps)).toEqual(['<a>', '<b>']);
    expect(deps.crm.notes[0]).toMatchObject({ customerId: 7, companyId: 1, authorId: 50, html: '<p>Promessa</p>' });
    expect(await deps.store.waitingNotes()).toEqual([]);
    expect(await written(deps)).toEqual(['<a>', '<b>']);
  });

  it('are in the company’s name when nobody did, or the CRM knows the user no more', async () => {
    const deps = await waiting('<a>');
    deps.crm.books.users = [];
    await written(deps);
    expect(deps.crm.notes[0]).toMatchObject({ authorId: 1 });
  });

  it('wait for a CRM that is away, without losing or doubling one', async () => {
    const deps = await waiting('<a>', '<b>');
    deps.crm.failAlways(new CrmError('unreachable', 'gone'));
    expect(await written(deps)).toEqual([]);
    deps.crm.failAlways(undefined);
    expect(await written(deps)).toEqual(['<a>', '<b>']);
  });

  it('are not written again when the answer was lost but the line landed', async () => {
    const deps = await waiting('<a>');
    deps.crm.failNext('writeNote', new CrmError('timeout', 'no answer', true), 'landed');
    expect(await written(deps)).toEqual(['<a>']);
    expect(await written(deps)).toEqual(['<a>']);
    expect(await deps.store.waitingNotes()).toEqual([]);
  });

  it('are tried again only once an earlier try can no longer land', async () => {
    const deps = await waiting('<a>');
    deps.crm.failNext('writeNote', new CrmError('timeout', 'no answer', true));
    expect(await written(deps)).toEqual([]);
    deps.clock.pass(REQUEST_LIMIT_SECONDS - 1);
    expect(await written(deps)).toEqual([]);
    deps.clock.pass(1);
    expect(await written(deps)).toEqual(['<a>']);
  });

  it('are given up where the CRM will never take them: the customer is gone', async () => {
    const deps = await waiting('<a>', '<b>');
    deps.crm.failNext('writeNote', new CrmError('rejected', 'no such record'));
    expect(await written(deps)).toEqual(['<b>']);
    expect(await deps.store.waitingNotes()).toEqual([]);
  });
});
