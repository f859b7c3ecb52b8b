import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Replaces a file as a whole, piece by piece: whatever dies when, it holds the old text or the new one, and the new one once this resolves. */
export async function writeFileDurably(path: string, text: string | Iterable<string>): Promise<void> {
  const draft = `${path}.new`;
  try {
    await writeAndSync(draft, text);
    await rename(draft, path);
  } catch (error) {
    // On a full disk, half a draft would take the room that the next try needs.
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeAndSync(path: string, text: string | Iterable<string>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await writeFile(file, text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is on disk only when its folder is; systems that cannot open folders do not need it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  try {
    await folder?.sync();
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    await folder?.close();
  }
}
