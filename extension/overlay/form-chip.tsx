import { follow } from '../odoo-page/follow.ts';
import { formTitle } from '../odoo-page/form-places.ts';
import { mount } from '../shadow/mount.ts';
import { Chip } from '../ui/chip.tsx';
import type { Feature, Page } from './feature.ts';
import { recordType } from './records.ts';
import { overlaySheet } from './sheets.ts';

/** Beside a record's title: how its customer stands, and the way to the panel. */
export const formChip: Feature = {
  id: 'form-chip',
  appliesTo: (facts) => facts.view === 'form' && recordType(facts) !== undefined,
  init({ page, signal }) {
    const find = () => {
      const title = page.subject.peek() && formTitle();
      return new Map(title ? [['chip', title]] : []);
    };
    const lookAgain = follow(
      find,
      (_, title, chipSignal) => {
        const host = mount(<FormChip page={page} />, {
          place: (chip) => putBeside(title, chip, chipSignal),
          sheet: overlaySheet(),
          theme: page.theme,
          signal: chipSignal,
        });
        page.panel.opensUnder(host, chipSignal);
        return host;
      },
      { signal },
    );
    signal.addEventListener('abort', page.subject.subscribe(lookAgain));
  },
};

/** From 16 on the name fills its line as a block: in columns as wide as their content, the two share it. */
const SIDE_BY_SIDE = {
  display: 'grid',
  'grid-auto-flow': 'column',
  'grid-auto-columns': 'minmax(0, max-content)',
  'align-items': 'center',
  'column-gap': '16px',
};

function putBeside(title: Element, chip: HTMLElement, signal: AbortSignal): void {
  title.append(chip);
  chip.style.display = 'inline-flex';
  if (!(title instanceof HTMLElement)) return;
  const name = title.firstElementChild;
  // The name is centred with its margin; the chip is centred on the name with the same one.
  if (name && name !== chip) chip.style.marginBlockEnd = getComputedStyle(name).marginBlockEnd;
  for (const [property, value] of Object.entries(SIDE_BY_SIDE)) title.style.setProperty(property, value);
  signal.addEventListener('abort', () => {
    for (const property of Object.keys(SIDE_BY_SIDE)) title.style.removeProperty(property);
  });
}

function FormChip({ page }: { page: Page }) {
  const shown = page.subject.value;
  if (shown === undefined) return null;
  const { panel, language } = page;
  return (
    <Chip shown={shown} open={panel.open.value} onNear={panel.prepare} onToggle={panel.toggle} language={language} />
  );
}
