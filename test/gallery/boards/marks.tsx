import { Badge } from '../../../extension/ui/badge.tsx';
import { Chip } from '../../../extension/ui/chip.tsx';
import * as s from '../../../extension/ui/testing/samples.ts';
import type { Language } from '../../../shared/contract/common.ts';
import { Shadow, type Theme } from '../shadow.tsx';

const states = {
  ...Object.fromEntries(Object.entries(s.byLevel).map(([level, value]) => [level, s.fresh(value)])),
  'due today': s.fresh(s.dueToday),
  promising: s.fresh(s.promising),
  'written off': s.fresh(s.writtenOff),
  huge: s.fresh(s.huge),
  'three currencies': s.fresh(s.threeCurrencies),
  loading: s.loading,
  'stale critical': s.stale(s.old(s.byLevel.critical)),
  'stale mild': s.stale(s.old(s.byLevel.mild)),
  'stale current': s.stale(s.old(s.byLevel.current)),
  'CRM unread, high': s.fresh(s.unread(s.byLevel.high)),
  'CRM unread, due soon': s.fresh(s.unread(s.byLevel.due_soon)),
  'CRM unread, current': s.fresh(s.unread(s.byLevel.current)),
  'first reading': s.failed('not_read_yet'),
  'no access': s.fresh(s.unknown('no_access')),
  'not found': s.fresh(s.unknown('not_found')),
  'no customer': s.fresh(s.unknown('no_customer')),
  away: s.failed('sidecar_away'),
  'not configured': s.failed('not_configured'),
  'signed out': s.failed('crm_session_missing'),
};

const nothing = () => undefined;

export function Marks({ theme, language }: { theme: Theme; language: Language }) {
  return (
    <main class="board">
      <h1 class="wide">Badges and chips</h1>
      <table class="wide">
        {Object.entries(states).map(([name, shown], row) => (
          <tr key={name}>
            <td>{name}</td>
            <td>
              Metalúrgica Ipê
              <Shadow theme={theme}>
                <Badge shown={shown} language={language} />
              </Shadow>
            </td>
            <td>
              <Shadow theme={theme}>
                <Chip shown={shown} open={row === 0} onNear={nothing} onToggle={nothing} language={language} />
              </Shadow>
            </td>
          </tr>
        ))}
      </table>
      <table class="wide dense">
        {Object.entries(states)
          .slice(0, 5)
          .map(([name, shown]) => (
            <tr key={name}>
              <td>
                {name}
                <Shadow theme={theme}>
                  <Badge shown={shown} language={language} />
                </Shadow>
              </td>
            </tr>
          ))}
      </table>
    </main>
  );
}
