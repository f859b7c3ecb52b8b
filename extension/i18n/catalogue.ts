/** A text with `{names}` in it; or one per plural form, chosen by `n`. */
export type Message = string | PluralMessage;

interface PluralMessage {
  readonly one: string;
  readonly other: string;
}

/** The same keys as `Shape`, each a text where it has a text and plural forms where it has plural forms. */
export type CatalogueLike<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string ? string : PluralMessage;
};

/** The names a text asks values for: `'a' | 'b'` for `{a} of {b}`. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Values<M> = M extends PluralMessage
  ? { readonly n: number } & { readonly [Name in Exclude<Names<M['other']>, 'n'>]: string | number }
  : [Names<M>] extends [never]
    ? undefined
    : { readonly [Name in Names<M>]: string | number };

/** What `t` takes after the key: nothing for a text without names. */
export type ArgumentsOf<M> = Values<M> extends undefined ? [] : [values: Exclude<Values<M>, undefined>];
