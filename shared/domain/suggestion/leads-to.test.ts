import { expect, it } from 'vitest';
import { REASON_CODES } from '../contact/reason-code.ts';
import { LEADS_TO } from './leads-to.ts';
import { SUGGESTED_ACTIONS } from './suggestion.ts';

it('every reason leads to something that can be suggested, or lets the régua go on', () => {
  const leads = REASON_CODES.map((code) => LEADS_TO[code]);
  expect(SUGGESTED_ACTIONS).toEqual(expect.arrayContaining(leads.filter((action) => action !== undefined)));
  expect(LEADS_TO).toMatchObject({
    invoice_not_received: 'send_invoice',
    wrong_contact_data: 'fix_contact',
    payment_trouble: 'other_way_to_pay',
    wrong_amount_or_tax: 'resolve_dispute',
    product_or_service: 'resolve_dispute',
    cash_flow: 'propose_plan',
    refusal: 'tell_salesperson',
    insolvency: 'follow_legal',
    already_paid: 'check_payment',
  });
  expect([LEADS_TO.forgotten, LEADS_TO.other]).toEqual([undefined, undefined]);
});
