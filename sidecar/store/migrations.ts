import { z } from 'zod';

/** Thresholds were the only settings. */
const fromVersion1 = z
  .looseObject({ thresholds: z.array(z.looseObject({ thresholds: z.unknown() })) })
  .transform(({ thresholds, ...rest }) => ({
    ...rest,
    schemaVersion: 2,
    settings: {
      thresholds: thresholds.map(({ thresholds: settings, ...version }) => ({ ...version, settings })),
      calendar: [],
    },
  }));

/** Nothing was noted of customers, and nothing ran by itself. */
const fromVersion2 = z.looseObject({ settings: z.looseObject({}) }).transform((data) => ({
  ...data,
  schemaVersion: 3,
  settings: { ...data.settings, operation: [] },
  commitments: [],
  notes: [],
  runs: [],
}));

/** Nobody noted a call, or said how a company is paid. */
const fromVersion3 = z.looseObject({ settings: z.looseObject({}) }).transform((data) => ({
  ...data,
  schemaVersion: 4,
  settings: { ...data.settings, payment: [] },
  contacts: [],
}));

/** Nobody noted what a customer agreed to, manual steps were on no list of tasks, salespeople were told nothing, and mails said our words. */
const fromVersion4 = z.looseObject({ settings: z.looseObject({}) }).transform((data) => ({
  ...data,
  schemaVersion: 5,
  settings: { ...data.settings, templates: [] },
  consents: [],
  tasks: [],
  tellings: [],
}));

/** Every reminder was a mail. */
const fromVersion5 = z.looseObject({ reminders: z.array(z.looseObject({})) }).transform(({ reminders, ...data }) => ({
  ...data,
  schemaVersion: 6,
  reminders: reminders.map((reminder) => ({ ...reminder, channel: 'email' })),
}));

/** Nobody was refused for an invoice that was never sent, or for old bank data; what a company waits for has defaults. */
const fromVersion6 = z.looseObject({}).transform((data) => ({ ...data, schemaVersion: 7 }));

/** The rows of a run that is over were not packed; they still may be so. */
const fromVersion7 = z.looseObject({}).transform((data) => ({ ...data, schemaVersion: 8 }));

// These steps do not see into packed runs: what changes a run's rows must be read by `unpackRun` as well, and a new outcome
// needs a step that counts it in `counts`.

/** From each version of the data file's shape to the next, the first from 1 to 2. */
const MIGRATIONS: readonly z.ZodType[] = [
  fromVersion1,
  fromVersion2,
  fromVersion3,
  fromVersion4,
  fromVersion5,
  fromVersion6,
  fromVersion7,
];

/** The steps that bring a file of a version to the current one; what they lead to is checked as every file is. */
export function migrationsFrom(version: number): readonly z.ZodType[] {
  return MIGRATIONS.slice(version - 1);
}
