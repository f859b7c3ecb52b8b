/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import { Amounts } from './amounts.tsx';
import { documentCount, isPayable, type MailContent, type MailItem, type Voice } from './mail-content.ts';
import { styles } from './styles.ts';
import { type Supplier, taxIdKind } from './supplier.ts';
import { mannerTexts } from './texts/manner-texts.ts';
import { WaysToPay } from './ways-to-pay.tsx';
import { Written } from './written.tsx';

interface BodyProps extends Voice {
  readonly content: MailContent;
  readonly words: ReminderWords;
}

export function ReminderBody({ content, words, texts, formats }: BodyProps) {
  const { supplier, manner, items, dueSoon } = content;
  const own = mannerTexts(texts, manner);
  const count = documentCount(items);
  return (
    <div style={styles.page}>
      <Written text={words.greeting} />
      <Written text={words.opening} />
      {items.length > 0 && <Amounts content={content} texts={texts} formats={formats} />}
      {items.length > 0 && <WaysToPay content={content} texts={texts} formats={formats} />}
      {howToPay() && <p style={styles.paragraph}>{howToPay()}</p>}
      {words.closing && <Written text={words.closing} />}
      {manner.occasion === 'overdue' && <p style={styles.paragraph}>{texts.alreadyPaid}</p>}
      {dueSoon.length > 0 && <p style={styles.quiet}>{texts.dueSoon(formats.list(dueSoon.map(announce)))}</p>}
      <p style={styles.paragraph}>
        <OneLine part={supplier.phone} of={texts.answer(supplier.phone)} />
      </p>
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
    const otherwise = items.every((item) => isPayable(item, content.payment)) ? [] : [texts.askForCopy];
    return [...online, ...otherwise].join(' ');
  }

  function announce({ document, amount, dueDate }: MailItem): string {
    return texts.dueSoonItem(document, formats.money(amount), formats.day(dueDate));
  }
}

/** A text in which one part stays on its line, as a telephone number should. */
function OneLine({ part, of: text }: { part: string | undefined; of: string }) {
  const at = part ? text.indexOf(part) : -1;
  if (!part || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <span style={styles.together}>{part}</span>
      {text.slice(at + part.length)}
    </>
  );
}

function Footer({ supplier, texts }: Pick<Voice, 'texts'> & { supplier: Supplier }) {
  const { name, taxId, address, phone, email } = supplier;
  return (
    <div style={styles.footer}>
      {name} · <span style={styles.together}>{`${texts.taxId(taxIdKind(taxId))} ${taxId}`}</span>
      <br />
      {address}
      <br />
      <OneLine part={phone} of={[phone, email].filter(Boolean).join(' · ')} />
    </div>
  );
}
