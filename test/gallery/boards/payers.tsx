import { Panel } from '../../../extension/ui/panel.tsx';
import {
  aLatePayer,
  aNewPayer,
  anOutlook,
  aProfile,
  aPunctualPayer,
} from '../../../extension/ui/testing/profile-samples.ts';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { KnownAssessment } from '../../../shared/contract/assessment.ts';
import type { Language, Role } from '../../../shared/contract/common.ts';
import type { CollectionOutlook, PayerProfile } from '../../../shared/contract/payer-profile.ts';
import { Shadow, type Theme } from '../shadow.tsx';
import { actions } from './panels.tsx';

type Expected = CollectionOutlook['expectedPayments'];
type Case = readonly [
  name: string,
  assessment: KnownAssessment,
  profile: PayerProfile | null,
  expectedPayments?: Expected,
];

const expected = (reasons: Expected[number]['reasons']): Expected => [
  { itemId: 2, amount: s.brl(930), on: s.today, reasons },
];

const role: Role = 'finance';

const cases: Case[] = [
  ['often late', s.byLevel.critical, aLatePayer, anOutlook.expectedPayments],
  ['punctual', s.byLevel.mild, aPunctualPayer, expected([{ rule: 'usual_days_late', days: 0 }])],
  ['new', s.byLevel.mild, aNewPayer, expected([{ rule: 'unknown_habit' }])],
  ['never paid', s.byLevel.high, aProfile([]), expected([{ rule: 'unknown_habit' }])],
  ['not read', s.byLevel.high, null],
  ['one far out', s.byLevel.moderate, aProfile([1, -1, 412, -30, 2])],
  ['always early', s.byLevel.current, aProfile([-12, -9, -15, -3], { goodPayer: true })],
  ['always on the day', s.byLevel.current, aProfile([0, 0, 0, 0])],
];

/** How all kinds of customers pay, opened. */
export function Payers({ theme, language }: { theme: Theme; language: Language }) {
  return (
    <main class="board">
      <h1 class="wide">Payers</h1>
      {cases.map(([name, assessment, profile, expectedPayments = []]) => (
        <div key={name} class="specimen">
          <h2>{name}</h2>
          <Shadow theme={theme} of="desk">
            <Panel
              detail={s.fresh(s.aDetail(assessment, { items: [], profile, outlook: { expectedPayments } }, []))}
              assessment={s.fresh(assessment)}
              role={role}
              actions={actions}
              language={language}
            />
          </Shadow>
        </div>
      ))}
    </main>
  );
}
