import type { FinanceWords } from '../../i18n/finance-words.ts';
import type { Ready } from './bulk-approval.ts';

/** What would leave: to whom, with which subject, asking for how much. */
export function ReadyList({ ready, words }: { ready: readonly Ready[]; words: FinanceWords }) {
  const { f, list, moneys } = words;
  if (ready.length === 0) return null;
  return (
    <section>
      <h3>{f('bulk.ready', { n: ready.length })}</h3>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{f('drafts.customer')}</th>
            <th scope="col">{words.t('dialog.subject')}</th>
            <th scope="col" class="figure">
              {f('drafts.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ready.map(({ draft, preview }) => (
            <tr key={draft.reminderId}>
              <th scope="row">
                {draft.customerName}
                <span class="muted">{f('bulk.to', { people: list(addressesOf(preview)) })}</span>
              </th>
              <td>{preview.channel === 'sms' ? words.t('channel.sms') : preview.subject}</td>
              <td class="figure">{moneys(preview.totals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function addressesOf({ channel, recipients, sms }: Ready['preview']): string[] {
  return channel === 'sms' ? [sms.number ?? '—'] : recipients.map(({ email }) => email);
}
