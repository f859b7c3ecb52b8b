import fc from 'fast-check';

/** The part of JSON Schema that our requests are written in. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

const MOST_ITEMS = 6;
const LONGEST_TEXT = 40;

/** Values that a schema describes; throws for a kind of schema nobody has taught it, so that none goes untested. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map(valuesOf));
  switch (schema.type) {
    case 'object':
      return objectsOf(schema);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS)),
      });
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1000 : schema.exclusiveMinimum + 1),
        max: Math.min(schema.maximum ?? 1e6, 1e9),
      });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textsOf(schema);
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`);
  }
}

function objectsOf({ properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema) {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, valuesOf(each)])),
    {
      requiredKeys: [...required],
    },
  );
  if (typeof additionalProperties !== 'object' || !propertyNames) return known;
  const names = valuesOf(propertyNames).map(String);
  return fc.dictionary(names, valuesOf(additionalProperties), { maxKeys: MOST_ITEMS });
}

function textsOf({ pattern, format, minLength = 0, maxLength = LONGEST_TEXT }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date')
    return fc.date({ noInvalidDate: true, ...YEARS }).map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return fc.date({ noInvalidDate: true, ...YEARS }).map((date) => date.toISOString());
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)), unit: 'grapheme' });
}

const YEARS = { min: new Date('2020-01-01'), max: new Date('2030-12-31') };

/** Bodies that are wrong in exactly one place: a value of another type, or a field that is missing. */
export function spoiled(good: fc.Arbitrary<unknown>, schema: JsonSchema): fc.Arbitrary<unknown> {
  const foreign = fc.constantFrom<unknown>(null, true, 'x\u0000\u202e', -1.5, 2 ** 60, [[]], { __proto__: null });
  const fields = Object.keys(schema.properties ?? {});
  const required = fc.constantFrom(...(schema.required?.length ? schema.required : ['nothing']));
  return fc.oneof(
    foreign,
    fc.tuple(good, required).map(([body, name]) => {
      const { [name]: _, ...rest } = body as Record<string, unknown>;
      return rest;
    }),
    fc.tuple(good, fc.constantFrom(...fields), foreign).map(([body, name, value]) => ({
      ...(body as object),
      [name]: value,
    })),
  );
}
