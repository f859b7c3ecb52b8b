import type { OdooAccount } from './rpc.ts';
import { openWebSession } from './web-session.ts';

/** Opens the pages a browser opens first, so that their scripts and styles are built once and not in every clone. */
export async function warmUp(account: OdooAccount): Promise<void> {
  const { cookie } = await openWebSession(account);
  const get = async (path: string): Promise<string> => {
    const response = await fetch(new URL(path, account.url), { headers: { cookie: `${cookie.name}=${cookie.value}` } });
    return response.text();
  };
  for (const page of ['/web', `/web/login?db=${account.database}&redirect=/web`]) {
    const html = await get(page);
    const assets = [...html.matchAll(/(?:src|href)="([^"]*\/(?:assets|content)\/[^"]*\.(?:js|css)[^"]*)"/g)];
    for (const [, path = ''] of assets) await get(path.replaceAll('&amp;', '&'));
  }
}
