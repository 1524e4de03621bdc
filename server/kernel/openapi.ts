import { z } from 'zod';
import { refusal } from '#api/fields.ts';
import { mediaTypes, paperForms } from './paperAnswer.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

/** The API as OpenAPI 3.1, made from the endpoints themselves. */
export function openapi(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.endpoint.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Đạt Chuẩn',
      version: '1',
      description: 'Points are hundredths of a point; days are ISO 8601 in Vietnam; instants are UTC.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'datchuan.session_token' } },
    },
  };
}

const problem = z.object({ type: z.string(), title: z.string(), status: z.number(), refusals: z.array(refusal) });

function operationOf({ endpoint, action }: Route): Json {
  const { properties = {}, required = [] } = schemaOf(endpoint.input, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  const parameter = (name: string, where: 'path' | 'query') => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: properties[name] ?? {},
  });
  const isRead = endpoint.method === 'GET';
  return {
    operationId: action.name,
    tags: [action.name.split('.')[0]],
    ...(endpoint.isPublic ? {} : { security: [{ session: [] }] }),
    parameters: [
      ...inPath.map((name) => parameter(name, 'path')),
      ...(isRead ? rest.map(([name]) => parameter(name, 'query')) : [idempotencyKey, actingPerson]),
      ...(endpoint.isPaper ? [askedForm] : []),
    ],
    ...(isRead ? {} : { requestBody: bodyOf(rest, required) }),
    responses: {
      200: {
        description: 'Done',
        content: endpoint.isPaper ? papers : { 'application/json': { schema: schemaOf(endpoint.output, 'output') } },
      },
      default: {
        description: 'Refused, with every reason',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const askedForm = { name: 'as', in: 'query', required: false, schema: { enum: paperForms, default: 'pdf' } };
const papers = Object.fromEntries(paperForms.map((form) => [mediaTypes[form], { schema: { type: 'string', format: 'binary' } }]));

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'Made when the form is opened: however often the request is sent, it has one effect.',
};

const actingPerson = {
  name: 'Acting-Person',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The id of the person in whose name it was written: from the session of anybody else it is refused.',
};

/** JSON; with files, a form whose part `input` is that JSON and whose files stand under their own names. */
function bodyOf(rest: readonly (readonly [string, Json])[], required: readonly string[]): Json {
  const files = rest.filter(([, schema]) => schema.format === 'binary').map(([name]) => name);
  const plain = rest.filter(([name]) => !files.includes(name));
  const schema = {
    type: 'object',
    properties: Object.fromEntries(plain),
    required: required.filter((name) => plain.some(([each]) => each === name)),
  };
  if (files.length === 0) return { content: { 'application/json': { schema } } };
  const parts = { input: schema, ...Object.fromEntries(files.map((name) => [name, { type: 'string', format: 'binary' }])) };
  return { content: { 'multipart/form-data': { schema: { type: 'object', properties: parts } } } };
}

/** A custom type (an uploaded file) is binary; what JSON cannot say is left open. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const json = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'binary' });
    },
  }) as Json;
  const { $schema: _, ...rest } = json;
  return rest;
}
