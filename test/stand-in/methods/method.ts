import { z } from 'zod';
import type { Environment } from '../orm/environment.ts';
import type { Model } from '../orm/model.ts';
import { OdooError } from '../orm/odoo-error.ts';

interface Call {
  readonly env: Environment;
  readonly model: Model;
  /** Empty on a method of the model as a whole. */
  readonly ids: readonly number[];
}

export interface Method {
  /** Whether its first argument is a list of ids (JSON-2: `ids`). */
  readonly onRecords: boolean;
  /** Names of the arguments in their order, for callers that give them by position. */
  readonly names: readonly string[];
  run(call: Call, named: Readonly<Record<string, unknown>>): unknown;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly onRecords?: boolean;
  readonly takes: Shape;
  run(call: Call, given: z.output<z.ZodObject<Shape, z.core.$strict>>): unknown;
}

/** A method with its arguments checked at the door; an unknown name is refused as Python would. */
export function method<Shape extends z.ZodRawShape>({ onRecords = true, takes, run }: Definition<Shape>): Method {
  const shape = z.strictObject(takes);
  return {
    onRecords,
    names: Object.keys(takes),
    run(call, named) {
      const parsed = shape.safeParse(named);
      if (!parsed.success) throw badArguments(parsed.error);
      return run(call, parsed.data);
    },
  };
}

function badArguments({ issues }: z.ZodError): OdooError {
  const [issue] = issues;
  const unexpected = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const message = unexpected
    ? `got an unexpected keyword argument '${unexpected}'`
    : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`;
  return new OdooError('builtins.TypeError', message, 422);
}
