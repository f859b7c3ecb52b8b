import type { TaskTexts } from './task-texts.ts';

export const es: TaskTexts = {
  summary: (step, amount) => `${step} (${amount})`,
  phone: (number) => `Teléfono: ${number}`,
  owes: (amount) => `Pendiente en este paso: ${amount}`,
  item: (document, amount, due, daysLate) =>
    `${document}: ${amount}, ${daysLate > 0 ? `venció el ${due}, hace ${daysLate} ${daysLate === 1 ? 'día' : 'días'}` : `vence el ${due}`}`,
  step: (id, name) => `Por qué: paso ${id} de la gestión de cobro, «${name}».`,
  toDo: {
    call: 'Llame al cliente y anote en Em Dia el resultado.',
    whatsapp: 'Envíe el mensaje desde Em Dia, en la ficha del cliente.',
    sms: 'Envíe el mensaje y anótelo en Em Dia.',
    email: 'Revise el correo en la ficha del cliente y envíelo desde allí.',
    letter: 'Imprima la carta en la ficha del cliente, envíela y anótela en Em Dia.',
    decision: 'Decida cómo seguir con este cliente: acuerdo, plazo, bloqueo o agencia.',
  },
  script: 'Guion de la llamada',
  scriptLines: [
    'Preséntese y confirme con quién habla. No diga el asunto a otra persona.',
    'Pregunte si está todo bien con la factura y escuche hasta el final.',
    'Averigüe el motivo y ofrezca lo que ayuda: un duplicado, otra forma de pago, otro plazo.',
    'Acuerde un día y un importe, repítalos y anote la promesa.',
    'Sin amenazas, sin ironía, sin insistir: una llamada por día, en horario comercial.',
  ],
  afterwards: 'Esta tarea se cierra sola cuando se anote el contacto o se pague la deuda.',
  paid: (day) => `Pagado el ${day}.`,
  nothingOpen: 'Ya no queda nada pendiente en este paso.',
  contacted: (channel, by) =>
    `${{ call: 'Llamada anotada', whatsapp: 'Conversación de WhatsApp anotada', letter: 'Carta anotada' }[channel]} por ${by}.`,
  overtaken: (stepId) => `La gestión de cobro siguió al paso ${stepId}.`,
  stopped: {
    promise: 'Hay una promesa de pago.',
    pause: 'La cobranza fue pausada.',
    do_not_contact: 'El cliente fue marcado como «no contactar».',
    disputed: 'El cliente no acepta lo que este paso reclama.',
  },
};
