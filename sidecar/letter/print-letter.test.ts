import { describe, expect, it } from 'vitest';
import { Letter, LetterDraft } from '../../shared/contract/letter.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCompany, aCrm, aCustomer, type Books } from '../../test/support/fake-crm.ts';
import { aSettingsChange, aStoredCommitment, aStoredContact } from '../../test/support/stored.ts';
import { printLetter } from './print-letter.ts';

const KEY = { companyId: 1, customerId: 7 };
const print = async (deps: TestDeps) => LetterDraft.parse(await printLetter(deps)(aSession(), KEY));
const stage = (books: Partial<Books> = {}) => someDeps(aCrm(books));
const letterOf = async (deps: TestDeps): Promise<Letter> => Letter.parse((await print(deps)).letter);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a letter', () => {
  it('has the address, the statement and who asks', async () => {
    const letter = await letterOf(await stage());
    expect(letter.recipient).toEqual(['Metalúrgica Ipê Amarelo Ltda', 'Rua do Ferro, 50', '18000-000 Sorocaba - SP']);
    expect(letter).toMatchObject({ day: '16 de março de 2026', pixPicture: null, ways: [] });
    const [item] = letter.items;
    expect([item?.document, item?.due, plain(item?.amount ?? '')]).toEqual([
      'FAT/2026/00100',
      'Venceu em 2 de março de 2026',
      'R$ 1.000,00',
    ]);
    expect(letter.footer[0]).toBe('Em Dia Demonstração Ltda · CNPJ 11.222.333/0001-81');
  });

  it('shows the ways to pay, the Pix as a picture', async () => {
    const deps = await stage();
    const pix = { key: 'financeiro@emdia.example', merchantName: 'EM DIA', merchantCity: 'SAO PAULO' };
    const bank = { lines: ['Banco 001', 'Conta 1-9'], asOf: '2026-03-10' as const };
    const settings = { ...DEFAULT_SETTINGS.payment, pix, bank };
    await deps.store.saveSettings('payment', aSettingsChange('payment', { settings }));
    const { ways, pixPicture } = await letterOf(deps);
    expect(ways.map(({ title }) => title)).toEqual(['Pix', 'Transferência bancária']);
    expect(pixPicture).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it.each(LANGUAGES)(
    'in %s offends nobody, has all it must have, and speaks of no e-mail to answer to',
    async (language) => {
      const customers = [aCustomer({ language: language.replace('-', '_') })];
      const letter = await letterOf(await stage({ customers }));
      const text = [letter.subject, ...letter.opening, ...letter.closing, ...letter.signature, ...letter.footer].join(
        '\n\n',
      );
      const step = { phase: 'overdue', daysLate: 14 } as const;
      const { name, address, taxId } = aCompany();
      const supplier = { name, address: address ?? '', taxId: taxId ?? '' };
      const verbatim = [name, customers[0]?.name ?? ''];
      expect(letter.language).toBe(language);
      expect(lintTone({ subject: letter.subject, body: text, language, channel: 'letter', step, verbatim })).toEqual(
        [],
      );
      expect(missingParts({ body: text, context: { step, channel: 'letter', language, supplier } })).toEqual([]);
      expect(text).not.toMatch(/este e-mail|this e-?mail|este correo|pix\.png/i);
    },
  );

  it('is not offered without an address, or where a mail would be refused', async () => {
    expect(await print(await stage({ postalAddress: [] }))).toEqual({ blocked: 'no_postal_address', letter: null });
    expect(await print(await stage({ receivables: [aReceivable({ dueDate: '2026-03-30' })] }))).toMatchObject({
      blocked: 'nothing_overdue',
    });
    const promised = await stage();
    await promised.store.noteCommitment(aStoredCommitment(), []);
    expect(await print(promised)).toMatchObject({ blocked: 'promised', letter: null });
    const often = await stage();
    for (const id of ['a', 'b', 'c']) await often.store.noteContact(aStoredContact({ id, on: '2026-03-13' }), []);
    expect(await print(often)).toMatchObject({ blocked: 'contact_cap' });
    expect(await print(await stage({ contacts: [] }))).toMatchObject({ blocked: null });
  });
});
