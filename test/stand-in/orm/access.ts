import { compileDomain, type Domain } from './domain.ts';
import type { Environment } from './environment.ts';
import type { Field } from './field.ts';
import type { Model, Operation } from './model.ts';
import { accessError } from './odoo-error.ts';
import { byOrder } from './order.ts';
import { linkOf, type Row, textOf } from './row.ts';

const verbs: Readonly<Record<Operation, { readonly right: string; readonly rule: string }>> = {
  read: { right: 'Você não tem permissão para acessar registros de', rule: 'leitura' },
  write: { right: 'Você não tem permissão para modificar registros de', rule: 'gravação' },
  create: { right: 'Você não tem permissões para criar registros de', rule: 'criação' },
  unlink: { right: 'Você não tem permissão para excluir registros de', rule: 'exclusão' },
};

const isAdministrator = ({ groups }: Environment) => groups.has('base.group_system');

/** Whether the user's groups let them do this to any record at all. */
export function mayUse(env: Environment, { access }: Model, operation: Operation): boolean {
  return isAdministrator(env) || (access[operation] ?? []).some((group) => env.groups.has(group));
}

export function checkRight(env: Environment, model: Model, operation: Operation): void {
  if (mayUse(env, model, operation)) return;
  const groups = (model.access[operation] ?? []).map((group) => `\n\t- ${group}`).join('');
  throw accessError(
    `${verbs[operation].right} '${model.label}' (${model.name}).\n\nEsta operação é permitida para os seguintes grupos:${groups}\n\nEntre em contato com o administrador para solicitar acesso, se necessário.`,
  );
}

/** Record rules: the model's own, and the companies the call is limited to. */
export function visible(env: Environment, model: Model): (row: Row) => boolean {
  const ownRule = isAdministrator(env) ? undefined : model.rule?.(env);
  const byCompany = 'company_id' in model.fields;
  return (row) => {
    const company = byCompany ? linkOf(row, 'company_id') : undefined;
    return (company === undefined || env.companyIds.includes(company)) && (ownRule?.(row) ?? true);
  };
}

/** The rows of these ids that exist; one the rules hide is an error, as in Odoo. */
export function browse(env: Environment, model: Model, ids: readonly number[], operation: Operation = 'read'): Row[] {
  checkRight(env, model, operation);
  const isVisible = visible(env, model);
  const rows = ids.flatMap((id) => env.db.find(model.name, id) ?? []);
  if (!rows.every(isVisible)) {
    const user = env.db.get('res.users', env.uid);
    throw accessError(
      `Ops! Parece que você se deparou com alguns registros ultrassecretos.\n\nDesculpe, ${textOf(user, 'name')} (id=${env.uid}) não tem '${verbs[operation].rule}' acesso a:\n- ${model.label} (${model.name})`,
    );
  }
  return rows;
}

export interface Page {
  readonly order?: string | null | undefined;
  readonly limit?: number | null | undefined;
  readonly offset?: number | undefined;
}

/** The rows that match and may be seen; archived ones only when asked for. */
export function findRows(
  env: Environment,
  model: Model,
  domain: Domain,
  { order, limit, offset = 0 }: Page = {},
): Row[] {
  checkRight(env, model, 'read');
  const isVisible = visible(env, model);
  const fulfils = compileDomain(env.db, model, domain);
  const names = (field: string) => domain.some((term) => Array.isArray(term) && term[0] === field);
  const hidesArchived = 'active' in model.fields && env.context.active_test !== false && !names('active');
  const { hidden } = model;
  const isHidden = hidden && !hidden.unlessAskedBy.some(names) ? hidden.row : () => false;
  const found = env.db
    .rows(model.name)
    .filter((row) => isVisible(row) && (!hidesArchived || row.active !== false) && !isHidden(row) && fulfils(row))
    .sort(byOrder(env.db, order || model.order || 'id'));
  return found.slice(offset, limit ? offset + limit : undefined);
}

export function checkFieldAccess(env: Environment, model: Model, name: string, { groups }: Field): void {
  if (!groups || isAdministrator(env) || groups.some((group) => env.groups.has(group))) return;
  throw accessError(
    `You do not have enough rights to access the field "${name}" on ${model.label} (${model.name}). Please contact your system administrator.\n\nOperation: read`,
  );
}
