import { NOTED_CHANNELS, OUTCOMES_OF } from '../../../shared/domain/contact/noted-contact.ts';
import { REASON_CODES } from '../../../shared/domain/contact/reason-code.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { FieldProblem } from '../commitment/read-draft.ts';
import { Labelled } from '../field.tsx';
import type { ContactDraft } from './draft.ts';

const LONGEST_NOTE = 500;

export interface ContactFieldsProps {
  readonly draft: ContactDraft;
  change(part: Partial<ContactDraft>): void;
  readonly problems: readonly FieldProblem[];
  readonly words: DeskWords;
}

/** How, what came of it, why it is not paid, and a remark. */
export function ContactFields({ draft, change, problems, words }: ContactFieldsProps) {
  const { t } = words;
  const { channel, outcome, reason, note } = draft;
  const outcomes = OUTCOMES_OF[channel];
  const isWrong = (field: string) => problems.some((problem) => problem.field === field);
  return (
    <>
      <div class="pair">
        <Labelled label={t('talk.channel')}>
          {(control) => (
            <select
              {...control}
              name="channel"
              value={channel}
              onChange={({ currentTarget: { value } }) => {
                const chosen = NOTED_CHANNELS.find((one) => one === value);
                if (chosen) change({ channel: chosen });
              }}
            >
              {NOTED_CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {t(`talk.channel.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('talk.outcome')} problem={isWrong('outcome') ? t('wrong.outcome') : undefined}>
          {(control) => (
            <select
              {...control}
              name="outcome"
              value={outcome}
              onChange={({ currentTarget: { value } }) => {
                const chosen = outcomes.find((one) => one === value);
                if (chosen) change({ outcome: chosen });
              }}
            >
              {outcomes.map((one) => (
                <option key={one} value={one}>
                  {t(`talk.outcome.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <p class="muted">{t('talk.sms')}</p>
      {outcome === 'talked' && (
        <Labelled label={t('talk.reason')} problem={isWrong('reason') ? t('wrong.reason.required') : undefined}>
          {(control) => (
            <select
              {...control}
              name="reason"
              required
              value={reason ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({ reason: REASON_CODES.find((one) => one === value) ?? null })
              }
            >
              <option value="">{t('note.cause.none')}</option>
              {REASON_CODES.map((one) => (
                <option key={one} value={one}>
                  {t(`unpaid.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Labelled
        label={t(reason === 'other' && outcome === 'talked' ? 'talk.which' : 'note.remark')}
        problem={isWrong('note') ? t('wrong.note.required') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            name="note"
            maxLength={LONGEST_NOTE}
            value={note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Labelled>
    </>
  );
}
