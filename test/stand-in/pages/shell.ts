import { escapeHtml } from '../mail/message-body.ts';

const page = (theme: string, title: string, body: string): string => `<!DOCTYPE html>
<html lang="pt-BR" data-theme="${theme === 'dark' ? 'dark' : 'light'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/web/assets/stand-in.css">
</head>
${body}
</html>`;

/** The web client's empty page, with who uses it. */
export function clientPage(theme: string, session: object): string {
  const json = JSON.stringify(session).replaceAll('<', '\\u003c');
  return page(
    theme,
    'Odoo',
    `<body class="o_web_client">
<script type="application/json" id="session">${json}</script>
<script type="module" src="/web/assets/stand-in.js"></script>
</body>`,
  );
}

interface LoginPage {
  readonly database: string;
  readonly redirect: string;
  readonly login?: string;
  readonly failed?: boolean;
}

export function loginPage(theme: string, { database, redirect, login = '', failed = false }: LoginPage): string {
  const error = failed ? '<p class="alert alert-danger" role="alert">Login ou senha incorretos</p>' : '';
  return page(
    theme,
    'Entrar',
    `<body class="o_login_page">
<main class="o_database_list">
<div class="o_login_brand">Em Dia Demonstração</div>
<form class="oe_login_form" role="form" method="post" action="/web/login">
<label for="db">Base de dados</label>
<input class="form-control" id="db" name="db" value="${escapeHtml(database)}" readonly>
<label for="login">E-mail</label>
<input class="form-control" id="login" name="login" placeholder="Digite seu e-mail" value="${escapeHtml(login)}" autocomplete="username" required autofocus>
<label for="password">Senha</label>
<input class="form-control" id="password" name="password" type="password" placeholder="Insira sua senha" autocomplete="current-password" required>
${error}
<input type="hidden" name="redirect" value="${escapeHtml(redirect)}">
<button type="submit" class="btn btn-primary">Entrar</button>
</form>
</main>
</body>`,
  );
}

interface PortalPage {
  readonly name: string;
  readonly customer: string;
  readonly amount: string;
  readonly due: string;
}

/** What a customer sees of one invoice. */
export const portalPage = ({ name, customer, amount, due }: PortalPage): string =>
  page(
    'light',
    escapeHtml(name),
    `<body class="o_portal_page"><main class="o_database_list"><h1>${escapeHtml(name)}</h1><p>${escapeHtml(customer)}</p><p class="o_portal_amount">${escapeHtml(amount)}</p><p>Vencimento: ${escapeHtml(due)}</p><button type="button" class="btn btn-primary">Pagar agora</button></main></body>`,
  );
