const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Without scripts, handlers and `data-*`; `class`, `id` and comments survive. */
const sanitize = (html: string): string =>
  html
    .replace(/<(script|style|iframe)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(?:on\w+|data-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''));

/** How a message is stored: text is escaped unless it was said to be HTML. */
export const storedBody = (body: string, isHtml: boolean): string =>
  isHtml ? sanitize(body) : body === '' ? '' : `<p>${escapeHtml(body)}</p>`;

/** What leaves as mail: in Odoo's usual layout an internal note says so; in another, or one it does not have, only the body. */
export function mailBody(body: string, { isNote, layout }: { isNote: boolean; layout: string }): string {
  const isUsual = layout === '' || layout === 'mail.mail_notification_layout';
  const prefix = isNote && isUsual ? '<p style="margin:0;color:#555">Comunicação interna:</p>' : '';
  return `<!DOCTYPE html><html><body style="font-family:Verdana,Arial,sans-serif;color:#454748"><div style="max-width:590px">${prefix}${body}</div></body></html>`;
}
