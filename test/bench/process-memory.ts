import { readFile } from 'node:fs/promises';

/** Resident memory of a process, in bytes, as the kernel counts it: now, and the most it ever was. */
export async function residentMemory(pid: number): Promise<{ readonly now: number; readonly most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const bytesOf = (field: string): number => {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    if (kilobytes === undefined) throw new Error(`process ${pid} has no ${field}`);
    return Number(kilobytes) * 1024;
  };
  return { now: bytesOf('VmRSS'), most: bytesOf('VmHWM') };
}
