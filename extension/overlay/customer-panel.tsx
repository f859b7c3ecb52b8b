import { effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language, Role } from '../../shared/contract/common.ts';
import type { CustomerDetail, CustomerKey } from '../../shared/contract/customer.ts';
import type { Background } from '../messaging/background.ts';
import type { Assessments } from '../state/assessments.ts';
import type { CustomerDetails } from '../state/customer-details.ts';
import type { Shown } from '../state/shown.ts';
import { Panel, type PanelActions } from '../ui/panel.tsx';
import { mount } from './mount.ts';
import { hangUnder } from './popover.ts';
import { openReminder } from './reminder.tsx';
import type { Theme } from './theme.ts';

export interface CustomerPanel {
  readonly open: ReadonlySignal<boolean>;
  toggle(): void;
  show(): void;
  /** Names the chip it opens under and gives the focus back to; without one it stays closed. */
  opensUnder(chip: HTMLElement, signal: AbortSignal): void;
}

export interface CustomerPanelDeps {
  readonly subject: ReadonlySignal<Shown<Assessment> | undefined>;
  readonly assessments: Assessments;
  readonly details: CustomerDetails;
  /** Null until the sidecar has said so. */
  readonly role: ReadonlySignal<Role | null>;
  readonly background: Background;
  readonly language: Language;
  readonly theme: Theme;
  readonly signal: AbortSignal;
}

/** The one panel of a form, with the way from it to a reminder. */
export function createCustomerPanel(deps: CustomerPanelDeps): CustomerPanel {
  const { subject, assessments, details, role, background, language, theme, signal } = deps;
  const open = signalOf(false);
  const chip = signalOf<HTMLElement | undefined>(undefined);

  const focusChip = () => chip.peek()?.shadowRoot?.querySelector('button')?.focus();
  const actions: PanelActions = {
    close() {
      open.value = false;
      focusChip();
    },
    refresh: () => assessments.refresh(),
    remind() {
      const customer = customerOf(subject.peek());
      open.value = false;
      if (customer) openReminder({ customer, background, language, theme, signal, onClose: afterReminder });
    },
  };
  const afterReminder = () => {
    actions.refresh();
    focusChip();
  };

  const show = (under: HTMLElement): (() => void) => {
    const controller = new AbortController();
    const own = controller.signal;
    const panel = <OpenPanel subject={subject} details={details} role={role} actions={actions} language={language} />;
    const host = mount(panel, { place: (element) => document.body.append(element), theme, signal: own });
    const onOutside = () => {
      open.value = false;
    };
    hangUnder(host, under, { signal: own, onOutside });
    // The details follow the verdict: asked anew whenever that was, also when a sidecar came back.
    const follow = subject.subscribe((shown) => {
      const customer = customerOf(shown);
      if (customer) void details.load(customer);
    });
    own.addEventListener('abort', follow);
    return () => controller.abort();
  };
  const stop = effect(() => (open.value && chip.value ? show(chip.value) : undefined));
  signal.addEventListener('abort', stop);

  return {
    open,
    toggle: () => {
      open.value = !open.value;
    },
    show: () => {
      open.value = true;
    },
    opensUnder(host, chipSignal) {
      chip.value = host;
      chipSignal.addEventListener('abort', () => {
        if (chip.peek() === host) chip.value = undefined;
      });
    },
  };
}

interface OpenPanelProps extends Pick<CustomerPanelDeps, 'subject' | 'details' | 'role' | 'language'> {
  readonly actions: PanelActions;
}

function OpenPanel({ subject, details, role, actions, language }: OpenPanelProps) {
  const assessment = subject.value ?? { state: 'loading' };
  const detail = detailOf(assessment, details);
  return <Panel detail={detail} assessment={assessment} role={role.value} actions={actions} language={language} />;
}

function detailOf(assessment: Shown<Assessment>, details: CustomerDetails): Shown<CustomerDetail> {
  const customer = customerOf(assessment);
  if (customer) return details.of(customer).value;
  return assessment.state === 'failed' ? assessment : { state: 'loading' };
}

function customerOf(shown: Shown<Assessment> | undefined): CustomerKey | undefined {
  if (!shown || !('value' in shown) || shown.value.kind !== 'known') return undefined;
  const { companyId, customerId } = shown.value;
  return { companyId, customerId };
}
