import { existsSync } from 'node:fs';
import { readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aStoredReminder } from '../../test/support/stored.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { createBackup } from './backup.ts';
import { openLowdbStore } from './lowdb-store.ts';

const HOUR_MS = 3_600_000;

const aDataFile = async () => join(await temporaryFolder(), 'data.json');

/** Opens the file, queues one reminder by that name, and closes it. */
async function queueInto(file: string, id: string, faults: string[] = []): Promise<void> {
  const store = await openLowdbStore(file, (event) => faults.push(event));
  await store.queueReminder(aStoredReminder({ id, key: id }));
  await store.close();
}

async function age(file: string, hours: number): Promise<void> {
  const then = new Date(Date.now() - hours * HOUR_MS);
  await utimes(file, then, then);
}

const idsIn = async (file: string): Promise<string[]> =>
  JSON.parse(await readFile(file, 'utf8')).reminders.map(({ id }: { id: string }) => id);

describe('the back-up of the data file', () => {
  it('is what the file held before the first write, and stays as it is for a day', async () => {
    const file = await aDataFile();
    await queueInto(file, 'first');
    expect(existsSync(`${file}.backup`)).toBe(false);
    await queueInto(file, 'second');
    expect(await idsIn(`${file}.backup`)).toEqual(['first']);
    await age(`${file}.backup`, 23);
    await queueInto(file, 'third');
    expect(await idsIn(`${file}.backup`)).toEqual(['first']);
    await age(`${file}.backup`, 25);
    await queueInto(file, 'fourth');
    expect(await idsIn(`${file}.backup`)).toEqual(['first', 'second', 'third']);
  });

  it('is taken by a sidecar that runs for weeks as well', async () => {
    const file = await aDataFile();
    let now = Date.now();
    const backup = createBackup(file, { check: JSON.parse, log: () => undefined, now: () => now });
    const written: string[] = [];
    for (const text of ['1', '2', '3', '4']) {
      await backup.keep();
      await writeFile(file, text);
      written.push(existsSync(backup.path) ? await readFile(backup.path, 'utf8') : 'none');
      now += 13 * HOUR_MS;
    }
    expect(written).toEqual(['none', '1', '1', '3']);
  });

  it('is not replaced by a file that was damaged while the sidecar ran', async () => {
    const file = await aDataFile();
    await queueInto(file, 'first');
    await queueInto(file, 'second');
    await age(`${file}.backup`, 25);
    const faults: string[] = [];
    const store = await openLowdbStore(file, (event) => faults.push(event));
    await writeFile(file, '{"schemaVersion":3,"remin');
    await store.queueReminder(aStoredReminder({ id: 'third', key: 'third' }));
    await store.close();
    expect(await idsIn(`${file}.backup`)).toEqual(['first']);
    expect(await idsIn(file)).toEqual(['first', 'second', 'third']);
    expect(faults).toEqual(['data file not backed up']);
  });

  it('is taken before a file of an older version is written anew, however new the last one is', async () => {
    const file = await aDataFile();
    const old = JSON.stringify({ schemaVersion: 1, thresholds: [], reminders: [] });
    await writeFile(file, old);
    await writeFile(`${file}.backup`, '{}');
    await queueInto(file, 'first');
    expect(await readFile(`${file}.backup`, 'utf8')).toBe(old);
  });

  it('is named with the command to put it back when the file is damaged, and then works', async () => {
    const file = await aDataFile();
    await queueInto(file, 'first');
    await queueInto(file, 'second');
    await writeFile(file, 'half a fi');
    const { mtime } = await stat(`${file}.backup`);
    const remedy = `put its back-up of ${mtime.toISOString()} in its place (cp "${file}.backup" "${file}")`;
    await expect(openLowdbStore(file)).rejects.toThrow(`is damaged (not JSON): ${remedy}, or move it away`);
    expect(await readFile(file, 'utf8')).toBe('half a fi');
    await writeFile(file, await readFile(`${file}.backup`));
    const store = await openLowdbStore(file);
    expect((await store.openReminders()).map(({ id }) => id)).toEqual(['first']);
    await store.close();
  });

  it('is not offered when it is damaged too', async () => {
    const file = await aDataFile();
    await writeFile(file, 'half a fi');
    await writeFile(`${file}.backup`, 'half a ba');
    await expect(openLowdbStore(file)).rejects.toThrow('put a back-up in its place, or move it away');
  });
});

describe.skipIf(!existsSync('/dev/full'))('on a full disk', () => {
  it('the back-up is left as it is, and the work goes on', async () => {
    const file = await aDataFile();
    await queueInto(file, 'first');
    await queueInto(file, 'second');
    await age(`${file}.backup`, 25);
    await symlink('/dev/full', `${file}.backup.new`);
    const faults: string[] = [];
    await queueInto(file, 'third', faults);
    expect(await idsIn(`${file}.backup`)).toEqual(['first']);
    expect(await idsIn(file)).toEqual(['first', 'second', 'third']);
    expect(faults).toEqual(['data file not backed up']);
    expect(existsSync(`${file}.backup.new`)).toBe(false);
  });

  it('a change is refused, the file stays whole, and the next change finds the room that the half-written one took', async () => {
    const file = await aDataFile();
    const store = await openLowdbStore(file);
    await store.queueReminder(aStoredReminder({ id: 'kept', key: 'kept' }));
    await symlink('/dev/full', `${file}.new`);
    await expect(store.queueReminder(aStoredReminder({ id: 'lost', key: 'lost' }))).rejects.toThrow('ENOSPC');
    expect(await idsIn(file)).toEqual(['kept']);
    expect(existsSync(`${file}.new`)).toBe(false);
    await store.queueReminder(aStoredReminder({ id: 'later', key: 'later' }));
    expect(await idsIn(file)).toEqual(['kept', 'later']);
    await store.close();
  });
});
