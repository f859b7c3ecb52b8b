// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReminderPreview, SmsPreview } from '../../../shared/contract/reminder.ts';
import { succeeded } from '../../messaging/result.ts';
import { ReminderDialog, type ReminderDialogProps } from '../reminder-dialog.tsx';
import { ago, anEditing, aPreview, fresh } from '../testing/samples.ts';
import type { Editing } from './editing.ts';

const change = vi.fn<Editing['change']>();
const onConsent = vi.fn<NonNullable<ReminderDialogProps['onConsent']>>();
afterEach(cleanup);
beforeEach(() => vi.resetAllMocks());

const consent = {
  channel: 'sms',
  given: true,
  how: 'pediu por telefone',
  at: ago(86_400),
  by: 'Caio Financeiro',
} as const;

/** The dialog as one channel shows it. */
function dialog(channel: Editing['channel'], sms: Partial<SmsPreview>, sketch: Partial<ReminderPreview> = {}): string {
  const preview = aPreview({
    channel,
    ...(channel === 'sms' && { recipients: [], allowed: [], subject: '', html: '' }),
    sms: { blocked: null, consent, number: '+5515987650147', text: '', ...sms },
    ...sketch,
  });
  const nothing = () => undefined;
  const { container } = render(
    <ReminderDialog
      preview={fresh(preview)}
      sending={{ step: 'reviewing' }}
      editing={anEditing({ channel, change })}
      onSend={nothing}
      onUndo={nothing}
      onClose={nothing}
      onConsent={onConsent}
      language="pt-BR"
    />,
  );
  return container.textContent ?? '';
}
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the channel of a reminder', () => {
  it('is a choice', () => {
    dialog('email', {});
    expect([radio('E-mail').checked, radio('SMS').checked, radio('SMS').disabled]).toEqual([true, false, false]);
    fireEvent.click(radio('SMS'));
    expect(change).toHaveBeenCalledWith({ channel: 'sms' });
  });

  it.each([
    ['sms_unavailable', 'O CRM não tem o módulo de SMS.'],
    ['no_mobile', 'O CRM não tem um número de celular deste cliente.'],
  ] as const)('is not offered, and why is said: %s', (blocked, why) => {
    expect(dialog('email', { blocked })).toContain(why);
    expect(radio('SMS').disabled).toBe(true);
  });

  it('can be changed where a mail cannot be sent, but not where nothing is owed', () => {
    dialog('email', {}, { blocked: 'bounced' });
    expect(radio('SMS').disabled).toBe(false);
    cleanup();
    dialog('email', {}, { blocked: 'nothing_overdue' });
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('an SMS', () => {
  it('shows its number and text, and who agreed to it how; there are no words of a mail to edit', () => {
    const text = dialog('sms', { text: 'Olá! Detalhes: https://crm.example/1' });
    expect(text).toContain('Para+5515987650147Olá! Detalhes: https://crm.example/1');
    expect(text).toContain('anotado por Caio Financeiro: pediu por telefone');
    expect(screen.queryByRole('button', { name: 'Editar o texto' })).toBeNull();
    expect(document.querySelector('iframe')).toBeNull();
    expect(screen.getByRole('button', { name: 'Enviar lembrete' })).toBeTruthy();
  });

  it('is not sent to who did not agree, which is noted there with how', async () => {
    onConsent.mockResolvedValue(succeeded(consent));
    dialog('sms', { blocked: 'not_opted_in', consent: null, text: 'Olá!' }, { blocked: 'not_opted_in' });
    expect(screen.queryByRole('button', { name: 'Enviar lembrete' })).toBeNull();
    const agree = screen.getByRole('button', { name: 'Cliente aceitou SMS' });
    fireEvent.click(agree);
    expect(screen.getByText('Escreva como: é o que se mostra a quem perguntar.')).toBeTruthy();
    expect(onConsent).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Como o cliente aceitou?'), { target: { value: ' por telefone ' } });
    fireEvent.click(agree);
    const asked = { channel: 'sms', given: true, how: 'por telefone', language: 'pt-BR' };
    expect(onConsent).toHaveBeenCalledWith(expect.objectContaining(asked));
  });

  it('can be refused by the customer from then on', async () => {
    onConsent.mockResolvedValue(succeeded({ ...consent, given: false }));
    dialog('sms', { text: 'Olá!' });
    fireEvent.input(screen.getByLabelText('Como o cliente disse?'), { target: { value: 'por e-mail' } });
    fireEvent.click(screen.getByRole('button', { name: 'Cliente não aceita mais' }));
    expect(onConsent).toHaveBeenCalledWith(
      expect.objectContaining({ channel: 'sms', given: false, how: 'por e-mail' }),
    );
  });
});
