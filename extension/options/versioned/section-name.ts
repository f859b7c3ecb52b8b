/** A section of versioned settings, as its anchor and its texts call it. */
export type SectionName = 'severity' | 'calendar' | 'payment' | 'templates' | 'operation';
