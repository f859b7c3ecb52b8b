import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeOptions } from './options.suite.ts';
import { describeContactCalendar } from './options-calendar.suite.ts';
import { describeOperation } from './options-operation.suite.ts';
import { describePayment } from './options-payment.suite.ts';
import { describeTemplates } from './options-templates.suite.ts';

describeOptions('stand-in', startStandIn, {
  languages: ['pt-BR', 'en'],
  sections: [describeContactCalendar, describePayment, describeTemplates, describeOperation],
});
