import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { always } from '../../shared/domain/testing/always.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import type { OpenLine } from '../crm/crm.ts';
import { createMirror, type Mirror } from './mirror.ts';

const aLine = ({
  partnerId = 7,
  ...sketch
}: Parameters<typeof aReceivable>[0] & { partnerId?: number } = {}): OpenLine => {
  const { customerId: _, ...line } = aReceivable(sketch);
  return { ...line, partnerId };
};

describe('the mirror', () => {
  let changed: number[];
  let mirror: Mirror;
  beforeEach(() => {
    changed = [];
    mirror = createMirror((customerId) => changed.push(customerId));
  });

  const amounts = (customerId: number, companyId = 1) =>
    mirror.receivables(companyId, customerId).map(({ residual }) => residual.minor);

  it('gathers the lines of contacts under their customer', () => {
    mirror.setOwner(71, 7);
    mirror.put(aLine({ id: 1, amount: 100 }));
    mirror.put(aLine({ id: 2, amount: 50, partnerId: 71 }));
    expect(amounts(7)).toEqual([100, 50]);
    expect(mirror.receivables(1, 7).map(({ customerId }) => customerId)).toEqual([7, 7]);
    expect(amounts(71)).toEqual([]);
  });

  it('keeps companies apart', () => {
    mirror.put(aLine({ id: 1, amount: 100 }));
    mirror.put(aLine({ id: 2, amount: 50, companyId: 2 }));
    expect(amounts(7)).toEqual([100]);
    expect(amounts(7, 2)).toEqual([50]);
    expect(mirror.customersOf(2)).toEqual([7]);
  });

  it('takes a line anew instead of twice', () => {
    mirror.put(aLine({ id: 1, amount: 100 }));
    mirror.put(aLine({ id: 1, amount: 40, partnerId: 8 }));
    expect(amounts(7)).toEqual([]);
    expect(amounts(8)).toEqual([40]);
    expect(mirror.size).toBe(1);
    expect(mirror.totals().get(1)).toEqual({ companyId: 1, count: 1, minor: 40 });
  });

  it('moves the lines of a partner that belongs to another customer now, and says whose changed', () => {
    mirror.put(aLine({ id: 1, amount: 100, partnerId: 71 }));
    changed = [];
    mirror.setOwner(71, 9);
    expect(amounts(71)).toEqual([]);
    expect(amounts(9)).toEqual([100]);
    expect(new Set(changed)).toEqual(new Set([71, 9]));
    changed = [];
    mirror.setOwner(71, 9);
    expect(changed).toEqual([]);
  });

  it('knows whose document it is while a line of it is open', () => {
    const document = { id: 500, name: 'FAT/1', type: 'invoice' } as const;
    mirror.put(aLine({ id: 1, document, companyId: 2 }));
    mirror.put(aLine({ id: 2, document, companyId: 2 }));
    expect(mirror.ofDocument(500)).toEqual({ customerId: 7, companyId: 2 });
    mirror.remove(2);
    expect(mirror.ofDocument(500)).toEqual({ customerId: 7, companyId: 2 });
    mirror.remove(1);
    expect(mirror.ofDocument(500)).toBeUndefined();
  });

  it('has no total for a company without lines', () => {
    mirror.put(aLine({ id: 1 }));
    mirror.remove(1);
    mirror.remove(1);
    expect(mirror.totals().size).toBe(0);
    expect(mirror.has(1)).toBe(false);
  });

  it('forgets everything that is not among all there are', () => {
    mirror.put(aLine({ id: 1, amount: 100 }));
    mirror.put(aLine({ id: 2, amount: 50, partnerId: 8 }));
    changed = [];
    mirror.replaceAll([aLine({ id: 3, amount: 30 })]);
    expect([...mirror.ids()]).toEqual([3]);
    expect(amounts(7)).toEqual([30]);
    expect(amounts(8)).toEqual([]);
    expect(new Set(changed)).toEqual(new Set([7, 8]));
  });
});

const step = fc.oneof(
  fc.record({
    do: fc.constant('put' as const),
    id: fc.nat(8),
    partnerId: fc.nat(4),
    minor: fc.integer({ min: -99, max: 99 }),
  }),
  fc.record({ do: fc.constant('remove' as const), id: fc.nat(8) }),
  fc.record({ do: fc.constant('own' as const), partnerId: fc.nat(4), customerId: fc.nat(4) }),
);

it(
  'holds after any steps what was put last and not removed, under its last owner',
  always([fc.array(step, { maxLength: 40 })], (steps) => {
    const mirror = createMirror(() => undefined);
    const lines = new Map<number, OpenLine>();
    const owners = new Map<number, number>();
    for (const each of steps) {
      if (each.do === 'own') {
        mirror.setOwner(each.partnerId, each.customerId);
        owners.set(each.partnerId, each.customerId);
      } else if (each.do === 'remove') {
        mirror.remove(each.id);
        lines.delete(each.id);
      } else {
        const line = aLine({ id: each.id, partnerId: each.partnerId, amount: each.minor });
        mirror.put(line);
        lines.set(each.id, line);
      }
    }
    const expected = [...lines.values()].map((line) => [line.id, owners.get(line.partnerId) ?? line.partnerId]).sort();
    const found = [0, 1, 2, 3, 4].flatMap((customerId) =>
      mirror.receivables(1, customerId).map(({ id }) => [id, customerId]),
    );
    expect(found.sort()).toEqual(expected);
    const minor = [...lines.values()].reduce((sum, line) => sum + line.companyResidual.minor, 0);
    expect(mirror.totals().get(1)).toEqual(lines.size ? { companyId: 1, count: lines.size, minor } : undefined);
  }),
);
