import { avatar } from './avatar.ts';
import { type Child, el, replaceIn } from './dom.ts';
import { clockTime, shortDay } from './format.ts';
import { icon } from './icon.ts';
import { callModel } from './rpc.ts';
import { allCompanies, session } from './session.ts';
import { word } from './words.ts';

interface Message {
  readonly id: number;
  readonly body: string;
  readonly subject: string | false;
  readonly date: string;
  readonly author_id: readonly [number, string] | false;
  readonly subtype_id: readonly [number, string] | false;
  readonly partner_ids: readonly number[];
}

const NOTE = 2;

/** The conversation at the form's right. */
export class Chatter {
  readonly element = el('div', { class: 'o-mail-ChatterContainer o-mail-Form-chatter o-aside' });
  readonly #thread = el('div', { class: 'o-mail-Thread', tabindex: -1 });
  readonly #followers = el('sup', { class: 'o-mail-Followers-counter' }, '0');

  constructor(
    readonly model: string,
    public record: number | false,
  ) {
    const button = (className: string, label: string) =>
      el('button', { type: 'button', class: `btn ${className}` }, label);
    this.element.append(
      el(
        'div',
        { class: 'o-mail-Chatter' },
        el(
          'div',
          { class: 'o-mail-Chatter-top' },
          el(
            'div',
            { class: 'o-mail-Chatter-topbar' },
            button('btn-primary o-mail-Chatter-sendMessage', word('sendMessage')),
            button('btn-secondary o-mail-Chatter-logNote', word('logNote')),
            button('btn-secondary o-mail-Chatter-activity', word('activity')),
            el('span', { class: 'flex-grow-1' }),
            icon('search', 'o-mail-Chatter-sign'),
            icon('paperclip', 'o-mail-Chatter-sign'),
            el('span', { class: 'o-mail-Followers' }, icon('user', 'o-mail-Chatter-sign'), this.#followers),
          ),
        ),
        el('div', { class: 'o-mail-Chatter-content' }, this.#thread),
      ),
    );
  }

  async load(): Promise<void> {
    if (this.record === false) {
      replaceIn(
        this.#thread,
        dateLine(word('today')),
        row(session().name, new Date().toISOString().slice(0, 19).replace('T', ' '), word('creating')),
      );
      return;
    }
    const here = [
      ['model', '=', this.model],
      ['res_id', '=', this.record],
    ];
    const fields = ['body', 'subject', 'date', 'author_id', 'subtype_id', 'partner_ids'];
    const messages = await callModel<Message[]>(
      'mail.message',
      'search_read',
      [here],
      { fields, order: 'id desc' },
      allCompanies(),
    );
    const followers = await callModel<number>('mail.followers', 'search_count', [
      [
        ['res_model', '=', this.model],
        ['res_id', '=', this.record],
      ],
    ]);
    this.#followers.textContent = String(followers);
    replaceIn(this.#thread, ...(messages.length > 0 ? byDay(messages) : [empty()]));
  }
}

const empty = () =>
  el(
    'div',
    { class: 'o-mail-Thread-empty' },
    el('span', { class: 'fs-1', style: 'filter: grayscale(1)' }, '😶'),
    el('span', {}, word('emptyChat')),
  );

const dateLine = (label: string) =>
  el('div', { class: 'o-mail-DateSection' }, el('hr'), el('span', {}, label), el('hr'));

function byDay(messages: readonly Message[]): Child[] {
  const today = new Date().toISOString().slice(0, 10);
  let shown = '';
  return messages.flatMap((message): Child[] => {
    const day = message.date.slice(0, 10);
    const line = day === shown ? [] : [dateLine(day === today ? word('today') : shortDay(day))];
    shown = day;
    return [...line, bubble(message)];
  });
}

function bubble({
  body,
  subject,
  date,
  author_id: author,
  subtype_id: subtype,
  partner_ids: partners,
}: Message): HTMLElement {
  const content = el('div', { class: 'o-mail-Message-body' });
  content.innerHTML = body;
  const isOut = partners.length > 0 || (subtype && subtype[0] !== NOTE);
  const parts = [
    subject !== false && el('em', { class: 'o-mail-Message-subject' }, `${word('subject')}: ${subject}`),
    content,
  ];
  return row(
    author ? author[1] : 'OdooBot',
    date,
    el('div', { class: isOut ? 'o-mail-Message-bubble' : '' }, ...parts),
    partners.length > 0,
  );
}

function row(author: string, date: string, content: Child, mailed = false): HTMLElement {
  return el(
    'div',
    { class: 'o-mail-Message', role: 'group' },
    el('div', { class: 'o-mail-Message-sidebar' }, avatar(author, 'o-mail-Message-avatar')),
    el(
      'div',
      { class: 'o-mail-Message-main' },
      el(
        'div',
        { class: 'o-mail-Message-header' },
        el('strong', { class: 'o-mail-Message-author' }, author),
        mailed && icon('envelope', 'o-mail-Message-envelope'),
        el('small', { class: 'o-mail-Message-date' }, clockTime(date)),
      ),
      el('div', { class: 'o-mail-Message-content' }, content),
    ),
  );
}
