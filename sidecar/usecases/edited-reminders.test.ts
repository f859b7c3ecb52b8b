import { describe, expect, it } from 'vitest';
import { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, type Books } from '../../test/support/fake-crm.ts';
import { startOutbox } from '../outbox/outbox.ts';
import { cancelReminder } from './cancel-reminder.ts';
import { previewReminder } from './preview-reminder.ts';
import { queueReminder } from './queue-reminder.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();
const contact = (id: number, role: 'invoice' | 'billed' | 'customer') =>
  ({ id, customerId: 7, name: `Contato ${id}`, email: `c${id}@ipe.example`, role }) as const;

const withBooks = (sketch: Partial<Books> = {}) =>
  someDeps(aCrm({ contacts: [contact(70, 'invoice'), contact(71, 'billed'), contact(7, 'customer')], ...sketch }));
const preview = (deps: TestDeps, edit?: ReminderEdit) => previewReminder(deps)(clerk, { ...KEY, edit });
const queue = async (deps: TestDeps, edit: ReminderEdit, shown?: string) =>
  queueReminder(deps)(clerk, { ...KEY, edit, fingerprint: shown ?? (await preview(deps, edit)).fingerprint });

async function sendAll(deps: TestDeps): Promise<void> {
  deps.clock.pass(60);
  const outbox = startOutbox({ ...deps, requestLimitMs: 1000, log: () => undefined });
  await outbox.idle();
  await outbox.stop();
}

const MINE: ReminderEdit = {
  subject: 'Suas faturas de março',
  greeting: 'Débora, bom dia!',
  opening: 'Como combinado por telefone, segue a fatura.\n\nQualquer coisa me avise.',
  closing: 'Um abraço,\nCaio',
};

describe('an edited reminder', () => {
  it('says what was written where it was written, and all else as before', async () => {
    const deps = await withBooks();
    const before = await preview(deps);
    const { subject, html, words, findings, blocked } = await preview(deps, MINE);
    expect({ subject, words, findings, blocked }).toEqual({
      subject: MINE.subject,
      words: { ...MINE },
      findings: [],
      blocked: null,
    });
    for (const part of ['Débora, bom dia!', 'segue a fatura.</p>', 'Qualquer coisa me avise.', 'Um abraço,<br/>Caio']) {
      expect(html).toContain(part);
    }
    for (const ours of ['FAT/2026/00100', 'Se já pagou', '11.222.333/0001-81']) {
      expect(before.html).toContain(ours);
      expect(html).toContain(ours);
    }
    expect(html).not.toContain(before.words.opening);
  });

  it('shows the standard words for what is not edited, and none for a closing taken out', async () => {
    const deps = await withBooks();
    const { words } = await preview(deps);
    expect((await preview(deps, { subject: 'Sua fatura' })).words).toEqual({ ...words, subject: 'Sua fatura' });
    expect((await preview(deps, { subject: ' \n ', closing: ' ' })).words).toEqual({ ...words, closing: '' });
  });

  it('leaves as it was previewed, to whom it showed, and what was written is kept no longer', async () => {
    const deps = await withBooks();
    const edit = { ...MINE, recipientIds: [7, 71] };
    const shown = await preview(deps, edit);
    const { reminder } = await queue(deps, edit, shown.fingerprint);
    expect(await deps.store.reminder(reminder.id)).toMatchObject({ edit });
    await sendAll(deps);
    const { subject, html } = shown;
    expect(deps.crm.sent).toMatchObject([{ subject, html, recipientIds: [71, 7] }]);
    const kept = await deps.store.reminder(reminder.id);
    expect(kept).toMatchObject({ state: 'sent', edit: undefined, subject: '' });
    expect(JSON.stringify(kept)).not.toContain('combinado');
  });

  it('undone, is forgotten at once', async () => {
    const deps = await withBooks();
    const { reminder } = await queue(deps, MINE);
    await cancelReminder(deps)(clerk, reminder.id);
    expect(await deps.store.reminder(reminder.id)).toMatchObject({ state: 'cancelled', edit: undefined, subject: '' });
  });

  it('is another one with every edit: what was not previewed is not sent', async () => {
    const deps = await withBooks();
    const shown = await preview(deps, MINE);
    const changes: ReminderEdit[] = [
      { ...MINE, closing: 'Outro' },
      { ...MINE, subject: 'Outro' },
      { ...MINE, recipientIds: [7] },
      { ...MINE, language: 'en' },
      {},
    ];
    for (const edit of changes) {
      await expect(queue(deps, edit, shown.fingerprint)).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ field: 'fingerprint', rule: 'changed_since_preview' }],
      });
    }
  });

  it('is text, whatever it holds', async () => {
    const deps = await withBooks();
    const hostile = '<img src=x onerror=alert(1)> & <b>oi</b>';
    const { html, subject } = await preview(deps, { opening: hostile, subject: 'Fatura\r\nBcc: todos@x.example' });
    expect(html).toContain('&lt;img src=x onerror=alert(1)> &amp; &lt;b>oi&lt;/b>');
    expect(html).not.toMatch(/<img|<b>oi/);
    expect(subject).toBe('Fatura Bcc: todos@x.example');
  });
});

describe('the words of an edited reminder', () => {
  it.each<[keyof typeof MINE, string, string]>([
    ['opening', 'Você é um caloteiro.', 'insult'],
    ['closing', 'Pague em 24 horas ou vamos ao cartório.', 'countdown'],
    ['greeting', 'Devedor,', 'debtor_label'],
    ['subject', 'Fatura vencida de R$ 10,00', 'amount_in_opening'],
    ['opening', 'PAGUE LOGO A SUA CONTA!!', 'shouting'],
    // Read as markup this would be never shown; the reader of the mail would see it.
    ['opening', '<script>Você é um caloteiro.</script>', 'insult'],
  ])('in its %s may not be “%s”', async (field, text, rule) => {
    const deps = await withBooks();
    const { blocked, findings } = await preview(deps, { [field]: text });
    expect(blocked).toBe('text_refused');
    expect(findings).toContainEqual(expect.objectContaining({ field, rule, severity: 'refuse' }));
    await expect(queue(deps, { [field]: text })).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ field: 'customer', rule: 'text_refused' }],
    });
  });

  it('do not touch what the mail must say, which is ours', async () => {
    const deps = await withBooks();
    const { html, blocked } = await preview(deps, { opening: 'Oi.', closing: '', greeting: 'Oi,' });
    expect(blocked).toBeNull();
    for (const ours of ['Se já pagou', 'responda a este e-mail', 'CNPJ 11.222.333/0001-81'])
      expect(html).toContain(ours);
  });

  it('may name the customer as it is named', async () => {
    const deps = await withBooks();
    expect((await preview(deps, { greeting: 'Olá, Metalúrgica Ipê Amarelo Ltda,' })).findings).toEqual([]);
  });
});

describe('the language of an edited reminder', () => {
  it('is the one that was chosen, in words, dates and amounts', async () => {
    const deps = await withBooks();
    expect(await preview(deps, { language: 'en' })).toMatchObject({
      language: 'en',
      subject: 'Your invoice with Em Dia Demonstração Ltda',
      html: expect.stringContaining('Was due on'),
    });
  });
});

describe('the recipients of an edited reminder', () => {
  it('are those that were picked of the customer’s own contacts', async () => {
    const deps = await withBooks();
    const standard = await preview(deps);
    expect(standard.recipients.map(({ contactId }) => contactId)).toEqual([70]);
    expect(standard.allowed.map(({ contactId, bounced }) => [contactId, bounced])).toEqual([
      [70, false],
      [71, false],
      [7, false],
    ]);
    const picked = await preview(deps, { recipientIds: [7] });
    expect(picked.recipients).toEqual([{ contactId: 7, name: 'Contato 7', email: 'c7@ipe.example' }]);
    expect(picked.words.greeting).toContain('Contato 7');
  });

  it('are nobody else', async () => {
    const deps = await withBooks();
    await expect(preview(deps, { recipientIds: [70, 999] })).rejects.toMatchObject({
      code: 'invalid_request',
      problems: [{ field: 'edit.recipientIds', rule: 'not_a_contact' }],
    });
  });

  it('who are contacts no longer when it leaves stop it', async () => {
    const deps = await withBooks();
    const { reminder } = await queue(deps, { recipientIds: [71] });
    deps.crm.books.contacts = [contact(70, 'invoice')];
    await sendAll(deps);
    expect(deps.crm.sent).toEqual([]);
    expect(await deps.store.reminder(reminder.id)).toMatchObject({
      state: 'refused',
      outcome: 'changed_since_preview',
    });
  });
});

describe('an edit', () => {
  it.each([
    ['a language that is none of ours', { language: 'fr' }],
    ['nobody to write to', { recipientIds: [] }],
    ['a recipient that is no id', { recipientIds: ['todos@x.example'] }],
    ['more recipients than anyone has', { recipientIds: Array.from({ length: 51 }, (_, at) => at + 1) }],
    ['an empty subject', { subject: '' }],
    ['an endless subject', { subject: 'x'.repeat(111) }],
    ['an endless greeting', { greeting: 'x'.repeat(201) }],
    ['an endless opening', { opening: 'x'.repeat(2001) }],
    ['an endless closing', { closing: 'x'.repeat(2001) }],
    ['an opening that is no text', { opening: { html: '<b>' } }],
  ])('with %s is refused', (_, edit) => {
    expect(ReminderEdit.safeParse(edit).success).toBe(false);
  });
});
