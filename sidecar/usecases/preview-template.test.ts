import { describe, expect, it } from 'vitest';
import type { TemplatePreviewRequest } from '../../shared/contract/mail-templates.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { textOf } from '../reminder-mail/testing/text-of.ts';
import { previewTemplate } from './preview-template.ts';

const clerk = aSession();

async function preview(sketch: Partial<TemplatePreviewRequest> = {}, crm = aCrm()) {
  const request = { manner: 'overdue_firm', language: 'pt-BR', parts: {}, ...sketch } as const;
  const shown = await previewTemplate(await someDeps(crm))(clerk, 1, request);
  return { ...shown, text: textOf(shown.html) };
}

describe('the preview of a template', () => {
  it('shows a real customer what it really owes, in the language asked for', async () => {
    const parts = { opening: 'Hello {{ names }}: {{ total }} since {{ due_date }}.' };
    const { text, customerName, problems, values } = await preview({ parts, language: 'en', customerId: 7 });
    expect(text).toMatch(/Hello .+: R\$\s?1,000\.00 since March 2, 2026\./);
    expect(customerName).toBe(aCustomer().name);
    expect(problems).toEqual([]);
    expect(values).toContainEqual({ name: 'days_late', value: '14' });
  });

  it('shows an example where no customer is named, or there is nothing to write to it', async () => {
    const parts = { opening: 'Olá, {{ customer }}.' };
    expect(await preview({ parts })).toMatchObject({ customerName: null, problems: [] });
    const paid = await preview({ parts, customerId: 7 }, aCrm({ receivables: [] }));
    expect(paid.customerName).toBeNull();
    expect(paid.text).toContain('Olá, Metalúrgica Silva Ltda.');
  });

  it('says how late the customer really is, in a manner that it is not late enough for too', async () => {
    const crm = aCrm({ receivables: [aReceivable({ dueDate: '2026-02-19' })] });
    const { values } = await preview({ manner: 'overdue_final', customerId: 7 }, crm);
    expect(values).toContainEqual({ name: 'days_late', value: '25' });
  });

  it('gives our own words to begin with', async () => {
    const { own, subject } = await preview({ manner: 'before_due_brief' });
    expect(own.subject).toBe(
      'Lembrete: {% if count == 1 %}sua fatura{% else %}suas faturas{% endif %} com a {{ company }}',
    );
    expect(subject).toMatch(/^Lembrete: sua fatura com a /);
  });

  it('says what saving would refuse, and shows nothing that cannot be written', async () => {
    const broken = await preview({ parts: { opening: 'Olá\n{{ nome }}' } });
    expect(broken).toMatchObject({
      html: '',
      problems: [{ part: 'opening', rule: 'template_unknown_variable', line: 2, excerpt: 'nome', suggestion: '' }],
    });
    const rude = await preview({ parts: { opening: 'Seu caloteiro.' } });
    expect(rude.text).toContain('Seu caloteiro.');
    expect(rude.problems).toMatchObject([{ rule: 'insult', suggestion: expect.stringMatching(/./) }]);
  });

  it('says what could be kinder without refusing it', async () => {
    const { problems, warnings } = await preview({ parts: { closing: 'É inacreditável como o tempo passa.' } });
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([{ field: 'closing', rule: 'harsh_word', severity: 'warn' }]);
  });

  it('names only what a mail of the occasion has', async () => {
    const { values } = await preview({ manner: 'paid_thankful' });
    expect(values.map(({ name }) => name)).toEqual(['company', 'customer', 'names', 'phone']);
  });

  it('knows no customer of another company, and none that is not there', async () => {
    const foreign = aCrm({ customers: [aCustomer({ companyId: 2 })] });
    await expect(preview({ customerId: 7 }, foreign)).rejects.toMatchObject({ code: 'not_found' });
    await expect(preview({ customerId: 99 })).rejects.toMatchObject({ code: 'not_found' });
  });
});
