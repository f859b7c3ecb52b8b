import PQueue from 'p-queue';
import { z } from 'zod';
import { id, optionalText, parseAnswer } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const MoveRow = z.object({ id, access_url: optionalText });

/** Odoo makes each link's token on demand, one document at a time. */
const AT_ONCE = 4;

/** Links lead to the address Odoo gives its customers, which need not be the one the sidecar uses. */
export async function portalLinks(
  session: Session,
  documentIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const moves = await readById(session.search, 'account.move', MoveRow, documentIds);
  const shown = [...moves.values()].filter(({ access_url }) => isPage(access_url)).map((move) => move.id);
  const [first] = shown;
  if (first === undefined) return new Map();
  const base = (await textOf(session, 'get_base_url', first)) ?? session.url;
  const links = await new PQueue({ concurrency: AT_ONCE }).addAll(
    shown.map((moveId) => async () => ({ moveId, link: await textOf(session, 'get_portal_url', moveId) })),
  );
  return new Map(links.flatMap(({ moveId, link }) => pairUnlessEmpty(moveId, absolute(link, base))));
}

async function textOf({ call }: Session, method: string, moveId: number): Promise<string | undefined> {
  return parseAnswer(optionalText, await call({ model: 'account.move', method, ids: [moveId] }), method);
}

/** Without the portal's page for a document, Odoo answers `#`, alone or with a token behind it. */
function isPage(link: string | undefined): link is string {
  return link !== undefined && !link.startsWith('#');
}

function absolute(link: string | undefined, base: string): string | undefined {
  if (!isPage(link) || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}

function pairUnlessEmpty(moveId: number, link: string | undefined): [number, string][] {
  return link === undefined ? [] : [[moveId, link]];
}
