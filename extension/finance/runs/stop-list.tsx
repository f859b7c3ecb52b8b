import type { RunReport } from '../../../shared/contract/run.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { ShowMore } from './show-more.tsx';
import { useMore } from './use-more.ts';

/** Whom nothing reached, and each reason why. */
export function StopList({ stops, words }: { stops: RunReport['stops']; words: FinanceWords }) {
  const { f, list } = words;
  const { rows, more, showMore } = useMore(stops);
  return (
    <>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{f('run.customer')}</th>
            <th scope="col">{f('run.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ customerId, customerName, rules }) => (
            <tr key={customerId}>
              <th scope="row">{customerName}</th>
              <td>{list(rules.map((rule) => f(`stop.${rule}`)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore more={more} onShow={showMore} words={words} />
    </>
  );
}
