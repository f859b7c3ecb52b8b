import { afterAll, beforeAll, describe } from 'vitest';
import type { Crm } from '../../sidecar/crm/crm.ts';
import type { TransportChoice } from '../../sidecar/crm/odoo/config.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { describeLookingAfresh } from './crm/afresh.ts';
import { describeBeforeAsking } from './crm/before-asking.ts';
import { describeDebts } from './crm/debts.ts';
import { describeFaults } from './crm/faults.ts';
import { describeFeed } from './crm/feed.ts';
import { describeFeedChanges } from './crm/feed-changes.ts';
import { describeHistory } from './crm/feed-history.ts';
import { describeSettlements } from './crm/feed-settlements.ts';
import { describeInvoicePdfs } from './crm/invoice-pdfs.ts';
import { describeMasterData } from './crm/master-data.ts';
import { describeMessages } from './crm/messages.ts';
import { describePeople } from './crm/people.ts';
import { describeRecords } from './crm/records.ts';
import { describeSms } from './crm/sms.ts';
import { connect, type Suite } from './crm/suite.ts';
import { describeTasks } from './crm/tasks.ts';
import { describeWithoutSms } from './crm/without-sms.ts';

/** What every CRM promises through its adapter. `start` answers one with the data set, which the suite may change; `dismantles`: modules are taken out of it too, which takes a real one long and is the same by each transport. */
export function describeCrm(
  name: string,
  start: () => Promise<CrmUnderTest>,
  transport: TransportChoice = 'auto',
  dismantles = true,
): void {
  describe(`the CRM on ${name}`, () => {
    let held: CrmUnderTest;
    let crm: Crm;
    beforeAll(async () => {
      held = await start();
      crm = connect(held, { transport });
    });
    afterAll(() => held?.stop());

    const suite: Suite = {
      get held() {
        return held;
      },
      get crm() {
        return crm;
      },
    };
    describeDebts(suite);
    describeFeed(suite);
    describeHistory(suite);
    describeMasterData(suite);
    describeRecords(suite);
    describeInvoicePdfs(suite);
    describeBeforeAsking(suite);
    describePeople(suite);
    describeMessages(suite);
    describeSms(suite);
    describeTasks(suite);
    describeFeedChanges(suite);
    describeSettlements(suite);
    describeLookingAfresh(suite);
    describeFaults(suite, transport);
    if (dismantles) describeWithoutSms(suite, transport);
  });
}
