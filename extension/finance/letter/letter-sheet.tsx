import type { Letter } from '../../../shared/contract/letter.ts';

/** The sheet itself: address where a window envelope shows it, statement, ways to pay, who asks. */
export function LetterSheet({ letter, pixLabel }: { readonly letter: Letter; readonly pixLabel: string }) {
  const { language, sender, recipient, day, subject, opening, closing, signature, footer } = letter;
  return (
    <article class="paper" lang={language}>
      <address>
        <small>{sender}</small>
        {recipient.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p class="day">{day}</p>
      <h2>{subject}</h2>
      <Paragraphs texts={opening} />
      <Statement letter={letter} />
      <Ways letter={letter} pixLabel={pixLabel} />
      <Paragraphs texts={closing} />
      <p class="signature">
        {signature.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <footer>
        {footer.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </footer>
    </article>
  );
}

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>);

function Statement({ letter: { items, deductions, totals } }: { readonly letter: Letter }) {
  if (items.length === 0) return null;
  return (
    <table>
      <tbody>
        {items.map(({ document, due, amount, charges }) => (
          <tr key={document + due}>
            <th scope="row">{document}</th>
            <td>
              {due}
              {charges.map((one) => (
                <small key={one.label}>
                  {one.label}: {one.amount}
                </small>
              ))}
            </td>
            <td class="amount">{amount}</td>
          </tr>
        ))}
        {[...deductions, ...totals].map(({ label, amount }, at) => (
          <tr key={label + amount} class={at < deductions.length ? undefined : 'total'}>
            <th scope="row" colSpan={2}>
              {label}
            </th>
            <td class="amount">{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ways({
  letter: { waysTitle, ways, pixPicture },
  pixLabel,
}: {
  readonly letter: Letter;
  readonly pixLabel: string;
}) {
  if (ways.length === 0) return null;
  return (
    <section class="ways">
      <div>
        <h3>{waysTitle}</h3>
        <dl>
          {ways.map(({ title, lines }) => (
            <div key={title + lines.join()}>
              <dt>{title}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
      {pixPicture && <img src={pixPicture} alt={pixLabel} />}
    </section>
  );
}
