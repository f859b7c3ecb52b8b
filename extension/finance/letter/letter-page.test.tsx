// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../messaging/background.ts';
import { fail, ok } from '../../options/testing/fakes.ts';
import { aLetter } from '../testing/letter-sample.ts';
import { LetterPage } from './letter-page.tsx';

afterEach(cleanup);

const letter = vi.fn<Background['letter']>();
const show = async (answer: ReturnType<Background['letter']>) => {
  letter.mockReset();
  letter.mockReturnValue(answer);
  render(<LetterPage api={{ letter }} language="en" query="?company=1&customer=7" />);
  await waitFor(() => expect(screen.queryByText('Preparing the letter…')).toBeNull());
};

describe('the page of a letter', () => {
  it('asks for the customer it was opened for, and prints what it shows in the customer’s language', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await show(ok({ blocked: null, letter: aLetter }));
    expect(letter).toHaveBeenCalledExactlyOnceWith({ companyId: 1, customerId: 7 });
    const sheet = document.querySelector('.paper');
    expect(sheet?.getAttribute('lang')).toBe('pt-BR');
    for (const part of [
      'Rua do Ferro, 50',
      'FAT/2026/00131',
      'R$ 3.914,67',
      'CNPJ 11.222.333/0001-81',
      'desconsidere esta carta',
    ])
      expect(sheet?.textContent).toContain(part);
    expect(screen.getByRole('img').getAttribute('alt')).toBe('QR code of the Pix');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(printed).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it.each([
    ['no_postal_address', 'The CRM holds no address of this customer.'],
    ['promised', 'promise'],
  ] as const)('shows no sheet and says why: %s', async (blocked, why) => {
    await show(ok({ blocked, letter: null }));
    expect(document.body.textContent).toContain(why);
    expect(document.querySelector('.paper')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('asks again where the sidecar was away', async () => {
    await show(fail('sidecar_away'));
    letter.mockReturnValue(ok({ blocked: null, letter: aLetter }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(document.querySelector('.paper')).not.toBeNull());
  });
});
