/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ChargeReason, Charges } from '../../shared/domain/money/charges.ts';
import type { Voice } from './mail-content.ts';
import { styles } from './styles.ts';

interface ChargeRowsProps extends Voice {
  readonly charges: Charges;
  readonly isSummedUp: boolean;
}

/** What was added to an item, and what it comes to where that is not the total. A row each: columns of their own would not fit a telephone. */
export function ChargeRows({ charges, isSummedUp, texts, formats }: ChargeRowsProps) {
  const { fine, interest, total, reasons } = charges;
  const rows = reasons.flatMap((reason) => {
    const label = labelOf(reason);
    const amount = reason.rule === 'interest' ? interest : fine;
    return label && amount.minor > 0 ? [{ label, amount }] : [];
  });
  const isLast = (at: number) => !isSummedUp && at === rows.length - 1;
  return (
    <>
      {rows.map(({ label, amount }, at) => (
        <tr key={label}>
          <td style={isLast(at) ? styles.lastCharge : styles.charge}>{label}</td>
          <td style={isLast(at) ? styles.lastChargeAmount : styles.chargeAmount}>{formats.money(amount)}</td>
        </tr>
      ))}
      {isSummedUp && (
        <tr>
          <td style={styles.updated}>{texts.updatedAmount}</td>
          <td style={styles.updatedAmount}>{formats.money(total)}</td>
        </tr>
      )}
    </>
  );

  function labelOf(reason: ChargeReason): string | undefined {
    switch (reason.rule) {
      case 'fine':
      case 'consumer_fine_cap':
        return texts.fine(formats.percent(reason.percent));
      case 'interest':
        return texts.interest(formats.percent(reason.monthlyPercent), reason.days);
      default:
        return undefined;
    }
  }
}
