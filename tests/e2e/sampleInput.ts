import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Endpoint } from '#api/endpoint.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** An input that the endpoint takes, made from its own schema, with `known` fields put in; undefined where none could be made. */
export function sampleInput(endpoint: Endpoint, known: Readonly<Record<string, string>>): Record<string, unknown> | undefined {
  const schema = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const made = { ...(sampleOf(schema) as Record<string, unknown>), ...known };
  return endpoint.input.safeParse(made).success ? made : undefined;
}

/** A day, a kind of paper or a hash: whichever the pattern takes. */
const textOf = (pattern = '') =>
  ['2024-03-01', 'plan', 'a'.repeat(64)].find((text) => new RegExp(pattern, 'u').test(text)) ?? '2024-03-01';

function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return sampleOf(either[0]!);
  if (schema.type === 'string') return schema.format === 'uuid' ? randomUUID() : textOf(schema.pattern);
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items!));
  const fields = (schema.required ?? []).map((name) => [name, sampleOf(schema.properties![name]!)] as const);
  return Object.fromEntries(fields);
}
