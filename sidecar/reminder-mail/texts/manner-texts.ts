import type { Manner } from '../../../shared/domain/reminder/manner.ts';
import type { MailTexts, MannerTexts } from './mail-texts.ts';

/** The words of one manner, which has them in every language. */
export function mannerTexts({ manners }: MailTexts, manner: Manner): MannerTexts {
  switch (manner.occasion) {
    case 'before_due':
      return manners.before_due[manner.tone];
    case 'overdue':
      return manners.overdue[manner.tone];
    case 'paid':
      return manners.paid[manner.tone];
  }
}
