import { describe, expect, it } from 'vitest';
import type { Policy, PolicyStep } from './policy.ts';
import { trackOf } from './policy.ts';
import { AGREEMENT, ATTENTIVE, FINTERA, LIGHT, PRESETS, STANDARD_B2B, STRATEGIC } from './presets.ts';

const when = ({ anchor, offset: { days, unit } }: PolicyStep) =>
  anchor === 'payment' ? 'paid' : `${days < 0 ? '−' : '+'}${Math.abs(days)}${unit === 'business' ? ' business' : ''}`;

const how = ({ mode, automaticBelow }: PolicyStep) =>
  automaticBelow === null ? mode : `${mode}, automatic under ${automaticBelow / 100}`;

const rows = ({ steps }: Policy) =>
  steps.map((step) => [step.id, when(step), step.channels.join(' or '), how(step), step.tone].join(' | '));

const stepOf = ({ steps }: Policy, id: string) => steps.find((step) => step.id === id);

describe('Padrão B2B', () => {
  it('is the table of the régua', () => {
    expect(rows(STANDARD_B2B)).toEqual([
      'P0 | −7 | call | manual | cordial',
      'P1 | −5 | email | automatic | cordial',
      'P2 | −1 business | email or whatsapp | automatic | brief',
      'R1 | +1 business | email | automatic | neutral',
      'R2 | +5 | email | draft, automatic under 500 | helpful',
      'R3 | +8 | whatsapp or sms | one_click | brief',
      'R4 | +11 | call | manual | listening',
      'R5 | +15 | email | draft | firm',
      'R6 | +20 | call | manual | conciliatory',
      'R7 | +26 | email | manual | factual',
      'G1 | +30 | decision | manual | internal',
      'R8 | +45 | letter or email | manual | final',
      'G2 | +60 | decision | manual | internal',
      'M1 | +90 | marker | automatic | internal',
      'M2 | +180 | marker | automatic | internal',
      'M3 | +365 | marker | automatic | internal',
      'OK | paid | email | automatic | thankful',
    ]);
  });

  it('calls before the due date only from 5,000, for grades C and D or a first order on credit', () => {
    expect(stepOf(STANDARD_B2B, 'P0')?.conditions).toEqual([
      { rule: 'amount_from', minor: 5_000_00 },
      { rule: 'any_of', conditions: [{ rule: 'grade_in', grades: ['C', 'D'] }, { rule: 'first_order_on_credit' }] },
    ]);
  });

  it('spares grade A under 1,000 the first reminder, and who answered the short message', () => {
    expect(stepOf(STANDARD_B2B, 'P1')?.conditions).toEqual([
      {
        rule: 'any_of',
        conditions: [
          { rule: 'grade_in', grades: ['B', 'C', 'D', 'insufficient'] },
          { rule: 'amount_from', minor: 1_000_00 },
        ],
      },
    ]);
    expect(stepOf(STANDARD_B2B, 'R3')?.conditions).toEqual([{ rule: 'no_reply' }]);
    expect(stepOf(STANDARD_B2B, 'G2')?.conditions).toEqual([{ rule: 'amount_from', minor: 1_000_00 }]);
    const conditional = STANDARD_B2B.steps.filter(({ conditions }) => conditions.length > 0).map(({ id }) => id);
    expect(conditional).toEqual(['P0', 'P1', 'R3', 'G2']);
  });

  it('leaves decisions to the manager and the admin, the rest to finance', () => {
    const roles = STANDARD_B2B.steps.filter(({ role }) => role !== 'finance').map(({ id, role }) => [id, role]);
    expect(roles).toEqual([
      ['G1', 'finance_manager'],
      ['G2', 'admin'],
    ]);
    const informing = STANDARD_B2B.steps.filter(({ informs }) => informs[0] === 'salesperson').map(({ id }) => id);
    expect(informing).toEqual(['R2', 'R6', 'OK']);
  });

  it('has a gap of 3 days but from P2 to R1, 3 contacts in 7 days, 8 in 30, 1 call a day, 3 a week, 9 to 18', () => {
    expect(STANDARD_B2B).toMatchObject({
      limits: { gapDays: 3, contactsIn7Days: 3, contactsIn30Days: 8, callsPerDay: 1, callsIn7Days: 3 },
      gapExceptions: [{ after: 'P2', before: 'R1' }],
      hours: { from: '09:00', to: '18:00' },
    });
  });
});

describe('the presets besides it', () => {
  it('Leve: the eve, one day, a week, a call, a decision', () => {
    expect(rows(LIGHT)).toEqual([
      'P2 | −1 business | email or whatsapp | automatic | brief',
      'R1 | +1 business | email | automatic | neutral',
      'R2 | +7 | email | draft, automatic under 500 | helpful',
      'R4 | +15 | call | manual | listening',
      'G1 | +30 | decision | manual | internal',
      'OK | paid | email | automatic | thankful',
    ]);
  });

  it('Atento: earlier, and for smaller amounts', () => {
    expect(rows(ATTENTIVE).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      ...['P0 −7', 'P1 −5', 'P2 −1 business', 'R1 +1 business', 'R2 +4', 'R3 +7', 'R4 +10', 'R5 +15', 'R6 +19'],
      ...['R7 +24', 'G1 +30', 'R8 +40', 'G2 +60', 'M1 +90', 'M2 +180', 'M3 +365', 'OK paid'],
    ]);
    expect(stepOf(ATTENTIVE, 'P0')?.conditions).toEqual([{ rule: 'amount_from', minor: 1_000_00 }]);
    expect(stepOf(ATTENTIVE, 'P1')?.conditions).toEqual([]);
  });

  it('Estratégico: after the due date a person talks, and it is the salesperson', () => {
    const talks = STRATEGIC.steps.filter((step) => trackOf(step) === 'talk' && step.offset.days > 0);
    expect(talks.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
    for (const step of talks) expect(step).toMatchObject({ mode: 'manual', automaticBelow: null, role: 'salesperson' });
    const others = STRATEGIC.steps.filter((step) => !talks.includes(step)).map(({ id, role }) => `${id} ${role}`);
    expect(others).toEqual([
      ...['P1 finance', 'P2 finance', 'G1 finance_manager', 'G2 admin'],
      ...['M1 finance', 'M2 finance', 'M3 finance', 'OK finance'],
    ]);
  });

  it('Fintera: five days before, one before, five after, for everybody', () => {
    expect(rows(FINTERA)).toEqual([
      'P1 | −5 | email | automatic | cordial',
      'P2 | −1 | email or whatsapp | automatic | brief',
      'R2 | +5 | email | automatic | helpful',
    ]);
    expect(FINTERA.steps.flatMap(({ conditions }) => conditions)).toEqual([]);
    expect(FINTERA.gapExceptions).toEqual([]);
  });

  it('Acordo: around each instalment, a call on the fourth day, a decision on the seventh', () => {
    expect(rows(AGREEMENT)).toEqual([
      'A1 | −3 | email | automatic | cordial',
      'A2 | +1 | email | automatic | neutral',
      'A3 | +4 | call | manual | listening',
      'A4 | +7 | decision | manual | internal',
    ]);
    expect(AGREEMENT.steps.every(({ anchor }) => anchor === 'instalment')).toBe(true);
    expect(stepOf(AGREEMENT, 'A4')?.role).toBe('finance_manager');
  });
});

it('every preset and step is named in three languages', () => {
  expect(PRESETS.map(({ id, names }) => [id, names['pt-BR'], names.en, names.es])).toEqual([
    ['standard-b2b', 'Padrão B2B', 'Standard B2B', 'Estándar B2B'],
    ['light', 'Leve', 'Light', 'Leve'],
    ['attentive', 'Atento', 'Attentive', 'Atento'],
    ['strategic', 'Estratégico', 'Strategic', 'Estratégico'],
    ['fintera', 'Fintera −5/−1/+5', 'Fintera −5/−1/+5', 'Fintera −5/−1/+5'],
    ['agreement', 'Acordo', 'Instalment plan', 'Acuerdo de pago'],
  ]);
  for (const { names } of PRESETS.flatMap(({ steps }) => steps)) {
    expect(Object.keys(names)).toEqual(['pt-BR', 'en', 'es']);
    expect(Object.values(names).every((name) => name.length > 5)).toBe(true);
  }
});
