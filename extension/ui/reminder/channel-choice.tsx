import type { ReminderPreview } from '../../../shared/contract/reminder.ts';
import { MESSAGE_CHANNELS } from '../../../shared/domain/reminder/message-channel.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Editing } from './editing.ts';

export interface ChannelChoiceProps {
  readonly preview: ReminderPreview;
  readonly editing: Editing;
  readonly words: DeskWords;
}

/** By mail or by SMS; an SMS that cannot be had is not offered, and why is said. One that the customer has not agreed to can be chosen: that is noted there. */
export function ChannelChoice({ preview: { sms }, editing, words: { t } }: ChannelChoiceProps) {
  const missing = sms.blocked === 'sms_unavailable' || sms.blocked === 'no_mobile' ? sms.blocked : undefined;
  const isSms = editing.channel === 'sms';
  return (
    <fieldset class="channels">
      <legend>{t('channel')}</legend>
      {MESSAGE_CHANNELS.map((channel) => (
        <label key={channel}>
          <input
            type="radio"
            name="channel"
            value={channel}
            checked={editing.channel === channel}
            disabled={channel === 'sms' && missing !== undefined && !isSms}
            onChange={() => editing.change({ channel })}
          />
          {t(`channel.${channel}`)}
        </label>
      ))}
      {missing && !isSms && <p class="muted">{t(`block.${missing}`)}</p>}
    </fieldset>
  );
}
