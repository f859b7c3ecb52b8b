import { describe, expect, it } from 'vitest';
import { reachedAddresses } from './reached-addresses.ts';

const reached = (email: string | undefined, name = 'Ana Silva') => reachedAddresses({ name, email });

describe('mail to a contact reaches', () => {
  it.each([
    [' ana@x.example ', ['ana@x.example']],
    ['“Débora” Sá <ana@x.example>', ['ana@x.example']],
    ['Ana Silva <ana@x.example>', ['ana@x.example']],
    ['"Silva, Ana" <ana@x.example>', ['ana@x.example']],
    ['ana@x.example; rui@x.example', ['ana@x.example', 'rui@x.example']],
    ['Ana <ana@x.example>, Rui <rui@x.example>', ['ana@x.example', 'rui@x.example']],
    ["p&d.o'neil+nf@xn--caf-dma.example", ["p&d.o'neil+nf@xn--caf-dma.example"]],
  ])('by %j exactly %j', (email, addresses) => {
    expect(reached(email)).toEqual(addresses);
  });

  it.each([
    ['no address', undefined],
    ['words', 'a combinar'],
    ['one good address and one not', 'ana@x.example, rui@x'],
    ['a line break', 'ana@x.example\r\nBcc: rui@y.example'],
    ['a line separator', 'ana@x.example\u2028rui@y.example'],
    ['two addresses in brackets', 'Ana <ana@x.example> <rui@y.example>'],
    ['an address for a name', 'rui@y.example <ana@x.example>'],
    ['an open bracket', 'rui@y.example <ana@x.example'],
    ['a group', 'Todos: ana@x.example, rui@y.example;'],
    ['a comment', 'ana(rui@y.example)@x.example'],
    ['a quoted part', '"rui@y.example,"@x.example'],
    ['an encoded word', '=?utf-8?q?rui=40y.example=2C?=@x.example'],
    ['an accent', 'ana@café.example'],
    ['only commas', ','.repeat(1000)],
    ['too much', `${'a@x.example,'.repeat(100)}a@x.example`],
  ])('nobody for certain with %s', (_, email) => {
    expect(reached(email)).toBeUndefined();
  });

  it.each([
    ['an address', 'Ana <rui@y.example>'],
    ['an address among others', 'Ana, rui@y.example'],
    ['a line break', 'Ana\nBcc: rui@y.example'],
    ['an encoded word', '=?utf-8?b?QW5h?='],
  ])('nobody for certain when the name holds %s', (_, name) => {
    expect(reached('ana@x.example', name)).toBeUndefined();
  });

  it.each(['ana@x.example', 'Ana (ANA@X.example)', '@Ana', 'Ana @ Silva', '{{ 7*7 }} <b>%s</b>'])(
    'its own address under the name %s',
    (name) => {
      expect(reached('ana@x.example', name)).toEqual(['ana@x.example']);
    },
  );
});
