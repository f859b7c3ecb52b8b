import { describe, expect, it } from 'vitest';
import { type PageFacts, parsePageFacts } from './page-facts.ts';

const facts: PageFacts = {
  version: '19.0',
  model: 'sale.order',
  view: 'form',
  record: { id: null, customerId: 22, companyId: 1 },
  rows: [],
  selection: { ids: [], beyond: false },
};

describe('facts from the page', () => {
  it('arrive as they were published', () => {
    expect(parsePageFacts(JSON.stringify(facts))).toEqual(facts);
    const list: PageFacts = {
      ...facts,
      view: 'list',
      record: null,
      rows: [{ key: 'datapoint_4', id: 99 }],
      selection: { ids: [99], beyond: true },
    };
    expect(parsePageFacts(JSON.stringify(list))).toEqual(list);
  });

  it.each([
    ['no text', { version: '19.0' }],
    ['no JSON', '{'],
    ['no object', 'null'],
    ['an unknown view', JSON.stringify({ ...facts, view: 'pivot' })],
    ['no version', JSON.stringify({ ...facts, version: 19 })],
  ])('are refused when there is %s', (_, text) => {
    expect(parsePageFacts(text)).toBeUndefined();
  });

  it('lose what is not what it should be, and what is too much', () => {
    const hostile = {
      ...facts,
      model: 'x'.repeat(1000),
      record: { id: '1; drop', customerId: -4, companyId: 1.5 },
      rows: [{ key: 'a', id: 1 }, { key: 'b', id: '2' }, null, { key: 'c'.repeat(1000), id: 3 }],
      selection: { ids: [4, '5', -1, null, 6], beyond: 'yes' },
      extra: true,
    };
    expect(parsePageFacts(JSON.stringify(hostile))).toEqual({
      ...facts,
      model: null,
      record: { id: null, customerId: null, companyId: null },
      rows: [{ key: 'a', id: 1 }],
      selection: { ids: [4, 6], beyond: false },
    });
    const rows = Array.from({ length: 3000 }, (_, index) => ({ key: `k${index}`, id: index + 1 }));
    expect(parsePageFacts(JSON.stringify({ ...facts, rows }))?.rows).toHaveLength(2000);
  });
});
