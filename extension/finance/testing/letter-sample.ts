import type { Letter } from '../../../shared/contract/letter.ts';

const PIX =
  'iVBORw0KGgoAAAANSUhEUgAAADkAAAA5CAAAAACpc9xZAAACDElEQVR4XtWPW5ITQQwEuf+lganMkjQGgoj927atVpfqIf/4+dXzDZU/OLa6PTXo70bs93WYGwx1upiIRP82PV4xlkGTPhQkb/2nMtTWBGgwFn9XxtlYDhPww9x30TSyQ3f0kl9l/f//kTkmngdi0J3kwutKkimdW8djySfzKofAncDZqT4Il3SZTbmrJoomvxU15ABjrHyd4h3FUeonZ4EV918ppnRJ9tmEuurPOvvqVCFEzT0JzcUCmymzIYJ+FBtR23LbQi3UFJshHyUErpjynjXVixwlQbiminaYqa8utUo+KJtQ4rSPx0sJDymDLqr+vdH6pFetbDNNYH40o+SYpwJINdPUD/3TgBGIQdmsdaYtQfFlHgFksTqDV9mmSO2asPoxGTL/KZ6+H86DAPzzf9YOY+t8nc4vzyoFxjhZMM6QuEyrDDG4q0S/MI0Gq6lLmdOYbI6npBaks4cUgFVM0LTcJdjSmYxLajXWXhrp+lT41aP4M74EJZIaaCakkcO1ZU08BM6GTFfp3F/ZpJdOZqUUCB3qoMlGaNNr6ohQXTZ/ks02TpsQrmWcwkXj+VAqDIHcZ9CgoRitz5iNgwUFHq5ZBE0N4/V+sq3FRotVajLsksFe5E/lSaise6TkEinwmdatRt0y6r9mQhkTMCGjtL/yC23A8/A+26zSofbvrSBohvzEfeV8L+Uv+aD9ZfW+Q9gAAAAASUVORK5CYII=';

/** A letter over two invoices, to be paid by Pix or into an account. */
export const aLetter: Letter = {
  language: 'pt-BR',
  sender: 'Em Dia Demonstração Ltda · Rua das Acácias, 120, sala 31, São Paulo - SP, 01310-100',
  recipient: ['Metalúrgica Ipê Amarelo Ltda', 'Rua do Ferro, 50', 'Galpão 2', '18000-000 Sorocaba - SP'],
  day: '16 de março de 2026',
  subject: 'Sobre as suas faturas com a Em Dia Demonstração Ltda',
  opening: [
    'Prezados da Metalúrgica Ipê Amarelo Ltda,',
    'Não localizamos o pagamento das faturas abaixo. Aconteceu algo que possamos ajudar a resolver?',
  ],
  items: [
    {
      document: 'FAT/2026/00100',
      due: 'Venceu em 2 de março de 2026',
      amount: 'R$ 1.000,00',
      charges: [{ label: 'Valor atualizado', amount: 'R$ 1.024,67' }],
    },
    { document: 'FAT/2026/00131', due: 'Venceu em 10 de março de 2026', amount: 'R$ 2.890,00', charges: [] },
  ],
  deductions: [{ label: 'Créditos seus, já descontados acima', amount: 'R$ 120,00' }],
  totals: [{ label: 'Total atualizado até 16 de março de 2026', amount: 'R$ 3.914,67' }],
  waysTitle: 'Como pagar',
  ways: [
    { title: 'Pix', lines: ['Leia o QR Code com o aplicativo do banco: o valor de R$ 3.914,67 já vem preenchido.'] },
    { title: 'Boleto · FAT/2026/00131', lines: ['34191.79001 01043.510047 91020.150008 7 96050000289000'] },
    { title: 'Transferência bancária', lines: ['Banco do Brasil (001)', 'Agência 1234-5 · Conta 67.890-1'] },
  ],
  pixPicture: `data:image/png;base64,${PIX}`,
  closing: [
    'Se for preciso outro prazo ou outra forma de pagar, conte para a gente.',
    'Se já pagou, por favor desconsidere esta carta.',
    'Qualquer dúvida, ligue para +55 11 4002-8922 ou escreva para financeiro@emdia.example.',
  ],
  signature: ['Atenciosamente,', 'Equipe financeira · Em Dia Demonstração Ltda'],
  footer: [
    'Em Dia Demonstração Ltda · CNPJ 11.222.333/0001-81',
    'Rua das Acácias, 120, sala 31, São Paulo - SP, 01310-100',
    '+55 11 4002-8922 · financeiro@emdia.example',
  ],
};
