import { computed, type ReadonlySignal } from '@preact/signals';
import { follow } from '../odoo-page/follow.ts';
import { selectionMargin, selectionPlace } from '../odoo-page/selection-place.ts';
import { mount } from '../shadow/mount.ts';
import { RemindSelected } from '../ui/remind-selected.tsx';
import type { Feature, FeatureContext } from './feature.ts';
import { selectedRecords, selectionType } from './records.ts';
import { createRemindOpening, type RemindOpening } from './remind-opening.ts';
import { customersOf, type SelectedCustomers } from './selected-customers.ts';
import { overlaySheet } from './sheets.ts';

/** In a list with ticked rows, for who may remind: one button that opens a reminder to each of their customers. */
export const remindSelected: Feature = {
  id: 'remind-selected',
  appliesTo: (facts) => facts.view === 'list' && selectionType(facts) !== undefined,
  init(context) {
    const { page, signal } = context;
    const selected = selectedIn(context);
    const isOffered = computed(() => selected.value.customers.length > 0 && !selected.value.loading);
    const find = () => {
      const place = isOffered.peek() && selectionPlace();
      return new Map(place ? [['remind', place]] : []);
    };
    const lookAgain = follow(
      find,
      (_, place, buttonSignal) => {
        const opening = createRemindOpening({ context, selected, signal: buttonSignal });
        const host = mount(<Button selected={selected} opening={opening} context={context} />, {
          place: (button) => place.append(button),
          sheet: overlaySheet(),
          theme: page.theme,
          signal: buttonSignal,
        });
        host.style.cssText = `display: inline-flex; vertical-align: middle; margin: ${selectionMargin(place)}`;
        opening.opensUnder(host);
        return host;
      },
      { signal },
    );
    signal.addEventListener('abort', isOffered.subscribe(lookAgain));
  },
};

/** Nobody's, to who may not remind. */
function selectedIn({ page, assessments, user }: FeatureContext): ReadonlySignal<SelectedCustomers> {
  return computed(() => {
    const records = selectedRecords(page.facts.value);
    if (records.length > 0) user.learn();
    const mayRemind = user.role.value !== null && user.role.value !== 'sales';
    return customersOf(mayRemind ? records.map((record) => assessments.of(record).value) : []);
  });
}

interface ButtonProps {
  readonly selected: ReadonlySignal<SelectedCustomers>;
  readonly opening: RemindOpening;
  readonly context: FeatureContext;
}

function Button({ selected, opening, context: { desk, page } }: ButtonProps) {
  return (
    <RemindSelected
      customers={selected.value.customers.length}
      onNear={() => void desk.load()}
      onRemind={opening.open}
      language={page.language}
    />
  );
}
