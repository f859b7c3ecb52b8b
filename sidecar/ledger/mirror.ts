import type { Receivable } from '../../shared/domain/receivable/receivable.ts';
import type { LineTotal, OpenLine } from '../crm/crm.ts';

/** The open receivables as last read, by line, document and customer. It asks nobody and decides nothing. */
export interface Mirror {
  readonly size: number;
  /** Takes a line in, or takes it anew. Its partner's owner must be known. */
  put(line: OpenLine): void;
  remove(lineId: number): void;
  /** From now on these are all there are. */
  replaceAll(lines: readonly OpenLine[]): void;
  ids(): Iterable<number>;
  has(lineId: number): boolean;
  /** Whose a line is; undefined for a line that is not open. */
  customerOf(lineId: number): number | undefined;
  /** As the CRM counts and sums them. */
  totals(): ReadonlyMap<number, LineTotal>;
  /** Whose line of a document this is; undefined for a document without an open line. */
  ofDocument(documentId: number): Pick<Receivable, 'customerId' | 'companyId'> | undefined;
  receivables(companyId: number, customerId: number): readonly Receivable[];
  /** Every customer with an open line in that company. */
  customersOf(companyId: number): readonly number[];
  ownerOf(partnerId: number): number | undefined;
  /** Moves a partner's lines to that customer. */
  setOwner(partnerId: number, customerId: number): void;
}

/** `changed` is told of every customer whose lines are no longer what they were. */
export function createMirror(changed: (customerId: number) => void): Mirror {
  const lines = new Map<number, OpenLine>();
  const owners = new Map<number, number>();
  const byCustomer = new Map<number, OpenLine[]>();
  const byDocument = new Map<number, OpenLine>();
  const totals = new Map<number, { companyId: number; count: number; minor: number }>();

  const ownerOf = ({ partnerId }: OpenLine): number => owners.get(partnerId) ?? partnerId;

  function count({ companyId, companyResidual }: OpenLine, sign: 1 | -1): void {
    const total = totals.get(companyId) ?? { companyId, count: 0, minor: 0 };
    total.count += sign;
    total.minor += sign * companyResidual.minor;
    if (total.count === 0) totals.delete(companyId);
    else totals.set(companyId, total);
  }

  function attach(line: OpenLine): void {
    const customerId = ownerOf(line);
    const own = byCustomer.get(customerId);
    if (own) own.push(line);
    else byCustomer.set(customerId, [line]);
    changed(customerId);
  }

  function detach(line: OpenLine): void {
    const customerId = ownerOf(line);
    const rest = (byCustomer.get(customerId) ?? []).filter(({ id }) => id !== line.id);
    if (rest.length > 0) byCustomer.set(customerId, rest);
    else byCustomer.delete(customerId);
    changed(customerId);
  }

  function remove(lineId: number): void {
    const line = lines.get(lineId);
    if (!line) return;
    lines.delete(lineId);
    count(line, -1);
    detach(line);
    // Other instalments of the document are the same customer's.
    const other = byCustomer.get(ownerOf(line))?.find(({ document }) => document.id === line.document.id);
    if (other) byDocument.set(line.document.id, other);
    else byDocument.delete(line.document.id);
  }

  function put(line: OpenLine): void {
    remove(line.id);
    lines.set(line.id, line);
    byDocument.set(line.document.id, line);
    count(line, 1);
    attach(line);
  }

  return {
    get size() {
      return lines.size;
    },
    put,
    remove,
    replaceAll: (all) => {
      for (const customerId of byCustomer.keys()) changed(customerId);
      for (const map of [lines, byCustomer, byDocument, totals]) map.clear();
      for (const line of all) put(line);
    },
    ids: () => lines.keys(),
    has: (lineId) => lines.has(lineId),
    customerOf: (lineId) => {
      const line = lines.get(lineId);
      return line && ownerOf(line);
    },
    totals: () => totals,
    ofDocument: (documentId) => {
      const line = byDocument.get(documentId);
      return line && { customerId: ownerOf(line), companyId: line.companyId };
    },
    receivables: (companyId, customerId) =>
      (byCustomer.get(customerId) ?? [])
        .filter((line) => line.companyId === companyId)
        .map((line) => ({ ...line, customerId })),
    customersOf: (companyId) =>
      [...byCustomer].filter(([, own]) => own.some((line) => line.companyId === companyId)).map(([id]) => id),
    ownerOf: (partnerId) => owners.get(partnerId),
    setOwner: (partnerId, customerId) => {
      const before = owners.get(partnerId) ?? partnerId;
      if (before === customerId) {
        owners.set(partnerId, customerId);
        return;
      }
      const moving = (byCustomer.get(before) ?? []).filter((line) => line.partnerId === partnerId);
      moving.forEach(detach);
      owners.set(partnerId, customerId);
      moving.forEach(attach);
    },
  };
}
