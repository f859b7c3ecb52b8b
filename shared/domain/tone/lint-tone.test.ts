import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { always } from '../testing/always.ts';
import { lintTone, type ToneInput } from './lint-tone.ts';
import { anyText } from './testing/any-text.ts';
import { LOOK_ALIKES } from './testing/look-alikes.ts';
import { refusals } from './testing/refusals.ts';
import { beforeDue, inSubject, inWhatsApp, onDay, onPayment } from './testing/sample.ts';
import { TONE_RULES } from './tone-finding.ts';
import { SUGGESTIONS } from './vocabulary/suggestions.ts';

function lint(body: string, sketch: Partial<ToneInput> = {}) {
  const step = { phase: 'overdue', daysLate: 5 } as const;
  return lintTone({ subject: undefined, body, language: 'pt-BR', channel: 'email', step, ...sketch });
}

const rulesOf = (written: Parameters<typeof refusals>[0]) => refusals(written).map(({ rule }) => rule);

describe('the tone linter', () => {
  it('says which rule is broken, where, and how to say it kindly', () => {
    const body = 'Bom dia. Não seja caloteiro, por favor.';
    expect(lint(body)).toEqual([
      {
        rule: 'insult',
        severity: 'refuse',
        part: 'body',
        start: 18,
        end: 27,
        excerpt: 'caloteiro',
        suggestion: 'Gostaríamos de entender o que aconteceu com o pagamento.',
      },
    ]);
  });

  it('suggests in the language asked for', () => {
    const [inEnglish] = lint('caloteiro', { language: 'en' });
    const [inSpanish] = lint('caloteiro', { language: 'es' });
    expect([inEnglish?.suggestion, inSpanish?.suggestion]).toEqual([SUGGESTIONS.en.insult, SUGGESTIONS.es.insult]);
  });

  it.each(LANGUAGES)('has a kind word in %s for every rule', (language) => {
    const words = TONE_RULES.map((rule) => SUGGESTIONS[language][rule]);
    expect(words.every((word) => word.length > 10)).toBe(true);
    for (const word of words) expect(lint(word).filter(({ severity }) => severity === 'refuse')).toEqual([]);
  });

  it('reads the subject first, then the body, each in order of appearance', () => {
    const findings = lint('Isto é crime, seu caloteiro!!', { subject: 'Último aviso ao devedor' });
    expect(findings.map(({ part, rule, excerpt }) => [part, rule, excerpt])).toEqual([
      ['subject', 'ultimatum', 'Último aviso'],
      ['subject', 'debtor_label', 'devedor'],
      ['body', 'crime', 'crime'],
      ['body', 'insult', 'caloteiro'],
      ['body', 'repeated_punctuation', '!!'],
    ]);
  });

  it('finds an insult of any language whatever language the text is in', () => {
    expect(lint('Prezado deadbeat, no sea moroso.', { language: 'en' }).map(({ rule }) => rule)).toEqual([
      'insult',
      'debtor_label',
    ]);
  });

  it('names overlapping breaches of one rule once, of two rules twice', () => {
    expect(lint('PAGUE AGORA MESMO').map(({ rule, excerpt }) => [rule, excerpt])).toEqual([
      ['shouting', 'PAGUE AGORA MESMO'],
    ]);
    expect(lint('último aviso final').map(({ excerpt }) => excerpt)).toEqual(['último aviso']);
    expect(lint('CALOTEIRO').map(({ rule }) => rule)).toEqual(['insult', 'shouting']);
  });

  it('finds nothing in nothing', () => {
    expect(lint('', { subject: '' })).toEqual([]);
  });

  it('refuses for words, warns for tone', () => {
    expect(lint('Exigimos o pagamento imediato.').map(({ rule, severity }) => [rule, severity])).toEqual([
      ['harsh_word', 'warn'],
      ['harsh_word', 'warn'],
    ]);
  });

  it.each(LOOK_ALIKES)('lets $text pass', (written) => {
    expect(refusals(written)).toEqual([]);
  });

  it(
    'points into the text it was given, whatever that holds',
    always(
      [fc.array(fc.oneof(anyText, fc.constantFrom('caloteiro', '<b>', '&aacute;', '!!', ' '))), fc.boolean()],
      (pieces, asSubject) => {
        const text = pieces.join('');
        const findings = asSubject ? lint('', { subject: text }) : lint(text);
        for (const { start, end, excerpt } of findings) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(excerpt);
        }
      },
    ),
  );
});

describe('each rule', () => {
  it.each([
    ['insult', 'Você é um caloteiro.', 'You are a deadbeat.', 'Es un sinvergüenza.'],
    ['debtor_label', 'Sr. devedor,', 'Dear debtor,', 'Estimado moroso:'],
    ['shame', 'Que vergonha.', 'Shame on you.', 'Qué vergüenza.'],
    ['ultimatum', 'Último aviso.', 'Final warning.', 'Último aviso.'],
    ['threat', 'Você vai se arrepender.', 'You will regret this.', 'Se va a arrepentir.'],
    ['blacklist', 'Seu nome ficará sujo.', 'You will be blacklisted.', 'Irá a la lista negra.'],
    ['exposure', 'Avisaremos seu chefe.', 'We will tell your boss.', 'Avisaremos a su jefe.'],
    ['crime', 'Isso é caso de polícia.', 'The police will come.', 'Vendrá la policía.'],
    ['countdown', 'Faltam 24 horas.', 'Only 2 hours left.', 'Quedan 24 horas.'],
    ['firm_measure', 'O título vai a protesto.', 'We will sue.', 'Iremos al juzgado.'],
    ['moral_pressure', 'Você mentiu.', 'You lied to us.', 'Nos mintió.'],
    ['sarcasm', 'Não somos um banco.', 'We are not a bank.', 'No somos un banco.'],
    ['shouting', 'PAGUE por favor.', 'Please PAY today.', 'PAGUE por favor.'],
    ['repeated_punctuation', 'E então??', 'Well??', '¿¿Y bien?'],
  ] as const)('%s is known in every language', (rule, ...sentences) => {
    for (const sentence of sentences) expect(rulesOf(sentence)).toEqual([rule]);
  });

  it.each([
    ['Pague com urgência.', 'Pay immediately.', 'Pague con urgencia.'],
    ['Há saldo devedor.', 'You owe us.', 'Hay saldo deudor.'],
  ])('a harsh word only warns: %s', (...sentences) => {
    for (const sentence of sentences) {
      expect(lint(sentence).map(({ rule, severity }) => [rule, severity])).toEqual([['harsh_word', 'warn']]);
    }
  });
});

describe('what anyone may see who only sees the message arrive', () => {
  it.each([
    ['debt_in_opening', 'Sua dívida conosco', 'Your debt with us', 'Su deuda con nosotros'],
    ['amount_in_opening', 'Fatura de R$ 10,00', 'Invoice of $10.00', 'Factura de 10,00 €'],
  ] as const)('%s is refused in a subject', (rule, ...subjects) => {
    for (const subject of subjects) expect(rulesOf(inSubject(subject))).toEqual([rule]);
    for (const body of subjects) expect(rulesOf(body)).toEqual([]);
  });

  it.each([['Fatura com vencimento na sexta'], ['Invoice due on Friday'], ['Su factura vence el viernes']])(
    'a due date is told before it, not after: %s',
    (subject) => {
      expect(rulesOf(inSubject(subject, { phase: 'pre_due' }))).toEqual([]);
      expect(rulesOf(inSubject(subject, { phase: 'overdue', daysLate: 1 }))).toEqual(['debt_in_opening']);
    },
  );

  it('is the first line of a chat', () => {
    expect(rulesOf(inWhatsApp('Olá, sua dívida é de R$ 10,00.'))).toEqual(['debt_in_opening', 'amount_in_opening']);
    expect(rulesOf(inWhatsApp('Olá, tudo bem?\nSua dívida é de R$ 10,00.'))).toEqual([]);
    const sms = { channel: 'sms', step: { phase: 'overdue', daysLate: 1 } } as const;
    expect(lint('Sua dívida', sms).map(({ rule }) => rule)).toEqual(['debt_in_opening']);
  });
});

describe('firm measures', () => {
  const protest = 'O título pode ser levado a protesto.';

  it('are not named in the first thirty days, nor before the due date, nor in thanks', () => {
    expect(rulesOf(onDay(29, protest))).toEqual(['firm_measure']);
    expect(rulesOf(onDay(30, protest))).toEqual([]);
    expect(rulesOf(beforeDue(protest))).toEqual(['firm_measure']);
    expect(rulesOf(onPayment(protest))).toEqual(['firm_measure']);
  });

  it.each([
    'Com 30 dias de atraso, o título pode ir a protesto.',
    'After 30 days, a collection agency may take over.',
    'A los 30 días, el caso puede pasar al juzgado.',
  ])('may be announced from day twenty with their day, and only warn: %s', (sentence) => {
    const severities = (daysLate: number) =>
      lint(sentence, { step: { phase: 'overdue', daysLate } }).map(({ severity }) => severity);
    expect(severities(19)).toEqual(['refuse']);
    expect(severities(20)).toEqual(['warn']);
    expect(severities(30)).toEqual([]);
  });

  it('are not announced by another sentence, nor is anything else', () => {
    expect(rulesOf(onDay(25, `O prazo é de 30 dias. ${protest}`))).toEqual(['firm_measure']);
    expect(rulesOf(onDay(25, 'Em 30 dias chamaremos a polícia.'))).toEqual(['crime']);
  });

  it('are never a personal threat, whatever the day', () => {
    expect(rulesOf(onDay(60, 'Vamos te processar.'))).toEqual(['threat']);
  });
});

describe('days counted down', () => {
  it.each(['Faltam 3 dias.', 'Only 3 days left.', 'Quedan 3 días.'])('press after the due date: %s', (sentence) => {
    expect(rulesOf(onDay(1, sentence))).toEqual(['countdown']);
    expect(rulesOf(beforeDue(sentence))).toEqual([]);
    expect(rulesOf(onPayment(sentence))).toEqual([]);
  });

  it('are no term of ten business days', () => {
    expect(rulesOf(onDay(45, 'O prazo é de 10 dias úteis para quitar ou propor um parcelamento.'))).toEqual([]);
  });
});

describe('harmless phrases', () => {
  it('excuse the refused word in them, and no other', () => {
    expect(rulesOf(onDay(5, 'Renovamos nossos protestos de estima.'))).toEqual([]);
    expect(rulesOf(onDay(5, 'Protestos de estima, e depois o protesto.'))).toEqual(['firm_measure']);
    expect(rulesOf('O saldo devedor é do devedor.')).toEqual(['debtor_label']);
    expect(rulesOf(inSubject('Débito automático e crédito'))).toEqual([]);
  });
});

describe('names that were given', () => {
  it('are not corrected', () => {
    const verbatim = ['VERGONHA ALHEIA TECIDOS', 'Crime & Castigo Livraria'];
    expect(lint('Olá, Vergonha Alheia Tecidos!', { verbatim })).toEqual([]);
    expect(lint('Olá, VERGONHA ALHEIA TECIDOS!', { verbatim })).toEqual([]);
    expect(lint('Compra na Crime & Castigo Livraria', { verbatim })).toEqual([]);
    expect(lint('Que VERGONHA', { verbatim }).map(({ rule }) => rule)).toEqual(['shame', 'shouting']);
  });

  it('stand in subjects too, and keep what follows in its place', () => {
    const [finding] = lint('', { subject: 'Devedor Ltda, caloteiro', verbatim: ['Devedor Ltda'] });
    expect(finding).toMatchObject({ part: 'subject', start: 14, excerpt: 'caloteiro' });
  });
});
