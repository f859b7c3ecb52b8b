import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { authenticate } from '../http/authenticate.ts';
import { answerRpc } from '../http/json-rpc.ts';
import { sessionInfo } from '../http/session-info.ts';
import type { Sessions } from '../http/sessions.ts';
import { groupNames, type World } from '../orm/environment.ts';
import { numberOf, textOf } from '../orm/row.ts';
import { clientScript, clientStyles } from './assets.ts';
import { clientPage, loginPage, portalPage } from './shell.ts';

interface Parts {
  readonly world: World;
  readonly database: string;
  readonly sessions: Sessions;
}

const HOME = '/odoo/customer-invoices';

/** Pages for people: the login, the web client, and the customer's own page of an invoice. */
export function pageRoutes({ world, database, sessions }: Parts): Hono {
  const app = new Hono();
  const theme = (c: Context): string => c.req.query('theme') ?? getCookie(c, 'color_scheme') ?? 'light';

  app.get('/', (c) => c.redirect('/odoo'));
  app.get('/web', (c) => c.redirect('/odoo'));
  app.get('/web/assets/stand-in.css', async (c) =>
    c.body(await clientStyles(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/web/assets/stand-in.js', async (c) =>
    c.body(await clientScript(), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  app.get('/web/login', (c) => c.html(loginPage(theme(c), { database, redirect: localPath(c.req.query('redirect')) })));
  app.post('/web/login', async (c) => {
    const { login, password, redirect } = await c.req.parseBody();
    const given = { login: String(login), password: String(password) };
    const uid = authenticate(world, given);
    const target = localPath(String(redirect ?? ''));
    if (uid === undefined)
      return c.html(loginPage(theme(c), { database, redirect: target, login: given.login, failed: true }));
    sessions.open(c, uid);
    return c.redirect(target || '/odoo', 303);
  });
  app.get('/web/session/logout', (c) => {
    sessions.close(c);
    return c.redirect('/web/login');
  });
  app.post('/web/session/destroy', async (c) => {
    sessions.close(c);
    return c.json(await answerRpc(await c.req.json(), () => null));
  });

  app.on('GET', ['/odoo', '/odoo/*'], (c) => {
    const uid = sessions.userOf(c);
    if (uid === undefined) return c.redirect(`/web/login?redirect=${encodeURIComponent(new URL(c.req.url).pathname)}`);
    const groups = groupNames(world.db, uid);
    if (!groups.has('base.group_user')) return c.redirect('/my');
    if (c.req.path === '/odoo') return c.redirect(groups.has('account.group_account_invoice') ? HOME : '/odoo/sales');
    return c.html(clientPage(theme(c), sessionInfo(world, database, uid)));
  });

  app.get('/my', (c) => c.html('<!DOCTYPE html><title>Portal</title><h1>Minha conta</h1>'));
  app.get('/my/invoices/:id', (c) => {
    const { db } = world;
    const invoice = db.find('account.move', Number(c.req.param('id')));
    if (!invoice?.access_token || invoice.access_token !== c.req.query('access_token')) return c.notFound();
    const { symbol = '' } = db.get('res.currency', Number(invoice.currency_id));
    return c.html(
      portalPage({
        name: textOf(invoice, 'name'),
        customer: String(db.value(invoice, 'invoice_partner_display_name')),
        amount: `${symbol} ${numberOf(invoice, 'amount_residual').toLocaleString('pt-BR', { minimumFractionDigits: 2 })}`,
        due: textOf(invoice, 'invoice_date_due').split('-').reverse().join('/'),
      }),
    );
  });
  return app;
}

/** Only paths of this server: never somebody else's address. */
const localPath = (path: string | undefined): string => (path?.startsWith('/') && !path.startsWith('//') ? path : '');
