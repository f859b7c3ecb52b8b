/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import type { Formats } from './formats.ts';
import { styles } from './styles.ts';
import { type Supplier, taxIdKind } from './supplier.ts';
import type { MailTexts } from './texts/mail-texts.ts';
import { mannerTexts } from './texts/manner-texts.ts';

/** One amount asked for or announced. */
export interface MailItem {
  readonly document: string;
  readonly dueDate: CalendarDate;
  readonly amount: Money;
  /** The customer's own page for it, http or https. */
  readonly link: string | undefined;
}

/** What a mail says, before it is put into words. */
export interface MailContent {
  readonly supplier: Supplier;
  readonly recipientNames: readonly string[];
  readonly manner: Manner;
  /** Nothing in a mail of thanks. */
  readonly items: readonly MailItem[];
  readonly totals: readonly Money[];
  readonly credits: readonly Money[];
  readonly clearing: readonly Money[];
  readonly dueSoon: readonly MailItem[];
  /** Until when a final notice waits for an answer. */
  readonly answerBy: CalendarDate;
}

interface Voice {
  readonly texts: MailTexts;
  readonly formats: Formats;
}

export function ReminderBody({ content, texts, formats }: Voice & { content: MailContent }) {
  const { supplier, recipientNames, manner, items, dueSoon } = content;
  const own = mannerTexts(texts, manner);
  const count = documentCount(items);
  return (
    <div style={styles.page}>
      <p style={styles.paragraph}>{texts.greeting(formats.list(recipientNames))}</p>
      <p style={styles.paragraph}>{own.opening(count, formats.day(content.answerBy))}</p>
      {items.length > 0 && <Amounts content={content} texts={texts} formats={formats} />}
      {items.length > 0 && <p style={styles.paragraph}>{howToPay()}</p>}
      {own.closing && <p style={styles.paragraph}>{own.closing(count)}</p>}
      {manner.occasion === 'overdue' && <p style={styles.paragraph}>{texts.alreadyPaid}</p>}
      {dueSoon.length > 0 && <p style={styles.quiet}>{texts.dueSoon(formats.list(dueSoon.map(announce)))}</p>}
      <p style={styles.paragraph}>{texts.answer(supplier.phone)}</p>
      <p style={styles.signature}>
        {own.signOff}
        <br />
        {texts.team} · {supplier.name}
      </p>
      <Footer supplier={supplier} texts={texts} />
    </div>
  );

  function howToPay(): string {
    const online = items.some(({ link }) => link) ? [texts.payOnline(count)] : [];
    const otherwise = items.every(({ link }) => link) ? [] : [texts.askForCopy];
    return [...online, ...otherwise].join(' ');
  }

  function announce({ document, amount, dueDate }: MailItem): string {
    return texts.dueSoonItem(document, formats.money(amount), formats.day(dueDate));
  }
}

function Amounts({ content, texts, formats }: Voice & { content: MailContent }) {
  const { items, credits, clearing, totals } = content;
  const isLate = content.manner.occasion === 'overdue';
  const due = isLate ? texts.wasDue : texts.isDue;
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={styles.panel}>
      <tbody>
        {items.map((item) => (
          <Item
            key={item.document + item.dueDate}
            item={item}
            alone={items.length === 1}
            {...{ due, texts, formats }}
          />
        ))}
        <Deductions label={texts.creditsApplied} amounts={credits} formats={formats} />
        <Deductions label={texts.paymentUnderWay} amounts={clearing} formats={formats} />
        {totals.map((total) => (
          <tr key={total.currency}>
            <td style={styles.total}>{isLate ? texts.totalOpen : texts.total}</td>
            <td style={styles.totalAmount}>{formats.money(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ItemProps extends Voice {
  readonly item: MailItem;
  readonly alone: boolean;
  due(day: string): string;
}

function Item({ item, alone, due, texts, formats }: ItemProps) {
  return (
    <>
      <tr>
        <td style={styles.document}>{item.document}</td>
        <td style={styles.itemAmount}>{formats.money(item.amount)}</td>
      </tr>
      <tr>
        <td colSpan={2} style={styles.due}>
          {due(formats.day(item.dueDate))}
          {item.link && (alone ? <br /> : ' · ')}
          {item.link && (
            <a href={item.link} style={alone ? styles.pay : styles.payOneOfMany}>
              {texts.seeAndPay}
            </a>
          )}
        </td>
      </tr>
    </>
  );
}

function Deductions({ label, amounts, formats }: { label: string; amounts: readonly Money[]; formats: Formats }) {
  return amounts.map((amount) => (
    <tr key={amount.currency}>
      <td style={styles.aside}>{label}</td>
      <td style={styles.asideAmount}>{formats.money(amount)}</td>
    </tr>
  ));
}

function Footer({ supplier: { name, taxId, address, phone, email }, texts }: { supplier: Supplier; texts: MailTexts }) {
  return (
    <div style={styles.footer}>
      {name} · {texts.taxId(taxIdKind(taxId))} {taxId}
      <br />
      {address}
      <br />
      {[phone, email].filter(Boolean).join(' · ')}
    </div>
  );
}

/** Instalments of one invoice are one invoice. */
export function documentCount(items: readonly MailItem[]): number {
  return new Set(items.map(({ document }) => document)).size;
}
