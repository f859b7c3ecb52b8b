import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { MAIL_PARTS, mailName } from './mail-names.ts';
import { templateProblemText } from './template-problem-text.ts';
import { type MailKind, pathOf } from './templates-form.ts';

export interface OtherRefusalsProps {
  readonly refusals: NonNullable<Failure['problems']>;
  /** The mail that is shown, which says itself what is wrong with it. */
  readonly kind: MailKind;
  choose(kind: MailKind): void;
  readonly words: OptionsWords;
}

/** What was refused in mails that are not on screen, and the way there. */
export function OtherRefusals({ refusals, kind, choose, words }: OtherRefusalsProps) {
  const { o } = words;
  const others = refusals.flatMap((refusal) => {
    const found = MAIL_PARTS.find(({ path }) => path === refusal.field);
    return found && found.path !== pathOf(kind, found.part) ? [{ ...found, refusal }] : [];
  });
  if (others.length === 0) return null;
  return (
    <div class="other-refusals" role="alert">
      <p>{o('templates.refused')}</p>
      <ul>
        {others.map(({ kind: other, part, path, refusal }) => (
          <li key={`${path} ${refusal.rule} ${refusal.excerpt}`}>
            <button type="button" class="link" onClick={() => choose(other)}>
              {o('templates.where', { mail: mailName(other, words), part: o(`templates.${part}`) })}
            </button>{' '}
            {templateProblemText(refusal, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
