import { spawn, spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { lockFile } from './file-lock.ts';

async function aLockedFile(holder: string) {
  const folder = await temporaryFolder();
  const file = join(folder, 'data.json');
  await writeFile(`${file}.lock`, holder);
  return { folder, file };
}

describe('the lock on the data file', () => {
  it('is taken over from a process that died without releasing it', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const { file, folder } = await aLockedFile(`${pid} 12345`);
    const lock = await lockFile(file);
    expect(await readdir(folder)).toEqual(['data.json.lock']);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over when another process was given the same id since', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void other.kill());
    const { file } = await aLockedFile(`${other.pid} 1`);
    await (await lockFile(file)).release();
  });

  it('is taken over when it carries our own id, as after the restart of a container', async () => {
    const { file } = await aLockedFile(`${process.pid} 1`);
    await (await lockFile(file)).release();
  });

  it('left empty by a crash goes to exactly one of many who ask at once', async () => {
    const { file } = await aLockedFile('');
    const results = await Promise.allSettled([lockFile(file), lockFile(file), lockFile(file)]);
    const taken = results.filter((result) => result.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    await taken[0]?.value.release();
  });
});
