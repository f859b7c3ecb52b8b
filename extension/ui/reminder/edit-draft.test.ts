import { describe, expect, it } from 'vitest';
import { changed, editOf, emptyParts, UNEDITED } from './edit-draft.ts';

describe('what somebody changes in a reminder', () => {
  it('is nothing until they do', () => {
    expect(editOf(UNEDITED, 'pt-BR')).toBeUndefined();
  });

  it('adds up', () => {
    const subject = changed(UNEDITED, { texts: { subject: 'Oi' } }, 'pt-BR');
    const both = changed(subject, { texts: { closing: '' } }, 'pt-BR');
    expect(editOf(changed(both, { recipientIds: [7] }, 'pt-BR'), 'pt-BR')).toEqual({
      subject: 'Oi',
      closing: '',
      recipientIds: [7],
    });
  });

  it('stays with the language it was written in', () => {
    const portuguese = changed(UNEDITED, { texts: { opening: 'Bom dia.' } }, 'pt-BR');
    const english = changed(portuguese, { language: 'en' }, 'pt-BR');
    expect(editOf(english, 'en')).toEqual({ language: 'en' });
    expect(editOf(changed(english, { language: 'pt-BR' }, 'en'), 'pt-BR')).toEqual({
      language: 'pt-BR',
      opening: 'Bom dia.',
    });
  });

  it('goes back to our words when told to, and keeps whom it goes to', () => {
    const draft = changed(changed(UNEDITED, { texts: { opening: 'Oi' } }, 'en'), { recipientIds: [7] }, 'en');
    expect(editOf(changed(draft, { standard: true }, 'en'), 'en')).toEqual({ recipientIds: [7] });
  });

  it('cannot be nothing where something must be said, or nobody', () => {
    const emptied = changed(UNEDITED, { texts: { subject: ' ', greeting: '', closing: '' } }, 'pt-BR');
    expect(emptyParts(emptied, 'pt-BR')).toEqual(['subject', 'greeting']);
    expect(emptyParts(emptied, 'en')).toEqual([]);
    expect(emptyParts(changed(UNEDITED, { recipientIds: [] }, 'en'), 'en')).toEqual(['recipientIds']);
  });
});
