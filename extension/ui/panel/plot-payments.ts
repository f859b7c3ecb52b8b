export const PLOT_WIDTH = 368;
const MOST_HEIGHT = 64;
/** Room beside the bars for what the heights mean. */
const LEGEND_WIDTH = 80;
/** Half a line of text above and below. */
const MARGIN = 7;
/** However punctual the payer: a day must not look like a month. */
const MOST_DAY_HEIGHT = 3;
/** Fewer payments than this keep to the right, where today is, instead of growing fat. */
const FEWEST_SLOTS = 12;
/** Two lines of the legend closer than this would touch. */
const LINE_HEIGHT = 13;

export interface PaymentBar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PaymentPlot {
  readonly height: number;
  /** The line of the due date. */
  readonly dueY: number;
  /** Where the bars end and the legend begins. */
  readonly endX: number;
  readonly barWidth: number;
  /** One per payment, in their order; without height when paid on the day. */
  readonly bars: readonly PaymentBar[];
  /** Most days late and most days early, where there is room to say so. */
  readonly marks: readonly { readonly days: number; readonly y: number }[];
}

/** Payments around the line of their due date, oldest first: late ones stand on it, early ones hang from it, all to one scale. */
export function plotPayments(daysLate: readonly number[]): PaymentPlot {
  const most = Math.max(0, ...daysLate);
  const least = Math.min(0, ...daysLate);
  const scale = Math.min(MOST_DAY_HEIGHT, (MOST_HEIGHT - 2 * MARGIN) / (most - least));
  const dueY = MARGIN + most * scale;
  const endX = PLOT_WIDTH - LEGEND_WIDTH;
  const slots = Math.max(FEWEST_SLOTS, daysLate.length);
  const slot = endX / slots;
  const barWidth = Math.round(slot * 0.6);
  const bars = daysLate.map((days, at) => {
    const height = days === 0 ? 0 : Math.max(2, Math.abs(days) * scale);
    const x = Math.round((slots - daysLate.length + at) * slot);
    return { x, y: days > 0 ? dueY - height : dueY, height };
  });
  const marks = [most, least]
    .map((days) => ({ days, y: dueY - days * scale }))
    .filter(({ y }) => Math.abs(y - dueY) >= LINE_HEIGHT);
  return { height: 2 * MARGIN + (most - least) * scale, dueY, endX, barWidth, bars, marks };
}
