/** What a customer may agree to be written to on, besides e-mail. */
export const CONSENT_CHANNELS = ['whatsapp', 'sms'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** That a customer agreed, or took it back, as somebody noted it. Never changed: the last one counts. */
export interface Consent {
  readonly channel: ConsentChannel;
  readonly given: boolean;
  /** How it said so: what somebody could be shown who asks. */
  readonly how: string;
  readonly at: string;
}

/** What stands of these consents, oldest first; undefined where nothing was ever said. */
export function consentOn<One extends Consent>(channel: ConsentChannel, consents: readonly One[]): One | undefined {
  return consents.findLast((consent) => consent.channel === channel);
}

/** The channels agreed to. */
export function optedIn(consents: readonly Consent[]): ConsentChannel[] {
  return CONSENT_CHANNELS.filter((channel) => consentOn(channel, consents)?.given);
}
