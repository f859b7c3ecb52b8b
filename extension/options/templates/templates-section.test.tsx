// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TemplatePreview } from '../../../shared/contract/mail-templates.ts';
import { DEFAULT_TEMPLATES, type MailTemplates } from '../../../shared/domain/template/mail-templates.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { aClerk, anAdmin, anApi, aTemplatePreview, fail, ok, refuse, someTemplates } from '../testing/fakes.ts';
import { button, fieldNamed, leavingIsAsked, problemOf, type } from '../testing/page.ts';
import { TemplatesSection } from './templates-section.tsx';

afterEach(cleanup);

const OPENING = 'mails.overdue_neutral.pt-BR.opening';
const CLOSING = 'mails.overdue_neutral.pt-BR.closing';
const written: MailTemplates = { mails: { overdue_neutral: { 'pt-BR': { opening: 'Bom dia.' } } } };

function open(api: Partial<BackgroundApi> = {}, user = anAdmin) {
  const saveTemplates = vi.fn(api.saveTemplates ?? anApi().saveTemplates);
  const previewTemplate = vi.fn(api.previewTemplate ?? anApi().previewTemplate);
  render(
    <TemplatesSection
      api={anApi({ ...api, saveTemplates, previewTemplate })}
      words={optionsWordsIn('pt-BR')}
      user={{ ok: true, value: user }}
    />,
  );
  return { saveTemplates, previewTemplate };
}

const saying = (templates: MailTemplates) => ({ templates: () => ok(someTemplates(3, templates)) });
const previewing = (sketch: Partial<TemplatePreview>): Partial<BackgroundApi> => ({
  previewTemplate: ({ template }) => ok(aTemplatePreview(template, sketch)),
});
const save = async () => fireEvent.click(await screen.findByText('Salvar textos'));
const choose = async (name: string, value: string) =>
  fireEvent.change(await fieldNamed(`templates.${name}`), { target: { value } });
const ourWords = () =>
  waitFor(async () => expect((await fieldNamed(OPENING)).value).toBe(aTemplatePreview(ask).own.opening));
const ask = { manner: 'overdue_neutral', language: 'pt-BR', parts: {} } as const;
const letter = () => document.querySelector('iframe')?.getAttribute('srcdoc') ?? '';

describe('what mails say', () => {
  it('begins with our own words, and saves only what was changed', async () => {
    const { saveTemplates } = open();
    await screen.findByText('Todos os e-mails saem com os textos do Em Dia.');
    await ourWords();
    type(await fieldNamed(OPENING), 'Bom dia.\n\nSegue a fatura.');
    expect(leavingIsAsked()).toBe(true);
    await save();
    await screen.findByText('Textos salvos.');
    expect(saveTemplates).toHaveBeenCalledWith({
      companyId: 1,
      version: 0,
      templates: { mails: { overdue_neutral: { 'pt-BR': { opening: 'Bom dia.\n\nSegue a fatura.' } } } },
    });
  });

  it('is shown as a mail while it is typed, in a frame that can do nothing', async () => {
    const { previewTemplate } = open();
    await ourWords();
    type(await fieldNamed(OPENING), 'Prezados');
    await waitFor(() => expect(letter()).toContain('<p>Prezados</p>'));
    expect(document.querySelector('iframe')?.getAttribute('sandbox')).toBe('');
    expect(letter()).toContain('<base target="_blank">');
    expect(previewTemplate).toHaveBeenCalledTimes(2);
  });

  it('is shown with what a customer owes, or an example where it owes nothing of the kind', async () => {
    const { previewTemplate } = open();
    await screen.findByText('Metalúrgica Ipê');
    const choices = [...(await fieldNamed('templates.customer')).querySelectorAll('option')];
    expect(choices.map(({ textContent }) => textContent)).toEqual(['um exemplo', 'Metalúrgica Ipê', 'Café Serra']);
    await choose('customer', '8');
    await screen.findByText(/^Não há nada a escrever a este cliente/);
    expect(previewTemplate).toHaveBeenLastCalledWith({ companyId: 1, template: { ...ask, customerId: 8 } });
  });

  it('is of one moment, tone and language at a time, and marks those that are the company’s own', async () => {
    open(saying(written));
    expect((await fieldNamed(OPENING)).value).toBe('Bom dia.');
    expect(within(await fieldNamed('templates.manner')).getByText('Neutro · texto seu')).toBeTruthy();
    await choose('manner', 'overdue_firm');
    expect(await screen.findByText('Usado a partir de 15 dias de atraso.')).toBeTruthy();
    await choose('language', 'es');
    const subject = await fieldNamed('mails.overdue_firm.es.subject');
    await waitFor(() => expect(subject.value).toBe('Assunto overdue_firm es'));
  });

  it('takes a value where the cursor is, and says what each one means', async () => {
    open(saying(written));
    const opening = await fieldNamed(OPENING);
    await ourWords().catch(() => undefined);
    opening.focus();
    opening.setSelectionRange(3, 3);
    fireEvent.click(await screen.findByRole('button', { name: /^Inserir Total: o total pedido/ }));
    expect(opening.value).toBe('Bom{{ total }} dia.');
    expect(screen.getByText('R$ 1.234,56')).toBeTruthy();
    await choose('manner', 'paid_thankful');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Inserir Total/ })).toBeNull());
  });

  it('goes back to our words by a click, or by leaving nothing', async () => {
    const { saveTemplates } = open(saying(written));
    await screen.findByText('texto do Em Dia', { selector: '.part:first-child *' });
    fireEvent.click(button('Introdução: voltar ao texto do Em Dia'));
    await ourWords();
    const opening = await fieldNamed(OPENING);
    type(opening, 'Oi');
    type(opening, ' ');
    expect(opening.value).toBe(' ');
    fireEvent.blur(opening);
    await ourWords();
    await save();
    await screen.findByText('Textos salvos.');
    expect(saveTemplates.mock.calls[0]?.[0].templates).toEqual(DEFAULT_TEMPLATES);
  });

  it.each<[TemplatePreview['problems'][number]['rule'], string, string, string]>([
    ['template_unknown_variable', 'nome', '', 'Linha 2: não há nenhum dado “nome”. Insira os dados pelos botões.'],
    ['template_says_nothing', '', '', 'Linha 2: com alguns dados, fica vazio. Diga algo em todos os casos.'],
    ['insult', 'caloteiro', 'cliente', 'Linha 2: “caloteiro” ofende ou constrange quem lê. Sugestão: cliente'],
    ['already_paid', '', '', 'Linha 2: Falta o que toda cobrança precisa dizer.'],
  ])('with %s says so at the field, in words', async (rule, excerpt, suggestion, said) => {
    open({
      ...saying(written),
      ...previewing({ problems: [{ part: 'opening', rule, line: 2, excerpt, suggestion }] }),
    });
    await waitFor(async () => expect(problemOf(await fieldNamed(OPENING))).toBe(said));
    expect(problemOf(await fieldNamed(CLOSING))).toBeUndefined();
  });

  it('that could be kinder says so under the field, and is no mistake', async () => {
    const warning = { rule: 'harsh_word', severity: 'warn', excerpt: 'inacreditável', suggestion: 'difícil' } as const;
    open({ ...saying(written), ...previewing({ warnings: [{ field: 'opening', ...warning }] }) });
    await screen.findByText(/^“inacreditável” pode, mas .+ Sugestão: difícil$/);
    expect(problemOf(await fieldNamed(OPENING))).toBeUndefined();
  });

  it('refused by the sidecar says where, and leads to what is not on screen', async () => {
    const refusal = { rule: 'template_unclosed', line: 1, excerpt: '{{ company' };
    open({
      ...saying(written),
      saveTemplates: () =>
        refuse([
          { field: 'mails.overdue_firm.es.closing', ...refusal },
          { field: OPENING, ...refusal },
        ]),
    });
    type(await fieldNamed(OPENING), 'Olá {{ company');
    await save();
    await screen.findByText('O servidor não aceitou. Nada foi salvo: confira os campos.');
    expect(problemOf(await fieldNamed(OPENING))).toMatch(/^Linha 1: \{\{ company abre e não fecha/);
    fireEvent.click(button('Em atraso · Firme e respeitoso · Espanhol · Fecho'));
    expect(problemOf(await fieldNamed('mails.overdue_firm.es.closing'))).toMatch(/^Linha 1/);
    expect((await fieldNamed('templates.language')).value).toBe('es');
  });

  it('that somebody else changed meanwhile is put side by side', async () => {
    const theirs: MailTemplates = { mails: { overdue_neutral: { 'pt-BR': { opening: 'Boa tarde.' } } } };
    open({
      templates: vi.fn(() => ok(someTemplates(4, theirs, 'Otávio'))).mockReturnValueOnce(ok(someTemplates(3, written))),
      saveTemplates: () => fail('conflict'),
    });
    type(await fieldNamed(CLOSING), 'Até logo.');
    await save();
    await screen.findByText('Outra pessoa salvou antes.');
    const rows = [...document.querySelectorAll('.conflict tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Em atraso · Neutro · Português · IntroduçãoBom dia.Boa tarde.',
      'Em atraso · Neutro · Português · FechoAté logo.texto do Em Dia',
    ]);
    fireEvent.click(button('Usar a salva'));
    expect((await fieldNamed(OPENING)).value).toBe('Boa tarde.');
  });

  it('is read, not changed, by a clerk, who sees how it looks', async () => {
    open(saying(written), aClerk);
    await screen.findByText('Só a administração muda os textos.');
    await waitFor(() => expect(letter()).toContain('Bom dia.'));
    const texts = [...document.querySelectorAll<HTMLTextAreaElement>('#templates textarea')];
    expect(texts.map(({ readOnly }) => readOnly)).toEqual([true, true, true, true]);
    expect(screen.queryByText('Salvar textos')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Inserir/ })).toBeNull();
  });

  it('is read by sales, who see no customer’s mail', async () => {
    const { previewTemplate } = open(saying(written), { ...aClerk, role: 'sales' });
    await screen.findByText(/^A prévia mostra dados de clientes/);
    expect((await fieldNamed(OPENING)).value).toBe('Bom dia.');
    expect(previewTemplate).not.toHaveBeenCalled();
  });

  it('stays where it is while the sidecar is away, and is asked for again', async () => {
    let away = true;
    open({
      ...saying(written),
      previewTemplate: ({ template }) => (away ? fail('sidecar_away') : ok(aTemplatePreview(template))),
    });
    fireEvent.click(await screen.findByText('Tentar de novo'));
    expect((await fieldNamed(OPENING)).value).toBe('Bom dia.');
    away = false;
    fireEvent.click(await screen.findByText('Tentar de novo'));
    await waitFor(() => expect(letter()).toContain('Bom dia.'));
  });
});
