import { Liquid } from 'liquidjs';

/** All that a template can do: choose between words. Nothing repeats, includes or remembers. */
export const TAGS = ['if', 'unless', 'case'] as const;
export const FILTERS = ['default', 'capitalize', 'downcase', 'strip'] as const;

/** Far above what the longest template needs, so that it stops only what would never end. */
const LIMITS = { parseLimit: 10_000, renderLimit: 5_000, memoryLimit: 100_000 };

/** Knows no files, no prototypes and nothing but these tags and filters. */
export const engine = strippedEngine();

function strippedEngine(): Liquid {
  const liquid = new Liquid({ ownPropertyOnly: true, strictVariables: true, strictFilters: true, ...LIMITS });
  keepOnly(liquid.tags, TAGS);
  keepOnly(liquid.filters, FILTERS);
  return liquid;
}

function keepOnly(known: Record<string, unknown>, kept: readonly string[]): void {
  for (const name of Object.keys(known)) if (!kept.includes(name)) delete known[name];
}
