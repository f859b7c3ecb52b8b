import type { ToneVocabulary } from '../tone-rules.ts';
import { englishDignity } from './en/dignity.ts';
import { englishPressure } from './en/pressure.ts';
import { englishThirdParties } from './en/third-parties.ts';

export const englishVocabulary: ToneVocabulary = {
  rules: [
    ...englishDignity,
    ...englishPressure,
    ...englishThirdParties,
    {
      rule: 'debt_in_opening',
      where: 'opening',
      phrases: [
        'overdue|debt|debts|owe|owes|owed|owing|unpaid|outstanding|arrears|late|collection|collections|default|unsettled|pending',
        'past due',
        'missed|missing payment|payments',
        'payment required|needed|missing',
        'not paid|received',
        'non payment',
      ],
    },
    { rule: 'debt_in_opening', where: 'opening', when: 'overdue', phrases: ['due'] },
  ],
  harmless: [
    'we owe you|him|her|them',
    'outstanding service|work|support|job|quality|team',
    'late delivery|deliveries|shipment|arrival|fee|fees|reply',
    'delivery ~2 late',
    'court street|road|avenue|place|house|lane',
    'pay up to',
    'spring|summer|autumn|fall|winter|new collection|collections',
    'due to|diligence',
    'debt free',
    'not a bank holiday|account|transfer|statement|day',
    'home page',
    'opposite|beside|near the police station',
    'theft insurance|alarm|protection|cover',
  ],
  afterTalking: ['30|thirty days|day', '30th|thirtieth day', 'day 30'],
};
