import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { missingParts, type PartsContext } from './missing-parts.ts';
import { PART_SUGGESTIONS } from './vocabulary/compulsory-parts.ts';

const supplier = {
  name: 'Em Dia Demonstração Ltda',
  address: 'Rua das Acácias, 120, São Paulo, SP',
  taxId: '11.222.333/0001-81',
};

function missing(body: string, sketch: Partial<PartsContext> = {}): string[] {
  const step = { phase: 'overdue', daysLate: 5 } as const;
  const context: PartsContext = { step, channel: 'email', language: 'pt-BR', supplier, ...sketch };
  return missingParts({ body, context }).map(({ rule }) => rule);
}

const isMissing = (part: string, body: string) => missing(body).includes(part);

describe('the compulsory parts', () => {
  const footer = `${supplier.name} · CNPJ ${supplier.taxId}<br>${supplier.address}`;

  it('are all asked of an overdue message, with what to add', () => {
    const step = { phase: 'overdue', daysLate: 1 } as const;
    expect(missingParts({ body: 'Olá.', context: { step, channel: 'email', language: 'en', supplier } })).toEqual([
      { rule: 'way_to_pay', suggestion: PART_SUGGESTIONS.en.way_to_pay },
      { rule: 'way_to_answer', suggestion: PART_SUGGESTIONS.en.way_to_answer },
      { rule: 'already_paid', suggestion: PART_SUGGESTIONS.en.already_paid },
      { rule: 'supplier_name', suggestion: supplier.name },
      { rule: 'supplier_address', suggestion: supplier.address },
      { rule: 'supplier_tax_id', suggestion: supplier.taxId },
    ]);
  });

  it.each(LANGUAGES)('are complete in %s with what is suggested', (language) => {
    const body = [...Object.values(PART_SUGGESTIONS[language]), footer].join(' ');
    expect(missing(body, { language })).toEqual([]);
  });

  it('say nothing of having paid before the due date, and only how to answer in thanks', () => {
    expect(missing('Olá.', { step: { phase: 'pre_due' } })).toEqual([
      'way_to_pay',
      'way_to_answer',
      'supplier_name',
      'supplier_address',
      'supplier_tax_id',
    ]);
    expect(missing('Olá.', { step: { phase: 'thanks' } })).toEqual(['way_to_answer']);
    expect(missing('Responda se quiser.', { step: { phase: 'thanks' } })).toEqual([]);
  });

  it.each(['whatsapp', 'sms', 'letter'] as const)('are asked by %s as well', (channel) => {
    expect(missing('Olá.', { channel })).toHaveLength(6);
  });

  it('are not asked of what is spoken', () => {
    expect(missing('Olá.', { channel: 'call' })).toEqual([]);
  });

  it('are missing while the record lacks them', () => {
    expect(missing(footer, { supplier: { ...supplier, address: '' } })).toContain('supplier_address');
  });

  it('may be set as the text likes, but not be another’s', () => {
    const body = 'EM DIA DEMONSTRACAO LTDA – 11222333000181 – Rua das Ac&aacute;cias 120<br>São Paulo/SP';
    expect(missing(body)).toEqual(['way_to_pay', 'way_to_answer', 'already_paid']);
    expect(missing(body.replace('11222333000181', '11222333000182'))).toContain('supplier_tax_id');
  });
});

describe('a way to pay', () => {
  it.each([
    'Em “Ver e pagar” você encontra a fatura.',
    'Para receber os dados para pagamento, é só pedir.',
    'Pague pelo Pix ou pelo boleto.',
    'Chave Pix: financeiro@emdia.example',
    'Segue o boleto atualizado.',
    'Linha digitável: 23793.38128 60007.827136',
    'Você pode pagar com cartão no portal.',
    'Agência 1234, conta 56789-0',
    'Under “View and pay” you will find the invoice.',
    'You can pay online or by bank transfer.',
    'Our IBAN is DE89 3704 0044 0532 0130 00.',
    'Here are the payment details.',
    'Pay here: https://pay.example/1',
    'En «Ver y pagar» encontrará la factura.',
    'Puede pagar por transferencia o con tarjeta.',
    'Nuestra CLABE es 002010077777777771.',
    'Le enviamos el enlace de pago.',
    '00020126360014BR.GOV.BCB.PIX0114+55119999999995204000053039865802BR5906EM DIA6009SAO PAULO62070503***6304ABCD',
  ])('is in: %s', (body) => {
    expect(isMissing('way_to_pay', body)).toBe(false);
  });

  it.each(['Não localizamos o pagamento da fatura.', 'We have not received your payment.', 'No recibimos su pago.'])(
    'is not in: %s',
    (body) => {
      expect(isMissing('way_to_pay', body)).toBe(true);
    },
  );
});

describe('a way to answer', () => {
  it.each([
    'Qualquer dúvida, responda a este e-mail.',
    'É só responder.',
    'Fale com a gente.',
    'Entre em contato pelo telefone.',
    'Ligue para (11) 4002-8922.',
    'Dúvidas? financeiro@emdia.example',
    'Nos avise a melhor data.',
    'Ficamos à disposição.',
    'Simply reply to this e-mail.',
    'Please get in touch.',
    'Let us know what happened.',
    'Call +55 11 4002-8922.',
    'Do not hesitate to contact us.',
    'Basta con responder a este correo.',
    'Escríbanos o llámenos.',
    'Comuníquese con nosotros.',
    'Quedamos a su disposición.',
  ])('is in: %s', (body) => {
    expect(isMissing('way_to_answer', body)).toBe(false);
  });

  it.each([
    'Não responda a este e-mail.',
    'Please do not reply to this message.',
    'No responda a este correo.',
    'A fatura venceu ontem.',
    'The invoice was due yesterday.',
  ])('is not in: %s', (body) => {
    expect(isMissing('way_to_answer', body)).toBe(true);
  });

  it('is one that is not taken back', () => {
    expect(isMissing('way_to_answer', 'Não responda aqui: fale conosco pelo portal.')).toBe(false);
  });
});

describe('a word to who has paid', () => {
  it.each([
    'Se já pagou, por favor desconsidere esta mensagem.',
    'Caso já tenha efetuado o pagamento, desconsidere este aviso.',
    'Se o pagamento já foi realizado, é só ignorar este lembrete.',
    'Por favor, desconsidere este e-mail caso a fatura já esteja paga.',
    'Já pagou? Então desconsidere.',
    'If you have already paid, please disregard this message.',
    'If your payment is on its way, please ignore this reminder.',
    'Please ignore this letter if payment has been sent.',
    'Already paid? Please ignore this note.',
    'Should your transfer have been made, there is nothing else to do.',
    'Si ya pagó, por favor ignore este mensaje.',
    'Si el pago ya está en camino, haga caso omiso de este aviso.',
    'Haga caso omiso de este correo si ya realizó el pago.',
    '¿Ya pagó? Entonces ignore este mensaje.',
  ])('is in: %s', (body) => {
    expect(isMissing('already_paid', body)).toBe(false);
  });

  it.each([
    'Se tiver dúvidas, responda.',
    'Não ignore esta mensagem.',
    'If you have questions, reply.',
    'Please do not ignore this message.',
    'Si tiene dudas, responda.',
  ])('is not in: %s', (body) => {
    expect(isMissing('already_paid', body)).toBe(true);
  });
});
