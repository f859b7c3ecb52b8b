import type { AnswerOf, EndpointName } from '../../shared/contract/endpoints.ts';
import { overlayCatalogues } from '../i18n/overlay/catalogues.ts';
import type { Result } from '../messaging/messages.ts';
import { toBackground } from '../messaging/messenger.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { connection } from '../settings/connection.ts';
import { newId } from '../ui/commitment/new-id.ts';
import { askAgain } from './ask-again.ts';
import { loadDesk } from './load-desk.ts';
import { openFinance } from './open-finance.ts';
import { openLetter } from './open-letter.ts';
import { proverFor } from './prover.ts';
import type { Sender } from './sender.ts';
import type { Session } from './session.ts';
import { type Ask, createSidecarClient } from './sidecar-client.ts';
import { signIn } from './sign-in.ts';

/** Answers every message of `BackgroundMessages`. */
export function handleMessages(session: Session): void {
  const { onMessage } = toBackground;

  const signedIn = async <Name extends EndpointName>(sender: Sender, name: Name, ask: Ask<Name>) => {
    const target = await connect(sender);
    if (target === undefined) return failed('not_configured');
    const { client, proofs } = target;
    return session.withToken<AnswerOf<Name>>(proofs, (token) => client.ask(name, { ...ask, token }));
  };

  onMessage('assess', ({ data, sender }) => signedIn(sender, 'assess', { body: data }));
  onMessage('customer', ({ data, sender }) => signedIn(sender, 'customer', { params: { ...data } }));
  onMessage('previewReminder', ({ data, sender }) => signedIn(sender, 'previewReminder', { body: data }));
  onMessage('previewReminders', ({ data, sender }) => signedIn(sender, 'previewReminders', { body: data }));
  onMessage('queueReminder', ({ data, sender }) => {
    // Without an answer it may be queued all the same: asked again under one id, it is this one.
    const body = { ...data, id: newId() };
    return askAgain(() => signedIn(sender, 'queueReminder', { body }));
  });
  onMessage('noteCommitment', ({ data: { customer, commitment }, sender }) =>
    signedIn(sender, 'noteCommitment', { params: { ...customer }, body: commitment }),
  );
  onMessage('noteContact', ({ data: { customer, contact }, sender }) =>
    signedIn(sender, 'noteContact', { params: { ...customer }, body: contact }),
  );
  onMessage('noteConsent', ({ data: { customer, consent }, sender }) =>
    signedIn(sender, 'noteConsent', { params: { ...customer }, body: consent }),
  );
  onMessage('chat', ({ data, sender }) => signedIn(sender, 'chat', { params: { ...data } }));
  onMessage('letter', ({ data, sender }) => signedIn(sender, 'letter', { params: { ...data } }));
  onMessage('openLetter', ({ data }) => openLetter(data));
  onMessage('endCommitment', ({ data: { companyId, commitmentId, end }, sender }) =>
    signedIn(sender, 'endCommitment', { params: { companyId, commitmentId }, body: end }),
  );
  onMessage('reminder', ({ data, sender }) => signedIn(sender, 'reminder', { params: { reminderId: data } }));
  onMessage('reminders', ({ data, sender }) => signedIn(sender, 'reminders', { body: data }));
  onMessage('cancelReminder', ({ data, sender }) =>
    signedIn(sender, 'cancelReminder', { params: { reminderId: data } }),
  );
  onMessage('thresholds', ({ data, sender }) => signedIn(sender, 'thresholds', { params: { companyId: data } }));
  onMessage('saveThresholds', ({ data: { companyId, version, thresholds }, sender }) =>
    signedIn(sender, 'saveThresholds', { params: { companyId }, body: thresholds, ifMatch: version }),
  );
  onMessage('calendarSettings', ({ data, sender }) =>
    signedIn(sender, 'calendarSettings', { params: { companyId: data } }),
  );
  onMessage('saveCalendarSettings', ({ data: { companyId, version, calendar }, sender }) =>
    signedIn(sender, 'saveCalendarSettings', { params: { companyId }, body: calendar, ifMatch: version }),
  );
  onMessage('paymentSettings', ({ data, sender }) =>
    signedIn(sender, 'paymentSettings', { params: { companyId: data } }),
  );
  onMessage('savePaymentSettings', ({ data: { companyId, version, payment }, sender }) =>
    signedIn(sender, 'savePaymentSettings', { params: { companyId }, body: payment, ifMatch: version }),
  );
  onMessage('templates', ({ data, sender }) => signedIn(sender, 'templates', { params: { companyId: data } }));
  onMessage('saveTemplates', ({ data: { companyId, version, templates }, sender }) =>
    signedIn(sender, 'saveTemplates', { params: { companyId }, body: templates, ifMatch: version }),
  );
  onMessage('previewTemplate', ({ data: { companyId, template }, sender }) =>
    signedIn(sender, 'previewTemplate', { params: { companyId }, body: template }),
  );
  onMessage('aging', ({ data, sender }) => signedIn(sender, 'aging', { params: { companyId: data } }));
  onMessage('drafts', ({ data, sender }) => signedIn(sender, 'drafts', { params: { companyId: data } }));
  onMessage('approveReminder', ({ data: { reminderId, fingerprint }, sender }) =>
    signedIn(sender, 'approveReminder', { params: { reminderId }, body: { fingerprint } }),
  );
  onMessage('dismissReminder', ({ data, sender }) =>
    signedIn(sender, 'dismissReminder', { params: { reminderId: data } }),
  );
  onMessage('runs', ({ data, sender }) => signedIn(sender, 'runs', { params: { companyId: data } }));
  onMessage('run', ({ data, sender }) => signedIn(sender, 'run', { params: { ...data } }));
  onMessage('nextRun', ({ data, sender }) => signedIn(sender, 'nextRun', { params: { companyId: data } }));
  onMessage('startRun', ({ data, sender }) => signedIn(sender, 'startRun', { params: { companyId: data } }));
  onMessage('runSettings', ({ data, sender }) => signedIn(sender, 'runSettings', { params: { companyId: data } }));
  onMessage('saveRunSettings', ({ data: { companyId, version, operation }, sender }) =>
    signedIn(sender, 'saveRunSettings', { params: { companyId }, body: operation, ifMatch: version }),
  );
  onMessage('openFinance', ({ data }) => openFinance(data));
  onMessage('readiness', async ({ sender }) => {
    const target = await connect(sender);
    return target === undefined ? failed('not_configured') : target.client.ask('readiness');
  });
  onMessage('whoAmI', async ({ sender }) => {
    const target = await connect(sender);
    return target === undefined ? failed('not_configured') : session.user(target.proofs);
  });
  onMessage('crmUser', async ({ data }): Promise<Result<null>> => {
    await session.crmUser(data);
    return succeeded(null);
  });
  onMessage('overlayTexts', ({ data }) => succeeded(overlayCatalogues[data]));
  onMessage('loadDesk', ({ data, sender }) => loadDesk(data, sender));
}

/** The sidecar to ask, and how to sign in to it; undefined while no connection is configured. */
async function connect({ origin, tab }: Sender) {
  const configured = await connection.getValue();
  if (configured === null) return undefined;
  const { crmOrigin, sidecarUrl } = configured;
  const client = createSidecarClient(sidecarUrl);
  const proofs = async () => signIn(client, await proverFor(crmOrigin, origin === crmOrigin ? tab?.id : undefined));
  return { client, proofs };
}
