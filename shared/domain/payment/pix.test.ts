import { getPixPayloadInfo } from '@brazilian-utils/brazilian-utils/get-pix-payload-info';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { brCode, inAscii, type PixCharge } from './br-code.ts';
import { pixKeyOf } from './pix-key.ts';

const charge = (sketch: Partial<PixCharge> = {}) =>
  brCode({
    key: '123e4567-e12b-12d1-a456-426655440000',
    merchantName: 'Fulano de Tal',
    merchantCity: 'Brasília',
    amount: { currency: 'BRL', minor: 1266_25 },
    txid: 'EMDIA0123',
    ...sketch,
  });

describe('a Pix key', () => {
  it.each([
    ['123.456.789-09', 'cpf', '12345678909'],
    ['11.222.333/0001-81', 'cnpj', '11222333000181'],
    ['12.abc.345/01de-35', 'cnpj', '12ABC34501DE35'],
    [' Financeiro@EmDia.com.br ', 'email', 'financeiro@emdia.com.br'],
    ['(11) 98765-4321', 'phone', '+5511987654321'],
    ['123E4567-E12B-12D1-A456-426655440000', 'random', '123e4567-e12b-12d1-a456-426655440000'],
  ])('%s is a %s', (text, kind, value) => {
    expect(pixKeyOf(text)).toEqual({ kind, value });
  });

  it.each(['', '123.456.789-00', '11.222.333/0001-80', 'financeiro@', '+55 11 4002-8922', 'nossa chave'])(
    '“%s” is none',
    (text) => {
      expect(pixKeyOf(text)).toBeUndefined();
    },
  );

  it('of eleven digits is a CPF where it could be both, and a phone with its country', () => {
    expect(pixKeyOf('51998259765')?.kind).toBe('cpf');
    expect(pixKeyOf('+5551998259765')?.kind).toBe('phone');
  });
});

describe('a BR Code', () => {
  it('is the manual’s own example, with an amount and a name for it', () => {
    expect(charge()).toBe(
      '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-42665544000052040000530398654071266.255802BR5913FULANO DE TAL6008BRASILIA62130509EMDIA01236304' +
        crc16(
          '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-42665544000052040000530398654071266.255802BR5913FULANO DE TAL6008BRASILIA62130509EMDIA01236304',
        ),
    );
  });

  it.each<[string, Partial<PixCharge>]>([
    ['dollars', { amount: { currency: 'USD', minor: 1 } }],
    ['nothing', { amount: { currency: 'BRL', minor: 0 } }],
    ['a key that is none', { key: 'nossa chave' }],
  ])('of %s is none', (_, sketch) => {
    expect(charge(sketch)).toBeUndefined();
  });

  it('writes names as the manual has them', () => {
    expect(inAscii('  Padaria  São João & Irmãos ')).toBe('PADARIA SAO JOAO & IRMAOS');
  });

  it(
    'asks for the very amount and is found by its own name, to the cent',
    always([fc.integer({ min: 1, max: 999_999_999_99 })], (minor) => {
      const info = getPixPayloadInfo(charge({ amount: { currency: 'BRL', minor } }) ?? '');
      expect(Math.round((info?.amount ?? 0) * 100)).toBe(minor);
      expect(info?.txid).toBe('EMDIA0123');
    }),
  );
});

/** CRC-16/CCITT-FALSE by the book, so that the library does not vouch for itself. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
