import { expect, test } from 'vitest';
import { routes } from '../routes.ts';
import { openapi } from './openapi.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: { properties: Record<string, unknown> } }>> };
}

const document = openapi(routes) as { paths: Record<string, Record<string, Operation>> };
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

test('every route is described once, under the name of its action', () => {
  expect(operations).toHaveLength(routes.length);
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(routes.length);
});

test('each {name} of a path is a parameter of it', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    for (const operation of Object.values(methods)) {
      expect(operation.parameters.filter((each) => each.in === 'path').map((each) => each.name)).toEqual(named);
    }
  }
});

test('an upload is a form with the rest of the input as one JSON part', () => {
  const upload = operations.find((operation) => operation.operationId === 'evidence.add')?.requestBody?.content[
    'multipart/form-data'
  ];
  expect(Object.keys(upload?.schema.properties ?? {})).toEqual(['input', 'file']);
});
