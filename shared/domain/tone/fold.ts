// Two rows, letter above letter: what looks Latin in Cyrillic, Greek, small capitals and beyond, and what it looks like.
const LOOKS = 'авеёзікмнорстухѕјћԁɡԛԝьαβεηικνορτυχγωΗΜΝΥΖıłøđħɑᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ❗❕❓❔';
const LATIN = 'abeezikmhopctyxsjhdgqwbabenikvoptuxywHMNYZilodhaabcdefghijklmnoprstuvwyz!!??';
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [...LOOKS].map((letter, at) => [letter, LATIN.charAt(at)] as const),
);

/** Accents, joiners, direction and zero-width characters, and apostrophes: nothing a word needs to be known by. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}'’‘ʼ`´]/gu;
/** The longest a compatibility form may grow: some single characters stand for a whole sentence. */
const LONGEST = 4;

/** What does not fold to itself: all but plain ASCII without its two apostrophes. */
const FOLDING = /[^\0-&(-_a-\x7f]/gu;

/** A text as a reader takes it, capitals kept: bare of accents and disguise, and of what nobody sees. */
export function foldCased(text: string): string {
  return text.replaceAll(FOLDING, foldCharacter);
}

/** The same in lower case: what words are compared by. */
export function fold(text: string): string {
  return foldCased(text).toLowerCase();
}

/** Few characters make up most of any text. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;

function foldCharacter(character: string): string {
  const folded = known.get(character) ?? foldAnew(character);
  if (known.size < MOST_KNOWN) known.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  // Twice: some apostrophes come apart into a space and an accent.
  const bare = character.replaceAll(UNSEEN, '').normalize('NFKD').slice(0, LONGEST).replaceAll(UNSEEN, '');
  return Array.from(bare, unmask).join('');
}

function unmask(letter: string): string {
  return LATIN_OF.get(letter) ?? LATIN_OF.get(letter.toLowerCase())?.toUpperCase() ?? letter;
}
