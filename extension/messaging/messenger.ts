import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BackgroundMessages, PageMessages } from './messages.ts';

/** To the background, from pages of the extension and content scripts. */
export const toBackground = defineExtensionMessaging<BackgroundMessages>();

/** To the content script of one tab, from the background. */
export const toPage = defineExtensionMessaging<PageMessages>();
