import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '#api/endpoint.ts';
import { largestUpload } from '#api/fields.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { tooLarge } from './inputRefusals.ts';

const megabyte = 1_048_576;
/** A pasted plan of two million letters, three bytes each. */
export const mostInBody = 8 * megabyte;
/** One byte above what a field takes, so that the field says no in its own words. */
export const mostInFile = largestUpload + 1;

/** Path, query and body as one object; files of a form stand under the name of their field, its other fields are JSON under `input`. */
export async function inputOf(request: FastifyRequest, endpoint: Endpoint): Promise<Record<string, unknown>> {
  const params = request.params as Record<string, string>;
  if (request.method === 'GET') return storable({ ...(request.query as object), ...params });
  if (!request.isMultipart()) return storable({ ...objectIn(request.body), ...params });
  // A form of a public page carries no files: strangers fill no memory.
  if (endpoint.isPublic) throw wrongForm();
  const input: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file') input[part.fieldname] = { name: part.filename, bytes: new Uint8Array(await part.toBuffer()) };
    else if (part.fieldname === 'input') Object.assign(input, objectIn(parsed(String(part.value))));
  }
  return storable({ ...input, ...params });
}

const wrongForm = (at?: string) => new Refused([{ kind: 'input', code: 'kernel.wrong-form', ...(at ? { at } : {}) }]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongForm('input');
  }
}

/** No body counts as an empty one. */
function objectIn(body: unknown): object {
  if (body === undefined || body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body)) throw wrongForm();
  return body;
}

/** No text of ours holds a NUL, and the database takes none. */
function storable<Value>(value: Value, at = ''): Value {
  if (typeof value === 'string' && value.includes('\u0000')) throw wrongForm(at);
  if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    for (const [name, member] of Object.entries(value)) storable(member, at === '' ? name : `${at}.${name}`);
  }
  return value;
}

/** What the client made when the form was opened; longer than any client makes is refused, empty is none. */
export function keyOf(request: FastifyRequest): string | undefined {
  const key = String(request.headers['idempotency-key'] ?? '').trim();
  if (key.length > 200) throw wrongForm('Idempotency-Key');
  return key === '' ? undefined : key;
}

/** What the sender did wrong with the body as a whole; undefined when the error says something else. */
export function refusalOfBody(error: unknown): Refusal | undefined {
  const { statusCode, code = '', syscall } = error as { statusCode?: number; code?: string; syscall?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { kind: 'input', code: 'kernel.body-too-large', facts: { megabytes: mostInBody / megabyte } };
  }
  // A connection of our own that broke, as that to the database, names the call it broke in.
  if (
    (brokenOff.has(code) && syscall === undefined) ||
    (error instanceof Error && /^(Unexpected end of|Malformed part)/.test(error.message))
  ) {
    return { kind: 'input', code: 'kernel.broken-off' };
  }
  return statusCode !== undefined && statusCode < 500 ? { kind: 'input', code: 'kernel.wrong-form' } : undefined;
}

const brokenOff = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'FST_ERR_CTP_INVALID_CONTENT_LENGTH', 'ECONNRESET']);
