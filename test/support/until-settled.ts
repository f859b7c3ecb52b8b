import { setTimeout as delay } from 'node:timers/promises';
import type { Reminder } from '../../shared/contract/reminder.ts';
import type { SidecarClient } from './sidecar-client.ts';

const UNSETTLED: readonly Reminder['state'][] = ['queued', 'claimed', 'calling', 'in_doubt'];

/** A reminder once it is sent, refused or given up. */
export async function untilSettled(client: SidecarClient, reminderId: string): Promise<Reminder> {
  for (;;) {
    const reminder = await client.ask('reminder', { params: { reminderId } });
    if (!UNSETTLED.includes(reminder.state)) return reminder;
    await delay(200);
  }
}
