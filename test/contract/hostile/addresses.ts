/** What stands in an e-mail field, and who may get a mail for it: nobody where it is not clear who that would be. */
export interface HostileAddress {
  readonly field: string;
  readonly reaches: readonly string[];
}

const at = (field: string, ...reaches: string[]): HostileAddress => ({ field, reaches });
const refused = (field: string): HostileAddress => ({ field, reaches: [] });

/** E-mail fields, each by what it tries; addresses of `golpe.example` must never get anything. */
export const HOSTILE_ADDRESSES: Readonly<Record<string, HostileAddress>> = {
  'spaces around': at('  espacos@cliente.example  ', 'espacos@cliente.example'),
  'a name around': at('Ana Silva <nome@cliente.example>', 'nome@cliente.example'),
  'a quoted name with a comma': at('"Silva, Ana" <virgula@cliente.example>', 'virgula@cliente.example'),
  'an apostrophe': at("ana.o'neil@cliente.example", "ana.o'neil@cliente.example"),
  'a plus and an ampersand': at('p&d+nf@cliente.example', 'p&d+nf@cliente.example'),
  capitals: at('Capitais@Cliente.Example', 'capitais@cliente.example'),
  'a domain with an accent': refused('ana@café.example'),
  'a domain in its own code': at('puny@xn--caf-dma.example', 'puny@xn--caf-dma.example'),
  'two with a comma': at('um@cliente.example, dois@cliente.example', 'um@cliente.example', 'dois@cliente.example'),
  'two with a semicolon': at(
    'um1@cliente.example; dois1@cliente.example',
    'um1@cliente.example',
    'dois1@cliente.example',
  ),
  'one good, one not': refused('bom@cliente.example, todos@'),
  'a name and another': refused('Ana <ana2@cliente.example>, todos@golpe'),
  'a header after a line break': refused('ana@cliente.example\r\nBcc: todos@golpe.example'),
  'a header after a line feed': refused('ana@cliente.example\nBcc: todos@golpe.example'),
  'a header in the brackets': refused('Ana <ana@cliente.example\r\nBcc: todos@golpe.example>'),
  'a null': refused('ana@cliente.example\u0000@golpe.example'),
  'a line separator': refused('ana@cliente.example\u2028todos@golpe.example'),
  'an address in an address': refused('<todos@golpe.example>@cliente.example'),
  'two brackets': refused('Ana <ana@cliente.example> <todos@golpe.example>'),
  'an address for a name': refused('todos@golpe.example <ana@cliente.example'),
  'a route': refused('@golpe.example:ana@cliente.example'),
  'two at signs': refused('ana@golpe.example@cliente.example'),
  'a quoted part with a space': refused('"ana silva"@cliente.example'),
  'a quoted part with an address': refused('"todos@golpe.example,"@cliente.example'),
  'a comment': refused('ana(todos@golpe.example)@cliente.example'),
  'a group': refused('Todos: ana@cliente.example, todos@golpe.example;'),
  'an encoded word': refused('=?utf-8?q?todos=40golpe.example=2C?=@cliente.example'),
  'a number for a domain': refused('ana@[127.0.0.1]'),
  'a machine': refused('ana@localhost'),
  'an accent before the at sign': refused('joão@cliente.example'),
  'an override from right to left': refused('ana\u202e@cliente.example'),
  'an unseen letter': refused('ana\u200b@cliente.example'),
  'Cyrillic that looks Latin': refused('аna@cliente.example'),
  'a parameter of the server': refused('ana@cliente.example> SIZE=1 RCPT TO:<todos@golpe.example'),
  'an option of a program': refused('-oQ/tmp@cliente.example -X/tmp/x'),
  'a script': refused('<script>alert(1)</script>@cliente.example'),
  'no address at all': refused('a combinar'),
  'ten thousand characters': refused(`${'a'.repeat(10_000)}@cliente.example`),
  'a megabyte': refused(`${'a'.repeat(1_000_000)}@cliente.example`),
  'many commas': refused(`${','.repeat(5_000)}@cliente.example`),
};
