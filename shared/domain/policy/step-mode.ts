import type { Channel, PolicyStep, StepMode } from './policy.ts';

/** What each channel can do, least effort first. WhatsApp is click-to-chat; nobody decides or calls by machine. */
const MODES: Readonly<Record<Channel, readonly [StepMode, ...StepMode[]]>> = {
  email: ['automatic', 'draft', 'one_click', 'manual'],
  sms: ['automatic', 'draft', 'one_click', 'manual'],
  whatsapp: ['one_click', 'manual'],
  letter: ['draft', 'manual'],
  call: ['manual'],
  decision: ['manual'],
  marker: ['automatic'],
};

export function canHaveMode(channel: Channel, mode: StepMode): boolean {
  return MODES[channel].includes(mode);
}

/** How a step leaves on a channel when it speaks of `minor`: as the step says, or with as little effort as the channel allows. */
export function modeOn(channel: Channel, { mode, automaticBelow }: PolicyStep, minor: number): StepMode {
  const wanted = automaticBelow !== null && minor < automaticBelow ? 'automatic' : mode;
  return canHaveMode(channel, wanted) ? wanted : MODES[channel][0];
}
