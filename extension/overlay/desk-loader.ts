import type { Language } from '../../shared/contract/common.ts';
import type { Desk } from '../desk/desk.ts';
import type { Background } from '../messaging/background.ts';
import type { Result } from '../messaging/messages.ts';
import { failed, succeeded } from '../messaging/result.ts';

export interface DeskLoader {
  loaded(): Desk | undefined;
  /** Asks once, however many want it; anew after a failure. */
  load(): Promise<Result<Desk>>;
}

/** Brings the desk into the page when somebody is about to need it. */
export function createDeskLoader(background: Pick<Background, 'loadDesk'>, language: Language): DeskLoader {
  let desk: Desk | undefined;
  let loading: Promise<Result<Desk>> | undefined;

  async function fetchDesk(): Promise<Result<Desk>> {
    const texts = await background.loadDesk(language);
    if (!texts.ok) return texts;
    desk = globalThis.emDiaDesk?.({ language, texts: texts.value });
    return desk ? succeeded(desk) : failed('desk_missing');
  }
  return {
    loaded: () => desk,
    load() {
      if (desk) return Promise.resolve(succeeded(desk));
      loading ??= fetchDesk().finally(() => {
        loading = undefined;
      });
      return loading;
    },
  };
}
