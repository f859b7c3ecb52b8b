import type { Language } from '../../shared/contract/common.ts';
import { learnWords } from '../i18n/words.ts';
import type { Background } from '../messaging/background.ts';

/** Asks for the texts of `language` together with what they will tell of. While they do not come, nothing else does: a failure, to be asked again like any. */
export function learningWords(
  background: Pick<Background, 'assess' | 'overlayTexts'>,
  language: Language,
): Pick<Background, 'assess'> {
  let learnt = false;
  const learn = async () => {
    const texts = await background.overlayTexts(language);
    if (texts.ok) learnWords(language, texts.value);
    learnt ||= texts.ok;
    return texts.ok ? undefined : texts;
  };
  return {
    async assess(request) {
      const [speechless, answer] = await Promise.all([learnt ? undefined : learn(), background.assess(request)]);
      return speechless ?? answer;
    },
  };
}
