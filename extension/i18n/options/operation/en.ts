import type { CatalogueLike } from '../../catalogue.ts';
import type { OperationTexts } from './pt-br.ts';

export const en: CatalogueLike<OperationTexts> = {
  'nav.operation': 'Dunning: running',
  'operation.lead': 'Whether dunning runs by itself, at what time, and up to how much a day.',
  'operation.signIn': 'This appears once the connection works.',
  'operation.loading': 'Loading…',
  'operation.readOnly': 'Only administrators go live, stop everything or change the hour.',
  'operation.defaults': 'Nobody has changed this yet.',
  'operation.save': 'Save running',
  'operation.saved': 'Running saved.',
  'operation.state': 'State',
  'operation.when': 'When',
  'operation.runAt': 'Hour of the run',
  'operation.cap': 'Daily cap',
  'operation.dailyCap': 'By themselves, up to',
  'operation.dailyTasks': 'New tasks, up to',
  'operation.says.when':
    'On business days, within contact hours. If the server was off at that hour, it runs later the same day.',
  'operation.says.cap':
    'Messages without approval and new tasks a day, the largest amounts first. What is beyond waits for the next business day.',
  'operation.says.noCap': 'With zero, nothing leaves without approval.',
  'operation.asking': 'Before asking',
  'operation.onlySentInvoices': 'Ask only for invoices sent from the CRM',
  'operation.onlySentInvoices.on':
    'An invoice that the CRM never sent is not asked for: the panel says to send it first.',
  'operation.onlySentInvoices.off':
    'Tick it if invoices go out from the CRM; leave it unticked if they go out through another system.',
  'operation.bankDataMaxAgeDays': 'Bank data no older than',
  'operation.says.bankData': {
    one: 'Without a bank entry for more than {n} calendar day, nobody is asked: somebody may have paid without the CRM knowing.',
    other:
      'Without a bank entry for more than {n} calendar days, nobody is asked: somebody may have paid without the CRM knowing.',
  },
  'operation.says.anyBankData': 'If left empty, the age of bank data does not count.',
  'operation.yes': 'yes',
  'operation.no': 'no',
  'operation.goLive': 'Go live…',
  'operation.goLive.title': 'Go live?',
  'operation.goLive.next': 'The next run is on a business day, at {time}. If it began now:',
  'operation.goLive.confirm': 'Go live',
  'operation.goLive.stopped': 'Everything is stopped: even live, nothing leaves until somebody releases it.',
  'operation.rehearse': 'Back to rehearsal',
  'operation.stop': 'Stop everything',
  'operation.release': 'Release…',
  'operation.release.title': 'Release sending?',
  'operation.release.rehearsal': 'People can send again. Dunning stays in rehearsal: nothing leaves by itself.',
  'operation.release.live':
    'People can send again, and dunning is live again: in the next run, automatic steps leave by themselves.',
  'operation.release.confirm': 'Release sending',
  'operation.cancel': 'Cancel',
  'operation.changing': 'Changing…',
  'operation.changedMeanwhile': 'Somebody else changed this meanwhile.',
  'operation.changedMeanwhile.todo': 'The state of this moment is on the screen: look at it and decide again.',
  'operation.now.rehearsal': 'Dunning is in rehearsal: nothing leaves by itself.',
  'operation.now.live': 'Dunning is live.',
  'operation.now.stopped': 'Everything stopped: nothing leaves until somebody releases it.',
  'operation.drafts': 'See what awaits approval',
  'unit.messages': 'messages',
  'unit.tasks': 'tasks',
};
