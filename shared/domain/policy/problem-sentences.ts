import type { Texts } from './policy.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { texts } from './preset-steps.ts';

/** What a broken rule says to a finance manager; `{name}` stands for a number or id of the problem. */
const SENTENCES: Readonly<Record<PolicyProblem['rule'], Texts>> = {
  no_steps: texts('A régua não tem nenhum passo.', 'The policy has no steps.', 'La política no tiene ningún paso.'),
  duplicate_step_id: texts(
    'Há mais de um passo {stepId}: cada passo precisa de um código só seu.',
    'There is more than one step {stepId}: each step needs a code of its own.',
    'Hay más de un paso {stepId}: cada paso necesita un código propio.',
  ),
  invoices_and_plans_mixed: texts(
    'O passo {stepId} conta os dias de outra data: uma régua segue faturas ou parcelas de acordo, nunca as duas.',
    'Step {stepId} counts from another date: a policy follows invoices or plan instalments, never both.',
    'El paso {stepId} cuenta desde otra fecha: una política sigue facturas o cuotas de un acuerdo, nunca ambas.',
  ),
  steps_out_of_order: texts(
    'O passo {stepId} (dia {day}) vem depois do passo {otherStepId} (dia {otherDay}): ordene pelos dias.',
    'Step {stepId} (day {day}) comes after step {otherStepId} (day {otherDay}): put them in order of days.',
    'El paso {stepId} (día {day}) viene después del paso {otherStepId} (día {otherDay}): ordénelos por días.',
  ),
  steps_closer_than_gap: texts(
    'Entre {otherStepId} e {stepId} há {days} dia(s); o cliente precisa de {gapDays} dias de sossego entre contatos.',
    'There are {days} day(s) between {otherStepId} and {stepId}; customers are left in peace {gapDays} days between contacts.',
    'Entre {otherStepId} y {stepId} hay {days} día(s); entre contactos el cliente tiene {gapDays} días de tranquilidad.',
  ),
  more_steps_than_cap: texts(
    'Até o passo {stepId} seriam {count} contatos em {days} dias; o limite é {cap}.',
    'Up to step {stepId} there would be {count} contacts in {days} days; the limit is {cap}.',
    'Hasta el paso {stepId} serían {count} contactos en {days} días; el límite es {cap}.',
  ),
  more_calls_than_cap: texts(
    'Até o passo {stepId} seriam {count} ligações em {days} dias; o limite é {cap}.',
    'Up to step {stepId} there would be {count} calls in {days} days; the limit is {cap}.',
    'Hasta el paso {stepId} serían {count} llamadas en {days} días; el límite es {cap}.',
  ),
  no_channel: texts(
    'O passo {stepId} não diz por onde falar com o cliente.',
    'Step {stepId} does not say how to reach the customer.',
    'El paso {stepId} no dice por qué medio hablar con el cliente.',
  ),
  channel_twice: texts(
    'O passo {stepId} repete um canal.',
    'Step {stepId} names a channel twice.',
    'El paso {stepId} repite un canal.',
  ),
  decision_or_marker_with_contact: texts(
    'No passo {stepId}, uma decisão ou marcação não pode ser também um contato com o cliente.',
    'In step {stepId}, a decision or marker cannot be a contact with the customer too.',
    'En el paso {stepId}, una decisión o marca no puede ser también un contacto con el cliente.',
  ),
  needs_a_person_on_this_channel: texts(
    'O passo {stepId} não pode ser automático: neste canal quem age é uma pessoa.',
    'Step {stepId} cannot be automatic: on this channel a person acts.',
    'El paso {stepId} no puede ser automático: en este canal actúa una persona.',
  ),
  mode_unknown_to_channel: texts(
    'O passo {stepId} não pode ser feito deste modo no seu primeiro canal.',
    'Step {stepId} cannot be done in this way on its first channel.',
    'El paso {stepId} no puede hacerse de este modo en su primer canal.',
  ),
  automatic_below_without_draft: texts(
    'O passo {stepId} só pode sair sozinho abaixo de um valor se for um rascunho.',
    'Step {stepId} can leave by itself below an amount only if it is a draft.',
    'El paso {stepId} solo puede salir por sí mismo por debajo de un importe si es un borrador.',
  ),
  firm_step_without_a_person: texts(
    'O passo {stepId} é firme: uma pessoa precisa ler antes de enviar.',
    'Step {stepId} is firm: a person has to read it before it leaves.',
    'El paso {stepId} es firme: una persona debe leerlo antes de enviarlo.',
  ),
  firm_tone_too_early: texts(
    'O passo {stepId} é firme no dia {day}; antes do dia {earliest} só se oferece ajuda.',
    'Step {stepId} is firm on day {day}; before day {earliest} we only offer help.',
    'El paso {stepId} es firme el día {day}; antes del día {earliest} solo se ofrece ayuda.',
  ),
  measure_within_talking_days: texts(
    'O passo {stepId} prevê uma medida no dia {day}; os primeiros {earliest} dias são para conversar.',
    'Step {stepId} takes a measure on day {day}; the first {earliest} days are for talking.',
    'El paso {stepId} prevé una medida el día {day}; los primeros {earliest} días son para conversar.',
  ),
  final_notice_without_proof: texts(
    'O aviso final {stepId} precisa de prova de entrega: use carta ou e-mail.',
    'Final notice {stepId} needs proof of delivery: use a letter or an e-mail.',
    'El aviso final {stepId} necesita prueba de entrega: use carta o correo electrónico.',
  ),
  final_notice_before_decision: texts(
    'O aviso final {stepId} vem sem uma decisão antes dele: anunciar medidas que ninguém decidiu é ameaça.',
    'Final notice {stepId} has no decision before it: announcing measures nobody decided on is a threat.',
    'El aviso final {stepId} no tiene una decisión antes: anunciar medidas que nadie decidió es una amenaza.',
  ),
  final_notice_twice: texts(
    'O passo {stepId} repete o aviso final {otherStepId}: o segundo soa como ameaça.',
    'Step {stepId} repeats final notice {otherStepId}: a second one sounds like a threat.',
    'El paso {stepId} repite el aviso final {otherStepId}: el segundo suena a amenaza.',
  ),
  decision_without_manager: texts(
    'A decisão {stepId} cabe ao gerente financeiro ou ao administrador.',
    'Decision {stepId} belongs to the finance manager or the administrator.',
    'La decisión {stepId} corresponde al gerente financiero o al administrador.',
  ),
  only_thanks_after_payment: texts(
    'Depois do pagamento só se agradece: mude o tom do passo {stepId}.',
    'After payment we only say thanks: change the tone of step {stepId}.',
    'Después del pago solo se agradece: cambie el tono del paso {stepId}.',
  ),
  thanks_before_payment: texts(
    'O passo {stepId} agradece antes do pagamento.',
    'Step {stepId} says thanks before the payment.',
    'El paso {stepId} agradece antes del pago.',
  ),
  thanks_twice: texts(
    'O passo {stepId} agradece de novo, depois de {otherStepId}: uma vez basta.',
    'Step {stepId} says thanks again after {otherStepId}: once is enough.',
    'El paso {stepId} agradece otra vez, después de {otherStepId}: basta una vez.',
  ),
  conditions_never_met: texts(
    'As condições do passo {stepId} se contradizem: ele nunca aconteceria.',
    'The conditions of step {stepId} contradict one another: it would never happen.',
    'Las condiciones del paso {stepId} se contradicen: nunca ocurriría.',
  ),
  gap_exception_without_step: texts(
    'A exceção ao intervalo entre {after} e {before} fala de um passo que não existe.',
    'The exception to the gap between {after} and {before} names a step that does not exist.',
    'La excepción al intervalo entre {after} y {before} habla de un paso que no existe.',
  ),
  gap_exception_not_across_due_date: texts(
    'A exceção ao intervalo entre {after} e {before} só vale da véspera ao primeiro passo após o vencimento.',
    'The exception to the gap between {after} and {before} is only for the step before the due date and the next one after it.',
    'La excepción al intervalo entre {after} y {before} solo vale entre el paso previo al vencimiento y el siguiente.',
  ),
  gap_below_safe_minimum: texts(
    'Intervalo de {value} dia(s) entre contatos; o mínimo seguro é {minimum}.',
    'A gap of {value} day(s) between contacts; the safe minimum is {minimum}.',
    'Intervalo de {value} día(s) entre contactos; el mínimo seguro es {minimum}.',
  ),
  cap_above_safe_maximum: texts(
    'Limite de {value}; o máximo seguro é {maximum}.',
    'A limit of {value}; the safe maximum is {maximum}.',
    'Límite de {value}; el máximo seguro es {maximum}.',
  ),
  before_legal_hours: texts(
    'Contatos às {from} começam antes do horário permitido por lei.',
    'Contacts at {from} start before the hours the law allows.',
    'Los contactos a las {from} empiezan antes del horario permitido por la ley.',
  ),
  after_legal_hours: texts(
    'Contatos até as {to} passam do horário permitido por lei.',
    'Contacts until {to} go beyond the hours the law allows.',
    'Los contactos hasta las {to} exceden el horario permitido por la ley.',
  ),
  hours_not_rising: texts(
    'O horário de contato termina às {to}, antes de começar, às {from}.',
    'Contact hours end at {to}, before they start at {from}.',
    'El horario de contacto termina a las {to}, antes de empezar a las {from}.',
  ),
  cap_does_not_fit_gap: texts(
    'Com {gapDays} dias entre contatos, este limite nunca seria atingido: reduza-o ou encurte o intervalo.',
    'With {gapDays} days between contacts, this limit would never be reached: lower it or shorten the gap.',
    'Con {gapDays} días entre contactos, este límite nunca se alcanzaría: redúzcalo o acorte el intervalo.',
  ),
  cap_above_longer_cap: texts(
    'O limite do período curto é maior que o do período longo.',
    'The limit of the shorter period is above that of the longer one.',
    'El límite del período corto supera al del período largo.',
  ),
  more_calls_than_contacts: texts(
    'São permitidas {callsIn7Days} ligações em 7 dias, mais que os {contactsIn7Days} contatos de todo tipo.',
    'Allowed are {callsIn7Days} calls in 7 days, more than the {contactsIn7Days} contacts of any kind.',
    'Se permiten {callsIn7Days} llamadas en 7 días, más que los {contactsIn7Days} contactos de todo tipo.',
  ),
};

/** A problem in words, with its numbers filled in. */
export function problemSentence(problem: PolicyProblem, language: keyof Texts): string {
  const facts = new Map<string, string | number>(Object.entries(problem));
  return SENTENCES[problem.rule][language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts.get(name)));
}
