import type { Child } from './dom.ts';

export interface Column<Data extends object> {
  readonly name: string;
  readonly label: string;
  readonly kind: 'char' | 'link' | 'date' | 'number' | 'badge' | 'other';
  /** Pixels; the one column without takes what is left. */
  readonly width?: number;
  readonly sortable?: boolean;
  /** The field, in the company's currency, whose sum stands under the column. */
  readonly sum?: string;
  readonly classes?: string;
  readonly tooltip?: (data: Data) => string;
  render(data: Data): Child;
}

/** What a kanban says of a record. */
export interface Card {
  readonly name: string;
  readonly amount: HTMLElement;
  readonly facts: readonly string[];
  readonly status: HTMLElement;
}

export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly domain: readonly unknown[];
}

export interface Grouping {
  readonly field: string;
  readonly label: string;
}

/** Everything that makes one list different from another. */
export interface ListAction<Data extends object> {
  readonly path: string;
  readonly app: 'accounting' | 'sales';
  readonly model: string;
  readonly title: string;
  readonly viewClass: string;
  readonly context: object;
  readonly domain: readonly unknown[];
  readonly order: string;
  readonly specification: object;
  readonly columns: readonly Column<Data>[];
  card(data: Data): Card;
  /** Alternatives within a group, all groups together. */
  readonly filters: readonly (readonly Filter[])[];
  readonly preset: readonly string[];
  readonly groupings: readonly Grouping[];
  readonly buttons: readonly string[];
  /** Fields the search box looks into. */
  readonly searched: readonly string[];
}
