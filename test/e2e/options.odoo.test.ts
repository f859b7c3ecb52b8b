import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeOptions } from './options.suite.ts';
import { describePayment } from './options-payment.suite.ts';
import { describeTemplates } from './options-templates.suite.ts';

const majors = await majorsUnderTest();

// Of the sections those that ask the CRM for fields and customers, once; English, calendar and running are the stand-in's to show.
for (const major of majors) {
  describeOptions(`odoo-${major}`, () => startOdoo(major), {
    languages: ['pt-BR'],
    sections: major === majors[0] ? [describePayment, describeTemplates] : [],
  });
}
