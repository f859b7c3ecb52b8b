import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { aSettingsChange, aStoredReminder, aStoredRun } from '../../test/support/stored.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { openLowdbStore } from './lowdb-store.ts';
import { EMPTY_DATA } from './stored-data.ts';

const WRITER = new URL('../../test/support/write-until-killed.ts', import.meta.url).pathname;

/** Starts a process that writes to the file, kills it after so many acknowledged writes, and answers those. */
async function writeAndKill(file: string, afterWrites: number): Promise<string[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === afterWrites) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return acknowledged;
}

describe('the data file', () => {
  it('holds every acknowledged write of a process killed while writing', { timeout: 30_000 }, async () => {
    const file = join(await temporaryFolder(), 'data.json');
    const acknowledged = [...(await writeAndKill(file, 40)), ...(await writeAndKill(`${file}.second`, 7))];
    const stores = await Promise.all([openLowdbStore(file), openLowdbStore(`${file}.second`)]);
    const kept = (await Promise.all(stores.map((store) => store.openReminders()))).flat().map(({ id }) => id);
    expect(acknowledged.length).toBeGreaterThanOrEqual(47);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each([
    ['half a file', '{"schemaVersion":2,"settings":{},"remin', 'is damaged (not JSON)'],
    ['another shape', '{"schemaVersion":7,"settings":{},"reminders":[]}', 'is damaged (settings.thresholds'],
    ['another shape of version 1', '{"schemaVersion":1,"thresholds":{}}', 'is damaged (thresholds'],
    ['half of what version 1 had', '{"schemaVersion":1,"thresholds":[]}', 'is damaged (reminders'],
    ['a version before the first', '{"schemaVersion":0}', 'is damaged (schemaVersion'],
    ['no version', '{"reminders":[]}', 'is damaged (schemaVersion'],
    ['nothing at all', '', 'is damaged (not JSON)'],
    ['a newer version', '{"schemaVersion":9}', 'written by a newer version (schema 9)'],
  ])('with %s in it is refused and left as it is', async (_, content, message) => {
    const file = join(await temporaryFolder(), 'data.json');
    await writeFile(file, content);
    await expect(openLowdbStore(file)).rejects.toThrow(message);
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it.each([
    ['rows', { entries: [{ ...aStoredRun().entries[0], minor: 'much' }] }, 'runs.0.entries.0.minor'],
    ['counts', { packed: '', finishedAt: '2026-03-16T13:00:00.000Z' }, 'runs.0.counts'],
  ])('with a run in it whose %s are damaged is refused, and what is wrong is named', async (_, damage, path) => {
    const file = join(await temporaryFolder(), 'data.json');
    const runs = [{ ...aStoredRun(), ...damage }];
    await writeFile(file, JSON.stringify({ ...EMPTY_DATA, schemaVersion: 8, runs }));
    await expect(openLowdbStore(file)).rejects.toThrow(`is damaged (${path}: `);
  });

  it('of version 1 opens with all it held, and is of today’s version once written', async () => {
    const file = join(await temporaryFolder(), 'data.json');
    const { settings: thresholds, ...saved } = aSettingsChange('thresholds', { companyId: 2, savedBy: 'Marta' });
    const versions = [1, 2].map((version) => ({ ...saved, version, thresholds }));
    const reminder = aStoredReminder();
    const { channel: _, ...mail } = reminder;
    await writeFile(file, JSON.stringify({ schemaVersion: 1, thresholds: versions, reminders: [mail] }));

    const store = await openLowdbStore(file);
    expect(await store.settings('thresholds', 2)).toMatchObject({ version: 2, savedBy: 'Marta', settings: thresholds });
    expect(await store.settings('calendar', 2)).toBeUndefined();
    expect(await store.openReminders()).toEqual([reminder]);
    await store.saveSettings('calendar', aSettingsChange('calendar', { companyId: 2 }));
    await store.close();

    const written = JSON.parse(await readFile(file, 'utf8'));
    expect(written).toMatchObject({
      schemaVersion: 8,
      commitments: [],
      contacts: [],
      consents: [],
      tasks: [],
      tellings: [],
      settings: { thresholds: [{ version: 1 }, { version: 2 }] },
    });
    expect(written).not.toHaveProperty('thresholds');
  });

  it('of before there were templates opens, and keeps those written from then on', async () => {
    const file = join(await temporaryFolder(), 'data.json');
    const settings = { thresholds: [], calendar: [], operation: [], payment: [] };
    const nothing = { reminders: [], commitments: [], contacts: [], notes: [], runs: [] };
    await writeFile(file, JSON.stringify({ schemaVersion: 4, settings, ...nothing }));
    const store = await openLowdbStore(file);
    expect(await store.settings('templates', 1)).toBeUndefined();
    const templates = { mails: { overdue_firm: { es: { opening: 'Hola' } } } };
    await store.saveSettings('templates', aSettingsChange('templates', { settings: templates }));
    await store.close();
    const again = await openLowdbStore(file);
    expect(await again.settings('templates', 1)).toMatchObject({ version: 1, settings: templates });
    await again.close();
  });

  describe('keeps a run that is over', () => {
    const over = { finishedAt: '2026-03-16T13:00:00.000Z', notes: [] };
    const [entry] = aStoredRun().entries;
    if (!entry) throw new Error('a run without entries');
    const entries = Array.from({ length: 3000 }, (_, at) => ({ ...entry, customerId: at + 1 }));
    const run = aStoredRun({ entries });
    const finished = { ...run, finishedAt: over.finishedAt };

    /** A store in which it was begun, its file, and how large that is. */
    const begun = async () => {
      const file = join(await temporaryFolder(), 'data.json');
      const store = await openLowdbStore(file);
      await store.beginRun(run, []);
      return { file, store, before: (await stat(file)).size };
    };

    it('in a tenth of the room, and answers it as it was, then and after a restart', async () => {
      const { file, store, before } = await begun();
      await store.recordRun(run, [], over);
      expect((await stat(file)).size).toBeLessThan(before / 10);
      expect(await store.run(run)).toEqual(finished);
      expect(await store.beginRun(run, [])).toEqual({ created: false, run: finished });
      await store.close();
      const again = await openLowdbStore(file);
      expect(await again.run(run)).toEqual(finished);
      await again.close();
    });

    it('though it could not be packed, and says that it could not', async () => {
      const folder = join(await temporaryFolder(), 'data');
      const said: string[] = [];
      const store = await openLowdbStore(join(folder, 'data.json'), (event) => said.push(event));
      await store.beginRun(run, []);
      const recorded = store.recordRun(run, [], over);
      // It is written down by now, and is being packed.
      while ((await store.runHead(run))?.finishedAt === undefined) await new Promise(setImmediate);
      await rm(folder, { recursive: true });
      await recorded;
      expect(said).toEqual(['run not packed']);
      expect(await store.run(run)).toEqual(finished);
      await mkdir(folder);
      await store.close();
    });

    it('and closes only when it is packed', async () => {
      const { file, store, before } = await begun();
      void store.recordRun(run, [], over);
      await store.close();
      expect((await stat(file)).size).toBeLessThan(before / 10);
    });

    it('as an earlier version wrote it down', async () => {
      const file = join(await temporaryFolder(), 'data.json');
      await writeFile(file, JSON.stringify({ ...EMPTY_DATA, schemaVersion: 7, runs: [finished] }));
      const before = (await stat(file)).size;
      const store = await openLowdbStore(file);
      expect(await store.run(run)).toEqual(finished);
      await store.queueReminder(aStoredReminder());
      expect((await stat(file)).size).toBeLessThan(before / 10);
      expect(await store.run(run)).toEqual(finished);
      await store.close();
    });

    it('and says so when it was tampered with', async () => {
      const { file, store } = await begun();
      await store.recordRun(run, [], over);
      await store.close();
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/("packed":"[^"]{40})..../, '$1AAAA'));
      const again = await openLowdbStore(file);
      await expect(again.run(run)).rejects.toThrow();
      await again.queueReminder(aStoredReminder());
      await again.close();
    });
  });

  it('is not shared: a second store on it is refused, and works once the first is closed', async () => {
    const file = join(await temporaryFolder(), 'data.json');
    const first = await openLowdbStore(file);
    await expect(openLowdbStore(file)).rejects.toThrow(`in use by process ${process.pid}`);
    await first.close();
    await (await openLowdbStore(file)).close();
  });

  it('that cannot be written rejects the change, forgets it, and works again later', async () => {
    const folder = join(await temporaryFolder(), 'data');
    const store = await openLowdbStore(join(folder, 'data.json'));
    await store.queueReminder(aStoredReminder({ id: 'kept', key: 'kept' }));
    await rm(folder, { recursive: true });

    const lost = [aStoredReminder({ id: 'lost', key: 'lost' }), aStoredReminder({ id: 'also', key: 'also' })];
    const results = await Promise.allSettled(lost.map((reminder) => store.queueReminder(reminder)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(store.check()).rejects.toThrow('ENOENT');
    expect((await store.openReminders()).map(({ id }) => id)).toEqual(['kept']);

    await mkdir(folder);
    await store.queueReminder(aStoredReminder({ id: 'later', key: 'later' }));
    expect((await store.openReminders()).map(({ id }) => id)).toEqual(['kept', 'later']);
    await store.close();
  });
});
