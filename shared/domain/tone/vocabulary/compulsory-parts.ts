import type { Language } from '../../language.ts';
import type { WordedPart } from '../compulsory-part.ts';
import type { Phrase } from '../phrases.ts';

const paid =
  'pago|pagou|pagaram|paga|pagas|quitado|quitou|quitada|efetuado|efetuou|efetuada|realizado|realizou|realizada|feito|fez|feita|enviado|enviou|compensado|agendado|liquidado|liquidada|regularizado|providenciado|acertado|caminho|saiu';
const ignore = 'desconsider*|ignor*|desprez*';
const paidEn = 'paid|sent|made|settled|transferred|payment|way|scheduled|arranged';
const ignoreEn = 'disregard|ignore|nothing|thanks|thank';
const paidEs =
  'pagó|pagado|pagada|pago|realizó|realizado|efectuó|efectuado|hizo|hecho|enviado|abonado|abonó|camino|liquidado|transferido|cancelado|canceló|programado';
const ignoreEs = 'ignor*|omita|omitan|omiso|desestim*|descart*|desconsider*|nada|gracias';

/** How each part is said, in any of the languages. */
export const PART_PHRASES: Readonly<Record<WordedPart, readonly Phrase[]>> = {
  way_to_pay: [
    '@pix',
    'pix copia|qr',
    'chave|via|por|pelo|com|no|código|dados ~1 pix',
    'boleto|boletos ~4 anexo|anexado|abaixo|link|portal|atualizado|disponível|aqui',
    'segue|seguem|anexamos|enviamos|anexo|baixe|emitir|emita|receber|pelo|por|via|com|ou ~2 boleto|boletos',
    'linha digitável',
    'código de barras',
    'qr code',
    'pague|pagar|pagamento ~4 link|portal|cartão|transferência|depósito|aplicativo|aqui|@url',
    'link|dados|formas|meios|opções ~2 pagamento|pagar|depósito',
    'dados bancários',
    'ver e|y pagar',
    'agência ~3 conta',
    'view and pay',
    'pay|paid ~4 online|here|card|transfer|portal|link|cheque|check|@url',
    'payment link|portal|page|details|options|methods|instructions',
    'ways|how|options|link to pay',
    'bank details|transfer|account',
    'wire transfer',
    'iban|clabe|cbu',
    'pagar|pague|pago|abonar|abone ~4 línea|enlace|portal|tarjeta|transferencia|aquí|@url',
    'enlace|datos|formas|medios|métodos|opciones ~2 pago|pagar',
    'datos bancarios',
    'transferencia bancaria',
  ],
  way_to_answer: [
    'responda|respondam|responder|respondendo',
    'fale|falem|falar ~2 conosco|comigo|gente|nossa|nosso',
    'entre|entrem|entrar em contato',
    'ligue|liguem|ligar ~1 para|no',
    'escreva|mande|envie|chame ~2 mensagem|email|whatsapp|aqui|@email',
    'à|a|sua disposição',
    'nos avise|conte|diga|chame|escreva|procure',
    'conte para ~1 gente|nós',
    'dúvida|dúvidas|question|questions|duda|dudas|consulta|consultas ~5 @email|@url',
    'reply|replying|respond',
    'write|email|call|contact|text|phone|tell us|me|our',
    'call ~1 #',
    'get in touch',
    'reach out|us|me',
    'let us|me know',
    'contestar|conteste|contesten|respóndanos|contéstenos',
    'escríbanos|llámenos|contáctenos|cuéntenos|díganos|avísenos|consúltenos|indíquenos',
    'póngase|ponerse|comuníquese ~1 contacto|con',
    'llame|llamar ~1 al',
    'contacte|contactar ~1 con|nos',
    'a su disposición',
  ],
  already_paid: [
    `se|caso ~6 ${paid} ~8 ${ignore}`,
    `${ignore} ~6 se|caso ~6 ${paid}`,
    `já pagou|pago|quitou ~5 ${ignore}`,
    `if|should|case ~7 ${paidEn} ~10 ${ignoreEn}`,
    `disregard|ignore ~8 if|unless|when|should ~7 ${paidEn}`,
    `already paid|sent|settled ~6 ${ignoreEn}`,
    `si|caso ~6 ${paidEs} ~10 ${ignoreEs}`,
    `${ignoreEs} ~6 si ~6 ${paidEs}`,
    `ya pagó|pagado|abonó ~5 ${ignoreEs}`,
  ],
};

/** What takes such a phrase back: `do not reply`. */
export const TAKEN_BACK: readonly Phrase[] = [
  'não|nao ~1 responda|responder|ligue',
  'not|dont|cannot|never ~1 reply|respond|call|contact',
  'no ~1 responda|responder|conteste|llame',
];

export const PART_SUGGESTIONS: Readonly<Record<Language, Readonly<Record<WordedPart, string>>>> = {
  'pt-BR': {
    way_to_pay: 'Você pode pagar pelo link, pelo Pix ou pelo boleto anexo.',
    way_to_answer: 'Qualquer dúvida, é só responder a este e-mail.',
    already_paid: 'Se já pagou, por favor desconsidere esta mensagem.',
  },
  en: {
    way_to_pay: 'You can pay through the link or by bank transfer.',
    way_to_answer: 'If you have any questions, simply reply to this e-mail.',
    already_paid: 'If you have already paid, please disregard this message.',
  },
  es: {
    way_to_pay: 'Puede pagar desde el enlace o por transferencia.',
    way_to_answer: 'Si tiene alguna duda, basta con responder a este correo.',
    already_paid: 'Si ya pagó, por favor ignore este mensaje.',
  },
};
