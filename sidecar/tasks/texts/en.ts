import type { TaskTexts } from './task-texts.ts';

export const en: TaskTexts = {
  summary: (step, amount) => `${step} (${amount})`,
  phone: (number) => `Phone: ${number}`,
  owes: (amount) => `Open in this step: ${amount}`,
  item: (document, amount, due, daysLate) =>
    `${document}: ${amount}, ${daysLate > 0 ? `due ${due}, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} ago` : `due ${due}`}`,
  step: (id, name) => `Why: step ${id} of the dunning policy, “${name}”.`,
  toDo: {
    call: 'Call the customer and note in Em Dia what came of it.',
    whatsapp: 'Send the message from Em Dia, on the customer’s panel.',
    sms: 'Send the message and note it in Em Dia.',
    email: 'Review the e-mail on the customer’s panel and send it from there.',
    letter: 'Print the letter from the customer’s panel, send it and note it in Em Dia.',
    decision: 'Decide how to go on with this customer: a plan, more time, a hold or an agency.',
  },
  script: 'How to run the call',
  scriptLines: [
    'Introduce yourself and make sure whom you speak with. Tell nobody else what it is about.',
    'Ask whether all is well with the invoice, and listen to the end.',
    'Find the reason and offer what helps: a copy, another way to pay, another date.',
    'Agree on a day and an amount, repeat them and note the promise.',
    'No threats, no irony, no insisting: one call a day, in business hours.',
  ],
  afterwards: 'This task closes by itself once the contact is noted or the debt is paid.',
  paid: (day) => `Paid on ${day}.`,
  nothingOpen: 'Nothing of this step is open any more.',
  contacted: (channel, by) =>
    `${{ call: 'Call', whatsapp: 'WhatsApp conversation', letter: 'Letter' }[channel]} noted by ${by}.`,
  overtaken: (stepId) => `The policy went on to step ${stepId}.`,
  stopped: {
    promise: 'There is a promise of payment.',
    pause: 'Collection was paused.',
    do_not_contact: 'The customer was marked “do not contact”.',
    disputed: 'The customer disputes what this step asks for.',
  },
};
