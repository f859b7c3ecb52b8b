import { sendQueuedSms } from '../mail/sms-queue.ts';
import { type Method, method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import { char } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { internal } from './groups.ts';

const becomes = (state: 'installed' | 'uninstalled'): Method =>
  method({
    takes: {},
    run: ({ env, model, ids }) => {
      for (const row of browse(env, model, ids, 'write')) row.state = state;
      return true;
    },
  });

/** The one that tests take out and put back; the others go without saying. */
export const module: Model = {
  name: 'ir.module.module',
  label: 'Module',
  fields: { name: char(), state: char() },
  access: { read: internal },
  methods: {
    button_immediate_install: becomes('installed'),
    button_immediate_uninstall: becomes('uninstalled'),
  },
};

/** The queue of SMS is all there is to do, and nobody does it unless told to. */
export const cron: Model = {
  name: 'ir.cron',
  label: 'Scheduled Actions',
  fields: { name: char() },
  access: {},
  methods: {
    method_direct_trigger: method({
      takes: {},
      run: async ({ env, model, ids }) => {
        if (browse(env, model, ids).length > 0) await sendQueuedSms(env);
        return true;
      },
    }),
  },
};
