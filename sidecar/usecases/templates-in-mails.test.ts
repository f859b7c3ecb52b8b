import { describe, expect, it, onTestFinished } from 'vitest';
import type { MailTemplates } from '../../shared/domain/template/mail-templates.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { startOutbox } from '../outbox/outbox.ts';
import { textOf } from '../reminder-mail/testing/text-of.ts';
import { draftReminder } from './draft-reminder.ts';
import { queueReminder } from './queue-reminder.ts';
import { saveSettings } from './save-settings.ts';
import { saveTemplates } from './save-templates.ts';

const KEY = { companyId: 1, customerId: 7 };
const admin = aSession({ role: 'admin' });

/** The customer is fourteen days late, which is spoken of neutrally outside of any policy. */
const neutral = (parts: object): MailTemplates => ({ mails: { overdue_neutral: { 'pt-BR': parts } } });

const save = (deps: TestDeps, settings: MailTemplates, expectedVersion = 0) =>
  saveTemplates(deps)(admin, { companyId: 1, settings, expectedVersion });

/** As one of before some rule became stricter. */
const saveUnchecked = (deps: TestDeps, settings: MailTemplates) =>
  saveSettings(deps)(admin, 'templates', { companyId: 1, settings, expectedVersion: 0 });

const WORDS = {
  subject: 'Podemos ajudar? · {{ company }}',
  greeting: 'Bom dia{% if names %}, {{ names }}{% endif %}!',
  opening:
    '{% if count == 1 %}Uma fatura{% else %}{{ count }} faturas{% endif %} de {{ customer }}: {{ total }}, desde {{ due_date }}, {{ days_late }} dias.',
  closing: 'Conte conosco.{% if phone %} {{ phone }}{% endif %}',
};

describe('a company’s template', () => {
  it('is what its mails of that manner and language say, with what is owed in them', async () => {
    const deps = await someDeps();
    const before = await draftReminder(deps)(KEY);
    await save(deps, neutral(WORDS));
    const { subject, html, words, templatesVersion, blocked, company } = await draftReminder(deps)(KEY);
    expect({ blocked, templatesVersion }).toEqual({ blocked: null, templatesVersion: 1 });
    expect(subject).toBe(`Podemos ajudar? · ${company.name}`);
    const text = textOf(html);
    expect(text).toMatch(/Bom dia, .+! Uma fatura de .+: R\$ 1\.000,00, desde 2 de março de 2026, 14 dias\./);
    expect(words.closing).toMatch(/^Conte conosco\. \+?\d/);
    for (const kept of ['R$ 1.000,00', 'Se já pagou', company.taxId ?? '?']) expect(text).toContain(kept);
    expect(before.templatesVersion).toBeUndefined();
  });

  it('leaves our words where it says nothing, and in every other language and manner', async () => {
    const deps = await someDeps();
    const before = await draftReminder(deps)(KEY);
    await save(deps, neutral({ closing: 'Conte conosco.' }));
    const { words } = await draftReminder(deps)(KEY);
    expect(words).toEqual({ ...before.words, closing: 'Conte conosco.' });
    const spanish = await draftReminder(deps)({ ...KEY, edit: { language: 'es' } });
    expect(spanish.templatesVersion).toBeUndefined();
    expect(spanish.html).not.toContain('Conte conosco');
  });

  it('gives way to what a person writes in this very mail', async () => {
    const deps = await someDeps();
    await save(deps, neutral(WORDS));
    const { words } = await draftReminder(deps)({ ...KEY, edit: { greeting: 'Oi,' } });
    expect(words).toMatchObject({ greeting: 'Oi,', closing: expect.stringContaining('Conte conosco.') });
  });

  it('shows a name that looks like a template as it is', async () => {
    const name = 'Casa {{ total }} {% if true %} <b>Silva</b>';
    const deps = await someDeps(aCrm({ customers: [aCustomer({ name })] }));
    await save(deps, neutral({ opening: 'Olá, {{ customer }}.' }));
    const { html, blocked } = await draftReminder(deps)(KEY);
    expect(blocked).toBeNull();
    expect(html).toContain('Olá, Casa {{ total }} {% if true %} &lt;b>Silva&lt;/b>.');
  });

  it('is remembered by its version with the reminder, and sends it back to the person once it is another', async () => {
    const deps = await someDeps();
    await save(deps, neutral(WORDS));
    const { fingerprint } = await draftReminder(deps)(KEY);
    const { reminder } = await queueReminder(deps)(aSession(), { ...KEY, fingerprint });
    expect(await deps.store.reminder(reminder.id)).toMatchObject({ templatesVersion: 1 });
    await save(deps, neutral({ ...WORDS, closing: 'Até logo.' }), 1);
    const outbox = startOutbox({ ...deps, requestLimitMs: 1000, log: () => {} });
    onTestFinished(() => outbox.stop());
    deps.clock.pass(30);
    outbox.wake();
    await outbox.idle();
    expect(await deps.store.reminder(reminder.id)).toMatchObject({ outcome: 'changed_since_preview' });
    expect(deps.crm.sent).toEqual([]);
  });

  it.each([
    ['cannot be read any more', { opening: 'Olá {{ nome }}' }],
    ['says nothing to this customer', { opening: '{% if days_late > 90 %}Olá{% endif %}' }],
    ['comes out too long', { subject: '{{ customer }} '.repeat(20) }],
    ['insults this customer', { opening: 'Olá.{% if days_late == 14 %} Seu caloteiro.{% endif %}' }],
    ['tells the amount in the subject', { subject: 'Sua fatura de {{ total }}' }],
  ])('that %s keeps the mail from leaving, naming why', async (_, parts) => {
    const deps = await someDeps();
    await saveUnchecked(deps, neutral(parts));
    const { blocked, fingerprint } = await draftReminder(deps)(KEY);
    expect(blocked).toBe('template_failed');
    const asked = queueReminder(deps)(aSession(), { ...KEY, fingerprint });
    await expect(asked).rejects.toMatchObject({
      code: 'conflict',
      problems: [{ field: 'customer', rule: 'template_failed' }],
    });
  });
});

describe('saving templates', () => {
  it('is refused with every problem, where it is and what it is about, and keeps nothing of it', async () => {
    const deps = await someDeps();
    const settings: MailTemplates = {
      mails: {
        overdue_firm: {
          'pt-BR': { opening: 'Olá,\nseu caloteiro' },
          en: { subject: '{{ foo }}', closing: '{% for %}' },
        },
        paid_thankful: { es: { opening: 'Gracias por {{ total }}' } },
      },
    };
    await expect(save(deps, settings)).rejects.toMatchObject({
      code: 'invalid_request',
      problems: [
        { field: 'mails.overdue_firm.pt-BR.opening', rule: 'insult', line: 2, excerpt: 'caloteiro' },
        { field: 'mails.overdue_firm.en.subject', rule: 'template_unknown_variable', line: 1, excerpt: 'foo' },
        { field: 'mails.overdue_firm.en.closing', rule: 'template_unknown_tag', line: 1, excerpt: 'for' },
        { field: 'mails.paid_thankful.es.opening', rule: 'template_variable_not_here', line: 1, excerpt: 'total' },
      ],
    });
    expect(await deps.store.settings('templates', 1)).toBeUndefined();
  });
});
