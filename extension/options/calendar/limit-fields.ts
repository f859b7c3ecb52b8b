import type { ContactLimits } from '../../../shared/domain/calendar/calendar-settings.ts';
import type { NumberRange } from '../number-entry.ts';

export type LimitName = keyof ContactLimits;

interface Field {
  readonly name: LimitName;
  readonly group: 'contacts' | 'calls';
  readonly unit: 'days' | 'contacts' | 'calls';
  readonly min: number;
  readonly max: number;
}

/** How often at most, as it is typed; what the contract accepts. */
export const LIMIT_FIELDS = [
  { name: 'gapDays', group: 'contacts', unit: 'days', min: 1, max: 30 },
  { name: 'contactsIn7Days', group: 'contacts', unit: 'contacts', min: 1, max: 7 },
  { name: 'contactsIn30Days', group: 'contacts', unit: 'contacts', min: 1, max: 30 },
  { name: 'callsPerDay', group: 'calls', unit: 'calls', min: 0, max: 7 },
  { name: 'callsIn7Days', group: 'calls', unit: 'calls', min: 0, max: 7 },
] as const satisfies readonly Field[];

export type LimitField = (typeof LIMIT_FIELDS)[number];
export type ByLimit<T> = Readonly<Record<LimitName, T>>;

export const limitRange = ({ min, max }: LimitField): NumberRange => ({ min, max, decimals: 0 });

/** One value per limit. */
export function byLimit<T>(read: (field: LimitField) => T): ByLimit<T> {
  // Complete by construction, which the type of `fromEntries` cannot say.
  return Object.fromEntries(LIMIT_FIELDS.map((field) => [field.name, read(field)])) as ByLimit<T>;
}
