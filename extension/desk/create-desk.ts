import { signal as signalOf } from '@preact/signals';
import type { Role } from '../../shared/contract/common.ts';
import { learnDeskWords } from '../i18n/desk-words.ts';
import type { Background } from '../messaging/background.ts';
import { createCustomerDetails } from '../state/customer-details.ts';
import { mountPanel } from './customer-panel.tsx';
import type { Desk, DeskSetUp } from './desk.ts';
import { createManyDesk } from './many/many-desk.tsx';

export interface DeskDeps extends DeskSetUp {
  readonly background: Background;
}

/** The desk of one tab: what it knows of customers outlives the panels that show it. */
export function createDesk({ language, texts, background }: DeskDeps): Desk {
  learnDeskWords(language, texts);
  const role = signalOf<Role | null>(null);
  const details = createCustomerDetails(learningRole(background, role));
  const many = createManyDesk({ background, language });
  return {
    panel: (options) => mountPanel(options, { details, role, background, language }),
    remindMany: many.open,
  };
}

/** The role matters as soon as details are shown, and comes with them. */
function learningRole(source: Background, role: { value: Role | null }): Pick<Background, 'customer'> {
  return {
    async customer(key) {
      const [detail, user] = await Promise.all([source.customer(key), source.whoAmI()]);
      if (user.ok) role.value = user.value.role;
      return detail;
    },
  };
}
