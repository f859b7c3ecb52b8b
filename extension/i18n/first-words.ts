import type { Language } from '../../shared/contract/common.ts';
import type { Message } from './catalogue.ts';

/** What a page can say while its texts are not there: that it waits for them, or that they do not come. */
export const firstWords = {
  'pt-BR': {
    'chip.loading': 'Consultando…',
    'panel.close': 'Fechar',
    'panel.refresh': 'Atualizar',
    'failure.retry': 'Tentar de novo',
    'failure.away': 'Em Dia fora do ar',
    'failure.away.todo': 'O servidor do Em Dia não respondeu. Tente de novo; se continuar, avise um administrador.',
    'failure.reload': 'Não foi possível abrir',
    'failure.reload.todo': 'Tente de novo; se continuar, recarregue a página.',
    'banner.unknown': 'Não sabemos se este cliente tem débitos.',
    'banner.why': 'Ver por quê',
  },
  en: {
    'chip.loading': 'Checking…',
    'panel.close': 'Close',
    'panel.refresh': 'Refresh',
    'failure.retry': 'Try again',
    'failure.away': 'Em Dia is away',
    'failure.away.todo': 'The Em Dia server did not answer. Try again; if it goes on, tell an administrator.',
    'failure.reload': 'It could not be opened',
    'failure.reload.todo': 'Try again; if it goes on, reload the page.',
    'banner.unknown': 'We do not know whether this customer owes anything.',
    'banner.why': 'See why',
  },
  es: {
    'chip.loading': 'Consultando…',
    'panel.close': 'Cerrar',
    'panel.refresh': 'Actualizar',
    'failure.retry': 'Intentar de nuevo',
    'failure.away': 'Em Dia no responde',
    'failure.away.todo': 'El servidor de Em Dia no respondió. Intente de nuevo; si continúa, avise a un administrador.',
    'failure.reload': 'No se pudo abrir',
    'failure.reload.todo': 'Intente de nuevo; si continúa, recargue la página.',
    'banner.unknown': 'No sabemos si este cliente debe algo.',
    'banner.why': 'Ver por qué',
  },
} as const satisfies Record<Language, Record<string, Message>>;
