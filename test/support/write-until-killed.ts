import { openLowdbStore } from '../../sidecar/store/lowdb-store.ts';
import { aStoredReminder } from './stored.ts';

/** A process of its own for crash tests: queues reminders without end, three at a time, and says each id once it is acknowledged. */
const [file = ''] = process.argv.slice(2);
const store = await openLowdbStore(file);

async function writeForEver(name: string): Promise<void> {
  for (let count = 0; ; count++) {
    const id = `${name}-${count}`;
    await store.queueReminder(aStoredReminder({ id, key: id }));
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(['a', 'b', 'c'].map(writeForEver));
