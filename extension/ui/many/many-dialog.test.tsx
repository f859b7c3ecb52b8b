// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPreview, aReminder } from '../testing/samples.ts';
import { type Entry, type EntryState, phaseOf, type Queued } from './entry.ts';
import { ManyDialog, type ManyDialogProps } from './many-dialog.tsx';

afterEach(cleanup);
afterEach(() => vi.clearAllMocks());

const on = {
  onTick: vi.fn(),
  onTickAll: vi.fn(),
  onSend: vi.fn(),
  onUndo: vi.fn(),
  onAgain: vi.fn(),
  onRetry: vi.fn(),
  onClose: vi.fn(),
};

const entry = (name: string, state: EntryState, ticked = true): Entry => ({
  customer: { companyId: 1, customerId: name.length, name },
  ticked,
  state,
});
const shown = (sketch: Parameters<typeof aPreview>[0] = {}): EntryState => ({
  step: 'shown',
  preview: aPreview(sketch),
});
const queued = (sketch: Parameters<typeof aReminder>[0] = {}, rest: Partial<Queued> = {}): EntryState => ({
  step: 'queued',
  preview: aPreview(),
  reminder: aReminder(sketch),
  isOurs: true,
  leavesAt: 0,
  ...rest,
});

function dialog(entries: Entry[], sketch: Partial<ManyDialogProps> = {}): string {
  const props = { entries, phase: phaseOf(entries, false), secondsLeft: undefined, leftOut: 0, beyond: false };
  const { container } = render(<ManyDialog {...props} {...on} {...sketch} language="pt-BR" />);
  return container.textContent?.replace(/\u00a0/g, ' ') ?? '';
}
const afterwards = (...entries: Entry[]) => dialog(entries, { phase: phaseOf(entries, true) });
const button = (name: string) => screen.getByRole('button', { name });

describe('before sending to many', () => {
  it('shows of each who receives it, of how much, in which tone', () => {
    expect(dialog([entry('Ipê', shown())])).toContain('R$ 83.400,00prontopara financeiro@ipe.example · Tom prestativo');
  });

  it('says of those left out why, below the others', () => {
    const text = dialog([
      entry('Bar', shown({ blocked: 'no_recipient' })),
      entry('Ipê', shown()),
      entry('Escola', { step: 'unreadable', failure: { code: 'not_allowed' } }),
    ]);
    expect(text).toMatch(
      /1 pronto para sair e 2 ficam de fora.*Ipê.*2 ficam de fora.*Bar.*Não há para quem enviar.*Escola.*Só para o financeiro/,
    );
    expect(screen.getByRole('checkbox', { name: 'Enviar a Bar' })).toHaveProperty('disabled', true);
  });

  it('reads those anew that could not be read', () => {
    const text = dialog([
      entry('Ipê', shown()),
      entry('Pão', { step: 'unreadable', failure: { code: 'sidecar_away' } }),
    ]);
    expect(text).toContain('1 mensagem não pôde ser preparada.');
    fireEvent.click(button('Tentar de novo'));
    expect(on.onRetry).toHaveBeenCalledOnce();
  });

  it('sends what is ticked, and counts it', () => {
    dialog([entry('Ipê', shown()), entry('Pão', shown()), entry('Café', shown(), false)]);
    fireEvent.click(button('Enviar 2 lembretes'));
    expect(on.onSend).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Enviar a Pão' }));
    expect(on.onTick).toHaveBeenCalledWith(1, false);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Todos os prontos' }));
    expect(on.onTickAll).toHaveBeenCalledOnce();
  });

  it('sends nothing while messages are still being prepared, or none is ticked', () => {
    dialog([entry('Ipê', shown()), entry('Pão', { step: 'loading' })]);
    expect(button('Preparando a mensagem…')).toHaveProperty('disabled', true);
    cleanup();
    dialog([entry('Ipê', shown(), false)]);
    expect(button('Nenhum lembrete marcado')).toHaveProperty('disabled', true);
  });

  it('shows the mail of the first that can leave, and of any that is asked for', () => {
    dialog([
      entry('Bar', shown({ blocked: 'disputed', html: '' })),
      entry('Ipê', shown({ subject: 'Para o Ipê' })),
      entry('Pão', shown({ subject: 'Para o Pão' })),
    ]);
    expect(screen.getByText('Para o Ipê')).toBeDefined();
    fireEvent.click(button('Ver a mensagem a Pão'));
    expect(screen.getByText('Para o Pão')).toBeDefined();
    expect(document.querySelector('iframe')?.getAttribute('sandbox')).toBe('');
  });

  it('says that a contact was lately, and what the list holds besides', () => {
    const lastContactAt = new Date(Date.now() - 86_400_000).toISOString();
    const text = dialog([entry('Ipê', shown({ tooSoon: true, lastContactAt }), false)], { leftOut: 2, beyond: true });
    expect(text).toContain('desmarcado');
    expect(text).toContain('Contato recente. O último foi');
    expect(text).toContain('2 linhas sem cliente conhecido ficaram de fora.');
    expect(text).toContain('Só o que está nesta página.');
  });
});

describe('while and after many are sent', () => {
  it('says how far it is, and what leaving the page would do', () => {
    const text = afterwards(
      entry('Ipê', { step: 'waiting', preview: aPreview() }),
      entry('Pão', { step: 'queueing', preview: aPreview() }),
      entry('Café', queued()),
    );
    expect(text).toContain('Colocando na fila: 1 de 3');
    expect(text).toContain('Se sair da página, o que já está na fila sai; o resto não.');
    fireEvent.click(button('Desfazer todos'));
    expect(on.onUndo).toHaveBeenCalledOnce();
  });

  it('offers to undo for as long as that can be done', () => {
    const entries = [entry('Ipê', queued())];
    expect(dialog(entries, { phase: 'leaving', secondsLeft: 12 })).toContain('Saem em 12 segundos');
    expect(button('Desfazer todos')).toBeDefined();
    cleanup();
    expect(dialog(entries, { phase: 'leaving' })).toContain('Saindo: 0 de 1');
    expect(screen.queryByRole('button', { name: 'Desfazer todos' })).toBeNull();
  });

  it.each<[string, EntryState, string]>([
    ['was sent', queued({ state: 'sent' }), 'enviado'],
    ['was taken back', queued({ state: 'cancelled' }), 'desfeito'],
    ['was taken back before its turn', { step: 'held', preview: aPreview() }, 'Desfeito antes de entrar na fila.'],
    ['was refused', queued({ state: 'refused', outcome: 'promised' }), 'Há uma promessa de pagamento em aberto.'],
    ['failed', queued({ state: 'failed', outcome: 'crm_refused' }), 'O CRM recusou a mensagem.'],
    ['is in doubt', queued({ state: 'in_doubt' }), 'Ainda não sabemos se saiu.'],
    ['was asked for by somebody else', queued({}, { isOurs: false }), 'outra janela ou outra pessoa pediu antes'],
    [
      'could not be queued',
      { step: 'failed', preview: aPreview(), failure: { code: 'sidecar_away' } },
      'não respondeu',
    ],
    [
      'had changed',
      {
        step: 'failed',
        preview: aPreview(),
        failure: { code: 'conflict', problems: [{ field: 'fingerprint', rule: 'changed_since_preview' }] },
      },
      'O saldo ou os destinatários mudaram desde a prévia.',
    ],
  ])('says of one that %s so', (_, state, words) => {
    expect(afterwards(entry('Ipê', state))).toContain(words);
  });

  it('adds up what became of all, and offers those that did not leave another look', () => {
    const text = afterwards(
      entry('Ipê', queued({ state: 'sent' })),
      entry('Pão', queued({ state: 'sent' })),
      entry('Café', queued({ state: 'refused', outcome: 'paused' })),
      entry('Bar', shown({ blocked: 'no_recipient' })),
    );
    expect(text).toContain('2 enviados e 1 não enviado');
    fireEvent.click(button('Rever 1 que não saiu'));
    expect(on.onAgain).toHaveBeenCalledOnce();
  });

  it('closes on Escape', () => {
    afterwards(entry('Ipê', queued()));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(on.onClose).toHaveBeenCalledOnce();
  });
});
