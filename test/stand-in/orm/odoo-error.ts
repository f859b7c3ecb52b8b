/** A refusal of the server, with the Python name by which clients tell refusals apart. */
export class OdooError extends Error {
  constructor(
    readonly pythonName: string,
    message: string,
    /** HTTP status by which JSON-2 answers it. */
    readonly status: number,
  ) {
    super(message);
  }
}

export const accessError = (message: string) => new OdooError('odoo.exceptions.AccessError', message, 403);
export const accessDenied = () => new OdooError('odoo.exceptions.AccessDenied', 'Access Denied', 403);
export const userError = (message: string) => new OdooError('odoo.exceptions.UserError', message, 422);
export const missingError = (label: string, ids: readonly number[]) =>
  new OdooError(
    'odoo.exceptions.MissingError',
    `O registro não existe ou foi excluído.\n(Registro(s): ${label}(${ids.join(', ')},))`,
    404,
  );
export const valueError = (message: string) => new OdooError('builtins.ValueError', message, 500);
export const unknownMethod = (model: string, method: string) =>
  new OdooError('builtins.AttributeError', `The method '${model}.${method}' does not exist`, 404);
