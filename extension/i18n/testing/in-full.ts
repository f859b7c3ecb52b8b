import { LANGUAGES } from '../../../shared/contract/common.ts';
import { deskCatalogues } from '../desk/catalogues.ts';
import { learnDeskWords } from '../desk-words.ts';
import { overlayCatalogues } from '../overlay/catalogues.ts';
import { learnWords } from '../words.ts';

// Components under test find all words known, as on a page whose texts have come.
for (const language of LANGUAGES) {
  learnWords(language, overlayCatalogues[language]);
  learnDeskWords(language, deskCatalogues[language]);
}
