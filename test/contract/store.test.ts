import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openLowdbStore } from '../../sidecar/store/lowdb-store.ts';
import { describeStore } from './store.contract.ts';

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emdia-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeStore('lowdb', async () => {
  const file = join(folder, `${count++}`, 'data.json');
  return { open: () => openLowdbStore(file) };
});
