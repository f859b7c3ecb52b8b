import type { Channel, PolicyStep } from '../policy/policy.ts';
import type { Stop, Unmet } from './contact-plan.ts';
import type { Reach } from './customer-facts.ts';

type Obstacle = Stop | Extract<Unmet, { rule: 'not_opted_in' }>;

/** How a step reaches a customer, or what is in the way on each of its channels. */
export type Reachability =
  | { readonly channel: Channel }
  | { readonly channel: undefined; readonly stops: readonly Stop[]; readonly refused: readonly Unmet[] };

/** The first channel of a step on which the customer can be reached. */
export function reachabilityOf({ channels }: PolicyStep, reach: Reach): Reachability {
  const channel = channels.find((candidate) => obstacleOn(candidate, reach) === undefined);
  if (channel) return { channel };
  const stops: Stop[] = [];
  const refused: Unmet[] = [];
  for (const candidate of channels) {
    const obstacle = obstacleOn(candidate, reach);
    if (obstacle?.rule === 'not_opted_in') refused.push(obstacle);
    else if (obstacle) stops.push(obstacle);
  }
  return { channel: undefined, stops, refused };
}

function obstacleOn(channel: Channel, reach: Reach): Obstacle | undefined {
  switch (channel) {
    case 'email':
      if (reach.email === 'deliverable') return undefined;
      return { rule: reach.email === 'bounced' ? 'bounced' : 'no_billing_contact' };
    case 'whatsapp':
    case 'sms':
      if (!reach.optedIn.includes(channel)) return { rule: 'not_opted_in', channel };
      return reach.phone ? undefined : { rule: 'no_phone' };
    case 'call':
      return reach.phone ? undefined : { rule: 'no_phone' };
    case 'letter':
      return reach.postalAddress ? undefined : { rule: 'no_postal_address' };
    case 'decision':
    case 'marker':
      return undefined;
  }
}
