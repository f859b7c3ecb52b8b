// Two rows, letter above letter: what looks Latin in Cyrillic, Greek, small capitals and beyond, and what it looks like.
const LOOKS = 'авеёзікмнорстухѕјћԁɡԛԝьαβεηικνορτυχγωıłøđħɑᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const LATIN = 'abeezikmhopctyxsjhdgqwbabenikvoptuxywilodhaabcdefghijklmnoprstuvwyz';
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [...LOOKS].map((letter, at) => [letter, LATIN.charAt(at)] as const),
);
const MARK_OF: ReadonlyMap<string, string> = new Map([
  ['❗', '!'],
  ['❕', '!'],
  ['❓', '?'],
  ['❔', '?'],
]);

/** Accents, joiners, direction and zero-width characters, and apostrophes: nothing a word needs to be known by. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}'’‘ʼ`´]/gu;
/** The longest a compatibility form may grow: some single characters stand for a whole sentence. */
const LONGEST = 4;

/** One character as a reader takes it, capitals kept: bare of accents and disguise; empty when nobody sees it. */
export function foldCharacter(character: string): string {
  // Most of any text is plain ASCII, which folds to itself.
  if (character < '\u0080' && character !== "'" && character !== '`') return character;
  const bare = character.normalize('NFKD').slice(0, LONGEST).replaceAll(UNSEEN, '');
  return [...bare].map(unmask).join('');
}

/** A text as a reader takes it, in lower case: what words are compared by. */
export function fold(text: string): string {
  return Array.from(text, foldCharacter).join('').toLowerCase();
}

function unmask(letter: string): string {
  const small = letter.toLowerCase();
  const latin = LATIN_OF.get(small);
  if (latin === undefined) return MARK_OF.get(letter) ?? letter;
  return small === letter ? latin : latin.toUpperCase();
}
