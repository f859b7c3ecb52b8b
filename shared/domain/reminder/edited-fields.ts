/** What a person may write in a reminder; all else in it is ours. */
export const EDITED_FIELDS = ['subject', 'greeting', 'opening', 'closing'] as const;
export type EditedField = (typeof EDITED_FIELDS)[number];

/** How long each may be, in characters. */
export const LONGEST = { subject: 110, greeting: 200, opening: 2000, closing: 2000 } as const satisfies Record<
  EditedField,
  number
>;
