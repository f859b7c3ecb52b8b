import { describe, expect, it } from 'vitest';
import type { Message } from './catalogue.ts';
import { en as deskEn } from './desk/en.ts';
import { es as deskEs } from './desk/es.ts';
import { ptBR as deskPtBR } from './desk/pt-br.ts';
import { en as financeEn } from './finance/en.ts';
import { es as financeEs } from './finance/es.ts';
import { ptBR as financePtBR } from './finance/pt-br.ts';
import { en as optionsEn } from './options/en.ts';
import { es as optionsEs } from './options/es.ts';
import { ptBR as optionsPtBR } from './options/pt-br.ts';
import { en } from './overlay/en.ts';
import { es } from './overlay/es.ts';
import { ptBR } from './overlay/pt-br.ts';

type Texts = Readonly<Record<string, Message>>;

const forms = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : [message.one, message.other];

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each<[string, Texts, Texts]>([
  ['overlay in en', ptBR, en],
  ['overlay in es', ptBR, es],
  ['desk in en', deskPtBR, deskEn],
  ['desk in es', deskPtBR, deskEs],
  ['finance in en', financePtBR, financeEn],
  ['finance in es', financePtBR, financeEs],
  ['options in en', optionsPtBR, optionsEn],
  ['options in es', optionsPtBR, optionsEs],
])('the catalogue of the %s', (_, original, translated) => {
  it('has the keys of pt-BR', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(original).sort());
  });

  it.each(Object.keys(original))('asks the same values in “%s”, and says something', (key) => {
    const [first = ''] = forms(original[key]);
    for (const text of forms(translated[key])) {
      expect(text.trim()).not.toBe('');
      expect(names(text)).toEqual(names(first));
    }
  });
});

it('says in pt-BR the same values in both plural forms', () => {
  for (const message of [ptBR, deskPtBR, financePtBR, optionsPtBR].flatMap((texts) => Object.values<Message>(texts))) {
    const [one = '', other = one] = forms(message);
    expect(names(one)).toEqual(names(other));
  }
});
