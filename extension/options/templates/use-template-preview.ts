import { useEffect, useState } from 'preact/hooks';
import type { TemplatePreview, TemplatePreviewRequest } from '../../../shared/contract/mail-templates.ts';
import type { Failure } from '../../messaging/messages.ts';
import type { BackgroundApi } from '../options-platform.ts';

/** After the last keystroke, until the preview is asked for. */
const PAUSE_MS = 400;

interface Answer {
  /** The mail it is of: texts apart, what it was asked for. */
  readonly mail: string;
  /** All it was asked for. */
  readonly asked: string;
  readonly preview: TemplatePreview | undefined;
  readonly failure: Failure | undefined;
}

export interface ShownTemplate {
  /** Of this mail, but perhaps not of the last words typed. */
  readonly preview: TemplatePreview | undefined;
  readonly failure: Failure | undefined;
  /** It shows all that was typed. */
  readonly settled: boolean;
  again(): void;
}

/** Follows what is typed: another mail is asked for at once, other words of it after a pause; `wanted: false` asks for nothing. */
export function useTemplatePreview(
  api: Pick<BackgroundApi, 'previewTemplate'>,
  companyId: number,
  request: TemplatePreviewRequest,
  wanted: boolean,
): ShownTemplate {
  const [answer, setAnswer] = useState<Answer>();
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(request);
  const mail = JSON.stringify([request.manner, request.language]);
  const isOfMail = answer?.mail === mail;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const ask = async () => {
      const result = await api.previewTemplate({ companyId, template: request });
      if (!current) return;
      const common = { mail, asked };
      if (result.ok) setAnswer({ ...common, preview: result.value, failure: undefined });
      else setAnswer((before) => ({ ...common, preview: previewOf(before, mail), failure: result.failure }));
    };
    const timer = setTimeout(ask, isOfMail ? PAUSE_MS : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // What is asked stands for the request.
  }, [api, companyId, asked, round, wanted]);
  return {
    preview: previewOf(answer, mail),
    failure: isOfMail ? answer.failure : undefined,
    settled: !wanted || answer?.asked === asked,
    again: () => setRound((before) => before + 1),
  };
}

function previewOf(answer: Answer | undefined, mail: string): TemplatePreview | undefined {
  return answer?.mail === mail ? answer.preview : undefined;
}
