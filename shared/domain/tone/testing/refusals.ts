import type { Language } from '../../language.ts';
import { lintTone } from '../lint-tone.ts';
import type { ToneFinding } from '../tone-finding.ts';
import { type Sample, sample } from './sample.ts';

/** What the linter refuses in a sentence, in the place and at the step it was written for. */
export function refusals(written: string | Sample, language: Language = 'pt-BR'): ToneFinding[] {
  const { text, place, step } = typeof written === 'string' ? sample(written) : written;
  const findings = lintTone({
    subject: place === 'subject' ? text : undefined,
    body: place === 'subject' ? '' : text,
    language,
    channel: place === 'whatsapp' ? 'whatsapp' : 'email',
    step,
  });
  return findings.filter(({ severity }) => severity === 'refuse');
}
