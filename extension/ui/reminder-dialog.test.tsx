// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type InvoiceFiles, ReminderBlock, type ReminderPreview } from '../../shared/contract/reminder.ts';
import type { Shown } from '../state/shown.ts';
import type { Editing } from './reminder/editing.ts';
import { ReminderDialog } from './reminder-dialog.tsx';
import type { ReminderProgress } from './reminder-progress.ts';
import { ago, anEditing, aPreview, aReminder, failed, fresh, loading } from './testing/samples.ts';

afterEach(cleanup);

const on = { onSend: vi.fn(), onUndo: vi.fn(), onClose: vi.fn(), onReview: vi.fn() };
afterEach(() => vi.clearAllMocks());

function dialog(preview: Shown<ReminderPreview>, sending: ReminderProgress = { step: 'reviewing' }): string {
  const { container } = render(<ReminderDialog preview={preview} sending={sending} {...on} language="pt-BR" />);
  return container.textContent?.replace(/\u00a0/g, ' ') ?? '';
}

const button = (name: string) => screen.queryByRole('button', { name });
/** What stands behind a term of the message's list. */
const termOf = (term: string) =>
  [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === term)?.nextElementSibling ?? undefined;
const done = (sketch: Parameters<typeof aReminder>[0]): ReminderProgress => ({
  step: 'done',
  reminder: aReminder(sketch),
});

describe('before sending', () => {
  it('shows who receives it, who does not, and in which language', () => {
    const text = dialog(fresh(aPreview()));
    expect(text).toContain('Renata Alvesfinanceiro@ipe.examplevai receber');
    expect(text).toContain('Escritório Contábil de Terceirossegue o cliente no CRMfica de fora');
    expect(text).toContain('Português');
  });

  it('shows the message in a frame that can run nothing', () => {
    dialog(fresh(aPreview({ html: '<p>Olá</p>' })));
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('sandbox')).toBe('');
    expect(frame?.getAttribute('srcdoc')).toContain('<p>Olá</p>');
  });

  it.each<[string, Partial<InvoiceFiles>, string]>([
    ['all go along', { attached: ['1.pdf', '2.pdf'], invoices: 2 }, '2 de 2 em anexo: 1.pdf e 2.pdf.'],
    [
      'some were never printed',
      { attached: ['1.pdf'], invoices: 3 },
      '1 de 3 em anexo: 1.pdf.2 sem PDF atual no CRM: imprima ou envie as faturas por lá uma vez.',
    ],
    ['none was', { invoices: 1 }, '0 de 1 em anexo.1 sem PDF atual no CRM'],
    [
      'they are too much',
      { attached: ['1.pdf'], tooMuch: ['2.pdf'], invoices: 2 },
      '1 de 2 em anexo: 1.pdf.Não cabem no e-mail: 2.pdf.',
    ],
    [
      'they are not to be seen',
      { invoices: 2, unreadable: true },
      '0 de 2 em anexo.A conta de serviço não tem permissão para ver as faturas no CRM.',
    ],
  ])('names the invoices attached, and says of the others why not: %s', (_, files, text) => {
    const invoiceFiles = { attached: [], tooMuch: [], invoices: 0, unreadable: false, ...files };
    dialog(fresh(aPreview({ invoiceFiles })));
    expect(termOf('Faturas em PDF')?.textContent).toContain(text);
    expect(termOf('Faturas em PDF')?.textContent?.slice(text.length)).not.toMatch(/\.pdf|permissão/);
  });

  it('says nothing of files where no invoice is asked for', () => {
    const invoiceFiles = { attached: [], tooMuch: [], invoices: 0, unreadable: false };
    dialog(fresh(aPreview({ invoiceFiles })));
    expect(termOf('Assunto')?.textContent).toBe('Suas faturas com a Em Dia Demonstração');
    expect(termOf('Faturas em PDF')).toBeUndefined();
  });

  it('says how long it can be undone, if at all', () => {
    expect(dialog(fresh(aPreview({ undoSeconds: 45 })))).toContain('45 s para desfazer');
    cleanup();
    expect(dialog(fresh(aPreview({ undoSeconds: 0 })))).not.toContain('desfazer');
  });

  it('is modal and named', () => {
    dialog(fresh(aPreview()));
    const modal = screen.getByRole('dialog', { name: 'Lembrar Metalúrgica Ipê Amarelo Ltda' });
    expect(modal.hasAttribute('open')).toBe(true);
  });

  it('sends, and closes on Escape', () => {
    dialog(fresh(aPreview()));
    fireEvent.click(screen.getByRole('button', { name: 'Enviar lembrete' }));
    expect(on.onSend).toHaveBeenCalledOnce();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('warns when the last contact was too recent, and lets decide', () => {
    expect(dialog(fresh(aPreview({ tooSoon: true, lastContactAt: ago(86_400) })))).toContain('O último foi ontem');
    expect(button('Enviar mesmo assim')).not.toBeNull();
  });

  it.each(ReminderBlock.options)('offers no sending when blocked by %s, and says what to do', (blocked) => {
    dialog(fresh(aPreview({ blocked })));
    expect(button('Enviar lembrete')).toBeNull();
    expect(button('Cancelar')).toBeNull();
    expect(document.querySelector('.notice')?.textContent).toMatch(/\. .+\./);
  });

  it.each<[string, Shown<ReminderPreview>]>([
    ['loading', loading],
    ['failed', failed('crm_unreachable')],
  ])('offers no sending while the preview is %s', (_, preview) => {
    dialog(preview);
    expect(button('Enviar lembrete')).toBeNull();
    expect(button('Cancelar')).not.toBeNull();
  });

  it('says only why where there is nothing to ask for, and nothing of who would receive it', () => {
    const nothing = { items: [], totals: [], html: '', recipients: [], allowed: [] };
    const text = dialog(fresh(aPreview({ ...nothing, blocked: 'invoice_never_sent' })));
    expect(text).toContain('Nenhuma fatura a cobrar foi enviada pelo CRM.');
    expect(text).toContain('Não há mensagem a mostrar.');
    expect(text).not.toContain('Quem recebe');
    expect(text).not.toContain('Ninguém');
    expect(document.querySelector('iframe')).toBeNull();
  });
});

describe('after sending', () => {
  const preview = fresh(aPreview());

  it('counts down, and can be undone', () => {
    expect(dialog(preview, { step: 'queued', reminder: aReminder(), secondsLeft: 24 })).toContain('Sai em 24 segundos');
    expect(document.querySelector<HTMLElement>('.track i')?.style.width).toBe('80%');
    fireEvent.click(screen.getByRole('button', { name: 'Desfazer' }));
    expect(on.onUndo).toHaveBeenCalledOnce();
  });

  it('can no longer be undone once its time is over', () => {
    expect(dialog(preview, { step: 'queued', reminder: aReminder(), secondsLeft: 0 })).toContain('Enviando…');
    expect(button('Desfazer')).toBeNull();
  });

  it.each([
    ['sent', aReminder({ state: 'sent' }), 'Enviado a 1 destinatário.'],
    ['undone', aReminder({ state: 'cancelled' }), 'nada foi enviado'],
    ['in doubt', aReminder({ state: 'in_doubt' }), 'Não envie de novo'],
    ['refused', aReminder({ state: 'refused', outcome: 'payment_clearing' }), 'Há um pagamento a caminho.'],
    ['failed', aReminder({ state: 'failed', outcome: 'crm_unreachable' }), 'O CRM não respondeu.'],
  ])('says that it was %s', (_, reminder, text) => {
    expect(dialog(preview, { step: 'done', reminder })).toContain(text);
  });

  it('leads back to the preview when what it showed has changed', () => {
    expect(dialog(preview, done({ state: 'refused', outcome: 'changed_since_preview' }))).toContain('mudaram desde');
    fireEvent.click(screen.getByRole('button', { name: 'Ver de novo' }));
    expect(on.onReview).toHaveBeenCalledOnce();
  });

  it('offers to try again when it could not be queued', () => {
    dialog(preview, { step: 'failed', failure: { code: 'sidecar_away' } });
    fireEvent.click(screen.getByRole('button', { name: 'Tentar de novo' }));
    expect(on.onSend).toHaveBeenCalledOnce();
  });

  it('asks to look again, not to send again, on a conflict', () => {
    dialog(preview, { step: 'failed', failure: { code: 'conflict' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ver de novo' }));
    expect(on.onReview).toHaveBeenCalledOnce();
    expect(on.onSend).not.toHaveBeenCalled();
  });
});

describe('editing before it is sent', () => {
  const change = vi.fn<Editing['change']>();
  const editing = (sketch: Partial<Editing> = {}) => anEditing({ change, ...sketch });
  const edit = (preview: ReminderPreview, sketch: Partial<Editing> = {}, open = true): string => {
    const { container } = render(
      <ReminderDialog
        preview={fresh(preview)}
        sending={{ step: 'reviewing' }}
        editing={editing(sketch)}
        {...on}
        language="pt-BR"
      />,
    );
    if (open) fireEvent.click(screen.getByRole('button', { name: 'Editar o texto' }));
    return container.textContent ?? '';
  };
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

  it('offers the words that are people’s to write, as they stand', () => {
    edit(aPreview());
    const { words } = aPreview();
    expect(['Assunto', 'Saudação', 'Introdução', 'Fecho'].map((name) => field(name).value)).toEqual([
      words.subject,
      words.greeting,
      words.opening,
      words.closing,
    ]);
    fireEvent.input(field('Introdução'), { target: { value: 'Bom dia.' } });
    expect(change).toHaveBeenCalledWith({ texts: { opening: 'Bom dia.' } });
  });

  it('says at the field what is wrong with it, and offers no sending', () => {
    const finding = {
      field: 'opening',
      rule: 'insult',
      severity: 'refuse',
      excerpt: 'caloteiro',
      suggestion: 'S.',
    } as const;
    edit(aPreview({ blocked: 'text_refused', findings: [finding] }), { texts: { opening: 'Caloteiro' } });
    const said = document.getElementById(field('Introdução').getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toBe('“caloteiro” ofende ou constrange quem lê. Sugestão: S.');
    expect(field('Introdução').getAttribute('aria-invalid')).toBe('true');
    expect(field('Fecho').getAttribute('aria-invalid')).toBe('false');
    expect(button('Enviar lembrete')).toBeNull();
  });

  it('says that something must be written, or somebody ticked', () => {
    edit(aPreview(), { texts: { subject: '' }, empty: ['recipientIds', 'subject'], settled: false });
    expect(screen.getByText('Escreva algo, ou volte ao texto padrão.')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toBe('Marque pelo menos uma pessoa.');
    expect(button('Enviar lembrete')).toHaveProperty('disabled', true);
  });

  it('goes back to our words', () => {
    edit(aPreview(), { texts: { subject: 'Oi' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voltar ao texto padrão' }));
    expect(change).toHaveBeenCalledWith({ standard: true });
  });

  it('lets people of the customer be ticked, and nobody be typed in', () => {
    edit(aPreview(), {}, false);
    fireEvent.click(screen.getByRole('checkbox', { name: /contato@ipe.example/ }));
    expect(change).toHaveBeenCalledWith({ recipientIds: [71, 7] });
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });

  it('offers no address that mail came back from', () => {
    const [first, second] = aPreview().allowed;
    if (!first || !second) throw new Error('the sample has two');
    edit(aPreview({ allowed: [first, { ...second, bounced: true }] }), {}, false);
    expect(screen.getByRole('checkbox', { name: /contato@ipe.example/ })).toHaveProperty('disabled', true);
    expect(screen.getByText('o e-mail voltou')).toBeDefined();
  });

  it('chooses the language, the recipient’s at first', () => {
    edit(aPreview(), {}, false);
    const language = screen.getByLabelText<HTMLSelectElement>('Idioma da mensagem');
    expect(language.value).toBe('pt-BR');
    fireEvent.change(language, { target: { value: 'es' } });
    expect(change).toHaveBeenCalledWith({ language: 'es' });
  });

  it('is over where something else stands against it', () => {
    edit(aPreview({ blocked: 'promised' }), {}, false);
    expect(screen.queryByRole('button', { name: 'Editar o texto' })).toBeNull();
  });
});
