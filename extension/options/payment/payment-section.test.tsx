// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PAYMENT_SETTINGS, type PaymentSettings } from '../../../shared/domain/payment/payment-settings.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { aClerk, anAdmin, anApi, aPayment, fail, ok, refuse } from '../testing/fakes.ts';
import { button, fieldNamed, problemOf, type } from '../testing/page.ts';
import { PaymentSection } from './payment-section.tsx';

afterEach(cleanup);

const whole: PaymentSettings = {
  pix: { key: '11.222.333/0001-81', merchantName: 'Em Dia Demonstração', merchantCity: 'São Paulo' },
  bank: { lines: ['Banco 001', 'Conta 67890-1'], asOf: '2026-03-16' },
  boletoField: 'x_boleto',
  charges: { contractClause: true, finePercent: 2, monthlyInterestPercent: 1 },
};

function open(api: Partial<BackgroundApi> = {}, user = anAdmin) {
  const savePaymentSettings = vi.fn(api.savePaymentSettings ?? anApi().savePaymentSettings);
  render(
    <PaymentSection
      api={anApi({ ...api, savePaymentSettings })}
      words={optionsWordsIn('pt-BR')}
      user={{ ok: true, value: user }}
    />,
  );
  return savePaymentSettings;
}

const saying = (payment: PaymentSettings) => ({ paymentSettings: () => ok(aPayment(3, payment)) });
const save = async () => fireEvent.click(await screen.findByText('Salvar pagamento'));
async function write(values: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(values)) {
    const input = await fieldNamed(path);
    type(input, text);
    fireEvent.blur(input);
  }
}
const code = () => document.querySelector('.code code')?.textContent;

describe('how a company is paid', () => {
  it('is saved over the version it was read as, with everything that was typed', async () => {
    const saved = open();
    await screen.findByText(/^Ainda sem formas de pagamento próprias/);
    await write({
      'pix.key': ' 11.222.333/0001-81 ',
      'pix.merchantName': 'Em Dia Demonstração',
      'pix.merchantCity': 'São Paulo',
      boletoField: 'x_boleto',
      'bank.lines': 'Banco 001\n\n Conta 67890-1 \n',
      'bank.asOf': '2026-03-16',
    });
    fireEvent.click(screen.getByRole('checkbox'));
    await write({ 'charges.finePercent': '2,00', 'charges.monthlyInterestPercent': '1' });
    await save();
    await screen.findByText('Pagamento salvo.');
    expect(saved).toHaveBeenCalledWith({ companyId: 1, version: 0, payment: whole });
    expect((await fieldNamed('charges.monthlyInterestPercent')).value).toBe('1,00');
  });

  it('shows which key was recognised, and the code that customers will get', async () => {
    open();
    expect(await screen.findByText('Sem chave, os e-mails saem sem Pix.')).toBeTruthy();
    await write({ 'pix.key': '11.222.333/0001-81' });
    expect(screen.getByText('Reconhecida como CNPJ.')).toBeTruthy();
    expect(code()).toBeUndefined();
    await write({ 'pix.merchantName': 'Em Dia', 'pix.merchantCity': 'Sorocaba' });
    await waitFor(() => expect(code()).toContain('br.gov.bcb.pix011411222333000181'));
    expect(code()).toContain('5406100.005802BR5906EM DIA6008SOROCABA');
  });

  it.each([
    [{ 'pix.key': 'nossa chave' }, 'pix.key', /^Não é uma chave Pix/],
    [{ 'pix.key': 'pix@emdia.example' }, 'pix.merchantName', 'Preencha este campo.'],
    [{ 'pix.merchantName': 'A'.repeat(26) }, 'pix.merchantName', 'O Pix aceita até 25 letras: abrevie.'],
    [{ 'pix.merchantCity': 'São José dos Campos' }, 'pix.merchantCity', 'O Pix aceita até 15 letras: abrevie.'],
    [{ 'pix.merchantCity': '東京' }, 'pix.merchantCity', /^O Pix só leva letras latinas/],
    [{ boletoField: 'Linha Digitável' }, 'boletoField', /^Use o nome técnico/],
    [{ 'bank.lines': 'Banco 001' }, 'bank.asOf', 'Informe uma data que exista.'],
    [{ 'bank.asOf': '2026-03-16' }, 'bank.lines', 'Preencha este campo.'],
    [{ 'bank.lines': 'x\n'.repeat(9) }, 'bank.lines', 'No máximo 8 linhas.'],
    [{ 'bank.lines': 'x'.repeat(81) }, 'bank.lines', 'No máximo 80 letras por linha.'],
  ])('typed as %o is not saved; %s says %s', async (values, path, said) => {
    const saved = open();
    await write(values);
    await save();
    await screen.findByText(/^Corrija \d campos? para salvar/);
    expect(problemOf(await fieldNamed(path))).toMatch(said);
    expect(saved).not.toHaveBeenCalled();
  });

  it('works charges out for an example, and asks for percentages in range only where there is a clause', async () => {
    const saved = open(saying(whole));
    const example =
      /^Em R\$\s1\.000,00, 10 dias de atraso: multa de R\$\s20,00 e juros de R\$\s3,33, total R\$\s1\.023,33/;
    expect(await screen.findByText(example)).toBeTruthy();
    await write({ 'charges.finePercent': '12' });
    expect(problemOf(await fieldNamed('charges.finePercent'))).toBe('De 0,00 a 10,00.');
    fireEvent.click(screen.getByRole('checkbox'));
    expect(await screen.findByText('Sem cláusula no contrato, nada é acrescentado.')).toBeTruthy();
    await save();
    await screen.findByText('Pagamento salvo.');
    expect(saved.mock.calls[0]?.[0].payment.charges).toEqual({ ...whole.charges, contractClause: false });
  });

  it.each([
    ['boletoField', 'boleto_field_unknown', /^O CRM não tem este campo na fatura/],
    ['boletoField', 'boleto_field_no_text', 'Este campo do CRM não guarda texto.'],
    ['bank.asOf', 'bank_date_ahead', 'Não pode ser depois de hoje.'],
    ['bank.lines.1', 'too_big', 'O servidor não aceitou este valor.'],
  ])('is refused by the sidecar at %s for %s, in words', async (field, rule, said) => {
    open({ ...saying(whole), savePaymentSettings: () => refuse([{ field, rule }]) });
    await write({ 'pix.merchantCity': 'Sorocaba' });
    await save();
    await screen.findByText('O servidor não aceitou. Nada foi salvo: confira os campos.');
    expect(problemOf(await fieldNamed(field.replace('.1', '')))).toMatch(said);
    expect((await fieldNamed('pix.merchantCity')).value).toBe('Sorocaba');
  });

  it('that somebody else changed meanwhile is put side by side', async () => {
    const theirs = { ...whole, pix: null, boletoField: 'x_linha' };
    open({
      paymentSettings: vi.fn(() => ok(aPayment(4, theirs, 'Otávio'))).mockReturnValueOnce(ok(aPayment(3, whole))),
      savePaymentSettings: () => fail('conflict'),
    });
    await write({ 'bank.lines': 'Banco 341' });
    await save();
    await screen.findByText('Outra pessoa salvou antes.');
    const rows = [...document.querySelectorAll('.conflict tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Pix · Chave11.222.333/0001-81—',
      'Pix · Nome de quem recebeEm Dia Demonstração—',
      'Pix · CidadeSão Paulo—',
      'Boletox_boletox_linha',
      'Dados bancáriosBanco 341Banco 001 · Conta 67890-1',
    ]);
    fireEvent.click(button('Usar a salva'));
    expect((await fieldNamed('boletoField')).value).toBe('x_linha');
  });

  it('is read, not changed, by a clerk', async () => {
    open(saying(whole), aClerk);
    await screen.findByText('Só a administração muda o pagamento.');
    const fields = [...document.querySelectorAll<HTMLInputElement>('#payment :is(input, textarea)')];
    expect(fields.length).toBe(9);
    expect(fields.every((field) => field.readOnly || field.disabled)).toBe(true);
    expect(screen.queryByText('Salvar pagamento')).toBeNull();
  });

  it('goes back to its defaults: nothing of its own', async () => {
    const saved = open(saying(whole));
    fireEvent.click(await screen.findByText('Restaurar padrões'));
    await save();
    await screen.findByText('Pagamento salvo.');
    expect(saved.mock.calls[0]?.[0].payment).toEqual(DEFAULT_PAYMENT_SETTINGS);
  });
});
