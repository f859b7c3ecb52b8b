import { boolean, char, float, integer, many2one } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { textOf } from '../orm/row.ts';
import { anyone } from './groups.ts';

export const currency: Model = {
  name: 'res.currency',
  label: 'Currency',
  fields: {
    name: char(),
    symbol: char(),
    position: char({ default: 'before' }),
    active: boolean({ default: true }),
    decimal_places: integer({ default: 2 }),
    rounding: float({ default: 0.01 }),
    /** Of the companies' currency for one unit. */
    inverse_rate: float({ default: 1 }),
  },
  access: { read: anyone },
};

export const country: Model = {
  name: 'res.country',
  label: 'Country',
  fields: { name: char(), code: char() },
  access: { read: anyone },
};

export const countryState: Model = {
  name: 'res.country.state',
  label: 'Country state',
  fields: { name: char(), code: char(), country_id: many2one('res.country') },
  displayName: (row, db) =>
    `${textOf(row, 'name')} (${String(db.value(db.get('res.country', Number(row.country_id)), 'code'))})`,
  access: { read: anyone },
};
