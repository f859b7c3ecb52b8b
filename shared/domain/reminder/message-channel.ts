import type { Channel } from '../policy/policy.ts';

/** What a reminder leaves by itself on, through the CRM; calls, chats and letters are made by people. */
export const MESSAGE_CHANNELS = ['email', 'sms'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

export function isMessageChannel(channel: Channel): channel is MessageChannel {
  return MESSAGE_CHANNELS.some((one) => one === channel);
}
