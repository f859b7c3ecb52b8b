// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cardNames } from './card-names.ts';

const nameOn = (card: string, attributes = 'data-id="k"') => {
  document.body.innerHTML = `<div class="o_kanban_view"><div class="o_kanban_record" ${attributes}>${card}</div></div>`;
  return cardNames(['k']).get('k')?.outerHTML;
};

describe('the place of a card’s badge', () => {
  it('is beside the customer’s name, on 19', () => {
    const head = '<div><span class="fw-bolder">Padaria</span><div name="amount_total"><span>R$ 10</span></div></div>';
    expect(nameOn(`${head}<footer>FAT/1</footer>`)).toBe('<span class="fw-bolder">Padaria</span>');
  });

  it('is beside it on 14, whose cards are known by the key we wrote', () => {
    const head = '<div>12/10</div><div class="o_kanban_record_headings"> <strong> <span>Padaria</span> </strong></div>';
    expect(nameOn(head, 'data-emdia-key="k"')).toBe('<span>Padaria</span>');
  });

  it('is the first text of a card nobody knows, but not its menu’s', () => {
    expect(nameOn('<div class="dropdown"><a>Editar</a></div><p>Obra 7</p><p>Padaria</p>')).toBe('<p>Obra 7</p>');
  });

  it('is none on a card without text, and none on cards not asked about', () => {
    expect(nameOn('<img>')).toBeUndefined();
    expect(nameOn('<p>Padaria</p>', 'data-id="other"')).toBeUndefined();
    expect(nameOn('<p>Padaria</p>', '')).toBeUndefined();
  });
});
