/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Money } from '../../shared/domain/money/money.ts';
import { ChargeRows } from './charge-rows.tsx';
import type { MailContent, MailItem, Voice } from './mail-content.ts';
import { styles } from './styles.ts';

/** What is asked for or announced, what was deducted, and the totals; an amount that stands alone is its own total. */
export function Amounts({ content, ...voice }: Voice & { content: MailContent }) {
  const { items, credits, clearing } = content;
  const { texts, formats } = voice;
  const hasDeductions = credits.length + clearing.length > 0;
  const isCharged = items.length === 1 && content.chargedOn !== undefined;
  const isAlone = items.length === 1 && !hasDeductions && !isCharged;
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={styles.panel}>
      <tbody>
        {items.map((item) => (
          <Item
            key={item.document + item.dueDate}
            item={item}
            due={content.manner.occasion === 'overdue' ? texts.wasDue : texts.isDue}
            look={isAlone ? 'alone' : items.length === 1 ? 'single' : 'one_of_many'}
            {...voice}
          />
        ))}
        <Deductions label={texts.creditsApplied} amounts={credits} formats={formats} />
        <Deductions label={texts.paymentUnderWay} amounts={clearing} formats={formats} />
        {!isAlone && <Totals content={content} underLine={hasDeductions || isCharged} {...voice} />}
        {items.length === 1 && <PayButton link={items[0]?.link} texts={texts} />}
      </tbody>
    </table>
  );
}

function Totals({ content, underLine, texts, formats }: Voice & { content: MailContent; underLine: boolean }) {
  const { totals, chargedOn, manner } = content;
  const open = manner.occasion === 'overdue' ? texts.totalOpen : texts.total;
  return totals.map((total, at) => (
    <tr key={total.currency}>
      <td style={underLine && at === 0 ? styles.totalUnderLine : styles.total}>
        {chargedOn ? texts.totalUpdated(formats.day(chargedOn)) : open}
      </td>
      <td style={underLine && at === 0 ? styles.totalAmountUnderLine : styles.totalAmount}>{formats.money(total)}</td>
    </tr>
  ));
}

interface ItemProps extends Voice {
  readonly item: MailItem;
  readonly look: 'alone' | 'single' | 'one_of_many';
  due(day: string): string;
}

const DUE_STYLES = { alone: styles.loneDue, single: styles.due, one_of_many: styles.due } as const;

/** A column of buttons would shout: only who asks for one thing has one, under all it comes to. */
function PayButton({ link, texts }: Pick<Voice, 'texts'> & Pick<MailItem, 'link'>) {
  return link === undefined ? null : (
    <tr>
      <td colSpan={2} style={styles.payRow}>
        <a href={link} style={styles.pay}>
          {texts.seeAndPay}
        </a>
      </td>
    </tr>
  );
}

function Item({ item, look, due, texts, formats }: ItemProps) {
  const { document, amount, dueDate, link, charges } = item;
  const isOneOfMany = look === 'one_of_many';
  return (
    <>
      <tr>
        <td style={styles.document}>{document}</td>
        <td style={look === 'alone' ? styles.loneAmount : styles.itemAmount}>{formats.money(amount)}</td>
      </tr>
      <tr>
        <td colSpan={2} style={charges ? styles.chargedDue : DUE_STYLES[look]}>
          {due(formats.day(dueDate))}
          {link && isOneOfMany && ' · '}
          {link && isOneOfMany && (
            <a href={link} style={styles.payOneOfMany}>
              {texts.seeAndPay}
            </a>
          )}
        </td>
      </tr>
      {charges && <ChargeRows charges={charges} isSummedUp={isOneOfMany} texts={texts} formats={formats} />}
    </>
  );
}

function Deductions({
  label,
  amounts,
  formats,
}: Pick<Voice, 'formats'> & { label: string; amounts: readonly Money[] }) {
  return amounts.map((amount) => (
    <tr key={amount.currency}>
      <td style={styles.aside}>{label}</td>
      <td style={styles.asideAmount}>{formats.money(amount)}</td>
    </tr>
  ));
}
