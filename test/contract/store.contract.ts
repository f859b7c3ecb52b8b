import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import type { Store } from '../../sidecar/store/store.ts';
import {
  aSettingsChange,
  aStoredCommitment,
  aStoredContact,
  aStoredEnd,
  aStoredNote,
  aStoredReminder,
  aStoredRun,
  aStoredTask,
  SETTINGS_KINDS,
} from '../support/stored.ts';

/** A place to keep data in, emptied for each test. */
export interface StoreUnderTest {
  /** Opens it, or opens it again after `close`, with what it held. */
  open(): Promise<Store>;
}

/** What every store promises. `prepare` answers an empty place and is called before each test. */
export function describeStore(name: string, prepare: () => Promise<StoreUnderTest>): void {
  describe(`a store on ${name}`, () => {
    let place: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      place = await prepare();
      store = await place.open();
      return () => store.close();
    });
    const reopen = async () => {
      await store.close();
      store = await place.open();
    };

    describe.each(SETTINGS_KINDS)('keeps settings, as %s, that', (kind) => {
      it('are none until saved', async () => {
        expect(await store.settings(kind, 1)).toBeUndefined();
      });

      it('come back as saved, with a version, also after closing and opening again', async () => {
        const saved = await store.saveSettings(kind, aSettingsChange(kind, { companyId: 1, savedBy: 'Marta' }));
        expect(saved).toEqual({
          companyId: 1,
          version: 1,
          settings: DEFAULT_SETTINGS[kind],
          savedAt: expect.any(String),
          savedBy: 'Marta',
        });
        await reopen();
        expect(await store.settings(kind, 1)).toEqual(saved);
      });

      it('belong to one company', async () => {
        await store.saveSettings(kind, aSettingsChange(kind, { companyId: 1 }));
        expect(await store.settings(kind, 2)).toBeUndefined();
      });

      it('are not saved over a version the saver has not seen', async () => {
        await store.saveSettings(kind, aSettingsChange(kind, { savedBy: 'first' }));
        expect(await store.saveSettings(kind, aSettingsChange(kind, { savedBy: 'late' }))).toBe('conflict');
        expect(await store.settings(kind, 1)).toMatchObject({ version: 1, savedBy: 'first' });
        const next = aSettingsChange(kind, { expectedVersion: 1 });
        expect(await store.saveSettings(kind, next)).toMatchObject({ version: 2 });
      });

      it('go to exactly one of two who save at once', async () => {
        const results = await Promise.all([
          store.saveSettings(kind, aSettingsChange(kind, { savedBy: 'Ana' })),
          store.saveSettings(kind, aSettingsChange(kind, { savedBy: 'Bruno' })),
        ]);
        expect(results.filter((result) => result === 'conflict')).toHaveLength(1);
      });
    });

    it('counts the versions of each kind of settings by itself', async () => {
      await store.saveSettings('thresholds', aSettingsChange('thresholds'));
      expect(await store.settings('calendar', 1)).toBeUndefined();
      expect(await store.saveSettings('calendar', aSettingsChange('calendar'))).toMatchObject({ version: 1 });
    });

    describe('keeps reminders that', () => {
      it('come back whole, also after closing and opening again', async () => {
        const reminder = aStoredReminder();
        expect(await store.queueReminder(reminder)).toEqual({ created: true, reminder });
        await reopen();
        expect(await store.reminder(reminder.id)).toEqual(reminder);
        expect(await store.reminder('another')).toBeUndefined();
      });

      it('were edited keep what was written until they are final, and not beyond', async () => {
        const edit = {
          subject: 'Combinado',
          opening: 'Como falamos ontem.',
          recipientIds: [70],
          language: 'en',
        } as const;
        const edited = (id: string) =>
          aStoredReminder({ id, key: id, subject: edit.subject, edit: { ...edit, recipientIds: [70] } });
        await store.queueReminder(edited('undone'));
        await store.queueReminder(edited('refused'));
        await reopen();
        expect(await store.moveReminder('refused', 'queued', { state: 'claimed' })).toMatchObject({ edit });
        await store.moveReminder('refused', 'claimed', { state: 'refused', outcome: 'promised' });
        await store.moveReminder('undone', 'queued', { state: 'cancelled' });
        await reopen();
        for (const id of ['undone', 'refused']) {
          const kept = await store.reminder(id);
          expect([kept?.subject, kept?.edit]).toEqual(['', undefined]);
        }
        await store.queueReminder(aStoredReminder({ id: 'plain', key: 'plain', edit: { language: 'en' } }));
        await store.moveReminder('plain', 'queued', { state: 'cancelled' });
        const kept = await store.reminder('plain');
        expect([kept?.subject, kept?.edit]).toEqual([aStoredReminder().subject, undefined]);
      });

      it('are one per key, however many ask at once', async () => {
        const asked = Array.from({ length: 10 }, (_, index) => aStoredReminder({ id: `r${index}`, key: 'same' }));
        const answers = await Promise.all(asked.map((reminder) => store.queueReminder(reminder)));
        expect(answers.filter(({ created }) => created)).toHaveLength(1);
        expect(new Set(answers.map(({ reminder }) => reminder.id)).size).toBe(1);
        expect(await store.openReminders()).toHaveLength(1);
      });

      it('make room for another of their key once cancelled', async () => {
        await store.queueReminder(aStoredReminder({ id: 'first', key: 'same' }));
        await store.moveReminder('first', 'queued', { state: 'cancelled' });
        const second = await store.queueReminder(aStoredReminder({ id: 'second', key: 'same' }));
        expect(second.created).toBe(true);
      });

      it('are listed by customer and company, oldest first', async () => {
        await store.queueReminder(aStoredReminder({ id: 'a', key: 'a' }));
        await store.queueReminder(aStoredReminder({ id: 'b', key: 'b', customerId: 8 }));
        await store.queueReminder(aStoredReminder({ id: 'c', key: 'c', companyId: 2 }));
        await store.queueReminder(aStoredReminder({ id: 'd', key: 'd' }));
        expect((await store.remindersOf(1, 7)).map(({ id }) => id)).toEqual(['a', 'd']);
        expect((await store.remindersOf(1)).map(({ customerId }) => customerId)).toContain(8);
      });

      it('are open until nothing more will happen to them', async () => {
        await store.queueReminder(aStoredReminder({ id: 'a', key: 'a' }));
        await store.queueReminder(aStoredReminder({ id: 'b', key: 'b' }));
        await store.moveReminder('a', 'queued', { state: 'cancelled' });
        expect((await store.openReminders()).map(({ id }) => id)).toEqual(['b']);
      });

      it('move with what was learnt on the way, and keep it', async () => {
        await store.queueReminder(aStoredReminder({ id: 'a' }));
        await store.moveReminder('a', 'queued', { state: 'claimed' });
        await store.moveReminder('a', 'claimed', { state: 'calling', calledAt: '2026-03-16T12:00:30.000Z' });
        await reopen();
        expect(await store.reminder('a')).toMatchObject({ state: 'calling', calledAt: '2026-03-16T12:00:30.000Z' });
      });

      it('are moved by exactly one of two who try at once', async () => {
        await store.queueReminder(aStoredReminder({ id: 'a' }));
        const results = await Promise.all([
          store.moveReminder('a', 'queued', { state: 'claimed' }),
          store.moveReminder('a', 'queued', { state: 'cancelled' }),
        ]);
        expect(results.filter((result) => result === 'conflict')).toHaveLength(1);
      });

      it('never move in a way their life does not know', async () => {
        await store.queueReminder(aStoredReminder({ id: 'a' }));
        await expect(store.moveReminder('a', 'queued', { state: 'sent' })).rejects.toThrow('queued to sent');
        expect(await store.reminder('a')).toMatchObject({ state: 'queued' });
      });
    });

    describe('keeps drafts that', () => {
      const draft = () => aStoredReminder({ id: 'draft', key: 'draft:1', state: 'drafted' });
      const approval = {
        key: '1:7:2026-03-17',
        messageId: '<emdia.2@crm>',
        fingerprint: 'shown',
        recipients: [],
        number: undefined,
        subject: 'Sua fatura',
        edit: undefined,
        templatesVersion: 2,
        queuedAt: '2026-03-17T12:00:00.000Z',
        queuedBy: { userId: 6, name: 'Marta' },
        sendAt: '2026-03-17T12:00:30.000Z',
      };

      it('are on nobody’s way until approved, then leave as what was approved', async () => {
        await store.queueReminder(draft());
        expect(await store.openReminders()).toEqual([]);
        const approved = await store.approveReminder('draft', approval);
        expect(approved).toEqual({ ...draft(), ...approval, state: 'queued' });
        await reopen();
        expect(await store.openReminders()).toEqual([approved]);
      });

      it('are approved by exactly one of two who try at once', async () => {
        await store.queueReminder(draft());
        const results = await Promise.all([
          store.approveReminder('draft', approval),
          store.approveReminder('draft', { ...approval, queuedBy: { userId: 5, name: 'Caio' } }),
        ]);
        expect(results.filter((result) => result === 'conflict')).toHaveLength(1);
      });

      it('do not leave beside another of their day', async () => {
        await store.queueReminder(draft());
        await store.queueReminder(aStoredReminder({ id: 'other', key: approval.key }));
        expect(await store.approveReminder('draft', approval)).toBe('conflict');
        expect(await store.approveReminder('nothing', approval)).toBe('conflict');
      });
    });

    describe('keeps runs that', () => {
      const [monday, tuesday] = [aStoredRun(), aStoredRun({ day: '2026-03-17' })];

      it('are one per company and day, written down with their line, however many begin at once', async () => {
        const answers = await Promise.all([1, 2, 3].map(() => store.beginRun(monday, [aStoredNote()])));
        expect(answers.filter(({ created }) => created)).toHaveLength(1);
        await store.beginRun(tuesday, []);
        await store.beginRun(aStoredRun({ companyId: 2 }), []);
        await reopen();
        expect(await store.run(monday)).toEqual(monday);
        expect((await store.runs(1)).map(({ day }) => day)).toEqual(['2026-03-17', '2026-03-16']);
        expect(await store.waitingNotes()).toHaveLength(1);
      });

      it('remember what became of each customer, and when they were over', async () => {
        await store.beginRun(monday, []);
        const [entry] = monday.entries;
        if (!entry) throw new Error('a run without entries');
        await store.recordRun(monday, [{ ...entry, outcome: 'queued', reminderId: 'r1' }]);
        expect(await store.run(monday)).toMatchObject({
          finishedAt: undefined,
          entries: [
            { customerId: 7, outcome: 'queued' },
            { customerId: 8, outcome: 'waiting' },
          ],
        });
        await store.recordRun(monday, [], { finishedAt: '2026-03-16T13:00:00.000Z', notes: [aStoredNote()] });
        await reopen();
        expect(await store.run(monday)).toMatchObject({
          finishedAt: '2026-03-16T13:00:00.000Z',
          entries: [{ outcome: 'queued', reminderId: 'r1' }, { outcome: 'waiting' }],
        });
        expect(await store.waitingNotes()).toHaveLength(1);
        const { entries: _, stops: __, ...head } = { ...monday, finishedAt: '2026-03-16T13:00:00.000Z' };
        expect(await store.runHead(monday)).toEqual(head);
        expect(await store.run({ companyId: 1, day: '2026-03-18' })).toBeUndefined();
        expect(await store.runHead({ companyId: 1, day: '2026-03-18' })).toBeUndefined();
      });

      const rows = (count: number) => {
        const [entry] = monday.entries;
        if (!entry) throw new Error('a run without entries');
        return Array.from({ length: count }, (_, at) => ({ ...entry, customerId: at + 1 }));
      };

      it('are counted in the list of them, whether they are over or not', async () => {
        const [first, second, third] = rows(3);
        if (!first || !second || !third) throw new Error('no rows');
        const run = aStoredRun({
          entries: [
            { ...first, outcome: 'queued', reminderId: 'r1' },
            { ...second, outcome: 'not_sent' },
            { ...third, outcome: 'queued', reminderId: 'r3' },
          ],
          stops: [
            { customerId: 8, rules: ['pause', 'do_not_contact'] },
            { customerId: 9, rules: ['pause'] },
          ],
        });
        const counted = {
          counts: { queued: 2, not_sent: 1, waiting: 0, drafted: 0, task_made: 0, to_do: 0, dry_run: 0 },
          reminderIds: ['r1', 'r3'],
          stoppedCustomers: 2,
          stopped: { pause: 2, do_not_contact: 1 },
        };
        await store.beginRun(run, []);
        expect(await store.runs(1)).toMatchObject([counted]);
        await store.recordRun(run, [], { finishedAt: '2026-03-16T13:00:00.000Z', notes: [] });
        await reopen();
        expect(await store.runs(1)).toMatchObject([{ ...counted, finishedAt: '2026-03-16T13:00:00.000Z' }]);
      });

      it('may be over when they begin', async () => {
        const over = aStoredRun({ dryRun: true, finishedAt: '2026-03-16T12:30:00.000Z', entries: rows(300) });
        expect(await store.beginRun(over, [aStoredNote()])).toEqual({ created: true, run: over });
        expect(await store.beginRun(over, [aStoredNote()])).toEqual({ created: false, run: over });
        await reopen();
        expect(await store.run(over)).toEqual(over);
        expect(await store.waitingNotes()).toHaveLength(1);
      });

      it('lose nothing that is recorded of them at once, or when they are over', async () => {
        const entries = rows(40);
        await store.beginRun(aStoredRun({ entries }), []);
        const over = { finishedAt: '2026-03-16T13:00:00.000Z', notes: [] };
        await Promise.all(
          entries.map((entry, at) =>
            store.recordRun(monday, [{ ...entry, outcome: 'to_do' }], at % 7 === 3 ? over : undefined),
          ),
        );
        await reopen();
        const run = await store.run(monday);
        expect(run?.entries.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'to_do'));
        expect(run?.finishedAt).toBe(over.finishedAt);
      });

      it('are forgotten after 65 of them', async () => {
        for (let at = 0; at < 66; at++) {
          await store.beginRun(aStoredRun({ day: addDays('2026-01-01', at), entries: [] }), []);
        }
        const days = (await store.runs(1)).map(({ day }) => day);
        expect(days).toHaveLength(65);
        expect(days.at(-1)).toBe('2026-01-02');
      });

      it('were rehearsals are forgotten after ten of them, and no other', async () => {
        for (let at = 0; at < 13; at++) {
          await store.beginRun(aStoredRun({ day: addDays('2026-01-01', at), dryRun: at !== 0, entries: [] }), []);
        }
        const days = (await store.runs(1)).map(({ day }) => day);
        expect(days).toHaveLength(11);
        expect(days.slice(-2)).toEqual(['2026-01-04', '2026-01-01']);
        await store.beginRun(aStoredRun({ day: '2026-02-01', entries: [] }), []);
        expect(await store.runs(1)).toHaveLength(12);
      });
    });

    describe('keeps commitments that', () => {
      const idsOf = async (companyId = 1, customerId = 7) =>
        ((await store.commitments(companyId)).get(customerId) ?? []).map(({ id }) => id);

      it('come back whole with their lines for the chatter, also after closing and opening again', async () => {
        const commitment = aStoredCommitment();
        expect(await store.noteCommitment(commitment, [aStoredNote()])).toEqual({ created: true, commitment });
        await reopen();
        expect(await store.commitment(commitment.id)).toEqual(commitment);
        expect(await store.waitingNotes()).toEqual([aStoredNote()]);
      });

      it('belong to one customer of one company, in the order in which they were noted', async () => {
        const dispute = { kind: 'dispute', receivableIds: [1], cause: 'other' } as const;
        await store.noteCommitment(aStoredCommitment({ id: 'a' }), []);
        await store.noteCommitment(aStoredCommitment({ id: 'b', terms: dispute }), []);
        await store.noteCommitment(aStoredCommitment({ id: 'c', companyId: 2 }), []);
        await store.noteCommitment(aStoredCommitment({ id: 'd', customerId: 8 }), []);
        expect(await idsOf()).toEqual(['a', 'b']);
        expect(await idsOf(2)).toEqual(['c']);
        expect(await idsOf(3)).toEqual([]);
      });

      it('are noted once per id, however many ask at once, with their line once', async () => {
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => store.noteCommitment(aStoredCommitment(), [aStoredNote()])),
        );
        expect(answers.filter(({ created }) => created)).toHaveLength(1);
        expect(await store.waitingNotes()).toHaveLength(1);
      });

      it('end the one they replace, and no other', async () => {
        await store.noteCommitment(aStoredCommitment({ id: 'first' }), []);
        await store.noteCommitment(aStoredCommitment({ id: 'elsewhere', companyId: 2 }), []);
        await store.noteCommitment(aStoredCommitment({ id: 'flag', terms: { kind: 'strategic' } }), []);
        await store.noteCommitment(aStoredCommitment({ id: 'second', madeAt: '2026-03-18T12:00:00.000Z' }), []);
        expect((await store.commitment('first'))?.end).toMatchObject({
          how: 'replaced',
          at: '2026-03-18T12:00:00.000Z',
        });
        for (const id of ['elsewhere', 'flag', 'second']) expect((await store.commitment(id))?.end).toBeUndefined();
      });

      it('are ended by exactly one of two who try at once', async () => {
        await store.noteCommitment(aStoredCommitment(), []);
        const results = await Promise.all([
          store.endCommitment('commitment-1', aStoredEnd(), [aStoredNote({ messageId: '<a>' })]),
          store.endCommitment('commitment-1', aStoredEnd({ how: 'kept' }), [aStoredNote({ messageId: '<b>' })]),
        ]);
        expect(results.filter((result) => result === 'conflict')).toHaveLength(1);
        expect(await store.waitingNotes()).toHaveLength(1);
        await reopen();
        expect((await store.commitment('commitment-1'))?.end).toEqual(aStoredEnd());
      });

      it('are the same objects while none of the company’s changed', async () => {
        await store.noteCommitment(aStoredCommitment(), []);
        const before = await store.commitments(1);
        await store.queueReminder(aStoredReminder());
        expect(await store.commitments(1)).toBe(before);
      });
    });

    describe('keeps contacts that', () => {
      it('come back whole with their line for the chatter, also after closing and opening again', async () => {
        const step = { policyId: 'standard-b2b', stepId: 'R4', anchor: 'due_date', debtIds: [1, 2] } as const;
        const contact = aStoredContact({ step });
        expect(await store.noteContact(contact, [aStoredNote()])).toEqual({ created: true, contact });
        await reopen();
        expect(await store.contact(contact.id)).toEqual(contact);
        expect(await store.waitingNotes()).toEqual([aStoredNote()]);
      });

      it('belong to one customer of one company, in the order in which they were noted', async () => {
        await store.noteContact(aStoredContact({ id: 'a' }), []);
        await store.noteContact(aStoredContact({ id: 'b', outcome: 'no_answer', reason: undefined }), []);
        await store.noteContact(aStoredContact({ id: 'c', companyId: 2 }), []);
        await store.noteContact(aStoredContact({ id: 'd', customerId: 8 }), []);
        expect((await store.contacts(1)).get(7)?.map(({ id }) => id)).toEqual(['a', 'b']);
        expect((await store.contacts(2)).get(7)?.map(({ id }) => id)).toEqual(['c']);
        expect((await store.contacts(3)).size).toBe(0);
      });

      it('are noted once per id, however many ask at once, with their line once', async () => {
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => store.noteContact(aStoredContact(), [aStoredNote()])),
        );
        expect(answers.filter(({ created }) => created)).toHaveLength(1);
        expect(await store.waitingNotes()).toHaveLength(1);
      });
    });

    describe('keeps consents that', () => {
      const consent = {
        id: 'consent-1',
        companyId: 1,
        customerId: 7,
        channel: 'whatsapp',
        given: true,
        how: 'pediu por telefone',
        at: '2026-03-16T15:00:00.000Z',
        by: { userId: 5, name: 'Caio' },
      } as const;

      it('come back whole and in order, with their lines for the chatter, also after closing and opening again', async () => {
        const takenBack = { ...consent, id: 'consent-2', given: false };
        expect(await store.noteConsent(consent, [aStoredNote()])).toEqual({ created: true, consent });
        await store.noteConsent(takenBack, []);
        await reopen();
        expect((await store.consents(1)).get(7)).toEqual([consent, takenBack]);
        expect((await store.consents(2)).size).toBe(0);
        expect(await store.waitingNotes()).toEqual([aStoredNote()]);
      });

      it('are noted once per id, however many ask at once, with their line once', async () => {
        const answers = await Promise.all([1, 2, 3].map(() => store.noteConsent(consent, [aStoredNote()])));
        expect(answers.filter(({ created }) => created)).toHaveLength(1);
        expect(await store.waitingNotes()).toHaveLength(1);
      });
    });

    describe('keeps tasks that', () => {
      it('come back whole, also after closing and opening again', async () => {
        const end = { why: 'contacted', channel: 'call', by: 'Caio' } as const;
        const task = aStoredTask({ state: 'closing', calledAt: '2026-03-16T12:30:01.000Z', crmId: 12, end });
        expect(await store.addTask(task)).toEqual({ created: true, task });
        await reopen();
        expect((await store.tasks(1)).get(7)).toEqual([task]);
        expect((await store.tasks(2)).size).toBe(0);
      });

      it('are one per key, however many ask at once', async () => {
        const asked = Array.from({ length: 10 }, (_, index) => aStoredTask({ id: `t${index}` }));
        const answers = await Promise.all(asked.map((task) => store.addTask(task)));
        expect(answers.filter(({ created }) => created)).toHaveLength(1);
        expect(new Set(answers.map(({ task }) => task.id)).size).toBe(1);
      });

      it('make room for another of their key once they were stopped, not once they were done', async () => {
        const again = async (why: 'stopped' | 'closed_there') => {
          const end = why === 'stopped' ? ({ why, rule: 'promise' } as const) : { why };
          await store.addTask(aStoredTask({ id: why, key: why, state: 'closed', end }));
          return (await store.addTask(aStoredTask({ id: `${why}-again`, key: why }))).created;
        };
        expect([await again('stopped'), await again('closed_there')]).toEqual([true, false]);
      });

      it('are unsettled until nothing more will happen to them', async () => {
        await store.addTask(aStoredTask({ id: 'a', key: 'a' }));
        await store.addTask(aStoredTask({ id: 'b', key: 'b', companyId: 2 }));
        await store.addTask(aStoredTask({ id: 'c', key: 'c' }));
        await store.moveTask('a', 'waiting', { state: 'refused' });
        await store.moveTask('c', 'waiting', { state: 'open', crmId: 12 });
        await reopen();
        expect((await store.unsettledTasks()).map(({ id, crmId }) => [id, crmId])).toEqual([
          ['b', undefined],
          ['c', 12],
        ]);
      });

      it('are moved by exactly one of two who try at once, and never as their life does not know', async () => {
        await store.addTask(aStoredTask());
        const results = await Promise.all([
          store.moveTask('task-1', 'waiting', { state: 'open', crmId: 12 }),
          store.moveTask('task-1', 'waiting', { state: 'refused' }),
        ]);
        expect(results.filter((result) => result === 'conflict')).toHaveLength(1);
        await expect(store.moveTask('task-1', 'closed', { state: 'open' })).rejects.toThrow('closed to open');
      });
    });

    it('remembers what a salesperson was told, and tells it once, however many ask at once', async () => {
      const telling = { companyId: 1, customerId: 7, what: 'late', about: 1, on: '2026-03-16' } as const;
      const note = aStoredNote({ tells: 8 });
      const answers = await Promise.all([1, 2, 3].map(() => store.tell(telling, note)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await store.tell({ ...telling, what: 'paid' }, aStoredNote({ messageId: '<paid>' }))).toBe(true);
      await reopen();
      expect(await store.tellings(1)).toEqual([telling, { ...telling, what: 'paid' }]);
      expect(await store.tellings(2)).toEqual([]);
      expect(await store.waitingNotes()).toEqual([note, aStoredNote({ messageId: '<paid>' })]);
      await store.tell({ ...telling, about: 2, on: '2026-10-16' }, aStoredNote({ messageId: '<later>' }));
      expect(await store.tellings(1)).toMatchObject([{ about: 2 }]);
    });

    it('keeps lines for the chatter until they are settled, and when they were tried', async () => {
      const notes = [aStoredNote({ messageId: '<a>' }), aStoredNote({ messageId: '<b>' })];
      await store.noteCommitment(aStoredCommitment(), notes);
      await store.noteCalled('<b>', '2026-03-16T15:00:01.000Z');
      await store.noteSettled('<a>');
      await reopen();
      expect(await store.waitingNotes()).toEqual([
        aStoredNote({ messageId: '<b>', calledAt: '2026-03-16T15:00:01.000Z' }),
      ]);
      await store.noteCalled('<b>', undefined);
      expect(await store.waitingNotes()).toEqual([aStoredNote({ messageId: '<b>' })]);
    });

    it('proves on demand that it can write', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
