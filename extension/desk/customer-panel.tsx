import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language, Role } from '../../shared/contract/common.ts';
import type { CustomerDetail, CustomerKey } from '../../shared/contract/customer.ts';
import type { Background } from '../messaging/background.ts';
import type { Result } from '../messaging/messages.ts';
import { mount } from '../shadow/mount.ts';
import type { CustomerDetails } from '../state/customer-details.ts';
import type { Shown } from '../state/shown.ts';
import { Panel, type PanelActions } from '../ui/panel.tsx';
import type { PanelOptions } from './desk.ts';
import { deskSheet } from './desk-sheet.ts';
import { openReminder } from './reminder.tsx';

export interface PanelDeps {
  readonly details: CustomerDetails;
  /** Null until the sidecar has said so. */
  readonly role: ReadonlySignal<Role | null>;
  readonly background: Background;
  readonly language: Language;
}

/** Draws the panel of the customer on screen, with the way from it to a reminder. */
export function mountPanel(options: PanelOptions, { details, role, background, language }: PanelDeps): HTMLElement {
  const { theme, signal, screen, close, focusChip, refresh } = options;
  const subject = signalOf<Shown<Assessment> | undefined>(undefined);
  const stopWatching = options.watchSubject((shown) => {
    subject.value = shown;
    // The details follow the verdict: asked anew whenever that was, also when a sidecar came back.
    const customer = customerOf(shown);
    if (customer) void details.load(customer);
  });
  signal.addEventListener('abort', stopWatching);

  /** What was noted changes what is shown; what somebody else changed first, too. */
  const refreshAfter = async <T,>(asking: Promise<Result<T>>): Promise<Result<T>> => {
    const answer = await asking;
    if (answer.ok || answer.failure.code === 'conflict') refresh();
    return answer;
  };
  const actions: PanelActions = {
    note: (customer, commitment) => refreshAfter(background.noteCommitment({ customer, commitment })),
    end: ({ companyId, id }, note) =>
      refreshAfter(background.endCommitment({ companyId, commitmentId: id, end: { note, language } })),
    noteContact: (customer, contact) => refreshAfter(background.noteContact({ customer, contact })),
    // The panel stays as it is: what is asked for lies in the dialog over it.
    noteConsent: (customer, consent) => background.noteConsent({ customer, consent }),
    chat: (customer) => background.chat(customer),
    printLetter: (customer) => void background.openLetter({ ...customer, language }),
    close() {
      close();
      focusChip();
    },
    refresh,
    openFinance: () => void background.openFinance(customerOf(subject.peek())?.companyId),
    remind() {
      const customer = customerOf(subject.peek());
      close();
      if (customer) openReminder({ customer, background, language, theme, signal: screen, onClose: afterReminder });
    },
  };
  const afterReminder = () => {
    refresh();
    focusChip();
  };
  const panel = <OpenPanel subject={subject} details={details} role={role} actions={actions} language={language} />;
  return mount(panel, { place: (host) => document.body.append(host), sheet: deskSheet(), theme, signal });
}

interface OpenPanelProps extends Pick<PanelDeps, 'details' | 'role' | 'language'> {
  readonly subject: ReadonlySignal<Shown<Assessment> | undefined>;
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
