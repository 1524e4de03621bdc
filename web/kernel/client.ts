import type { z } from 'zod';
import type { Endpoint } from '#api/endpoint.ts';
import type { UploadedFile } from '#api/fields.ts';
import { currentLanguage } from '../ui/language.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { filled, queryOf, type Values } from './address.ts';
import { leaveFirst, leftAnew } from './leaving.ts';
import { ownerNow } from './owner.ts';
import { Fault, Refusals, SignedOut, Unreachable } from './troubles.ts';

/** What the server takes, with the browser's own File where it receives a file. */
type Sent<T> = T extends UploadedFile ? File : T extends readonly UploadedFile[] ? readonly File[] : T;
type SentFields<T> = T extends object ? { readonly [K in keyof T]: Sent<T[K]> } : T;

export type Input<E extends Endpoint> = SentFields<z.input<E['input']>>;
export type Output<E extends Endpoint> = z.output<E['output']>;

interface CallOptions {
  /** The same key for every try of one act: the server does it once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** In whose name it is meant; else whoever this page was opened for. The server refuses it from anybody else. */
  readonly as?: string;
}

const filesIn = (value: unknown): readonly File[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is File => one instanceof File);

/** JSON; once a value is a File, multipart: one part `input` with the rest as JSON, then each file under its own name. */
function bodyOf(values: Values): { readonly body: BodyInit; readonly headers: Record<string, string> } {
  const files = Object.entries(values).filter(([, value]) => filesIn(value).length > 0);
  if (files.length === 0) return { body: JSON.stringify(values), headers: { 'Content-Type': 'application/json' } };
  const names = new Set(files.map(([name]) => name));
  const form = new FormData();
  form.append('input', JSON.stringify(Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)))));
  for (const [name, value] of files) for (const file of filesIn(value)) form.append(name, file, file.name);
  return { body: form, headers: {} };
}

/** The language decides in which words a refusal comes back. */
const asked = () => ({ Accept: 'application/json', 'Accept-Language': currentLanguage() });

type Address = Pick<Endpoint, 'method' | 'path'>;

function requestOf(endpoint: Address, input: Values, options: CallOptions): [string, RequestInit] {
  const { path, rest } = filled(endpoint.path, input);
  const base: RequestInit = {
    method: endpoint.method,
    credentials: 'same-origin',
    ...(options.signal ? { signal: options.signal } : {}),
  };
  if (endpoint.method === 'GET') return [path + queryOf(rest), { ...base, headers: asked() }];
  const { body, headers } = bodyOf(rest);
  const key: Record<string, string> = options.idempotencyKey ? { 'Idempotency-Key': options.idempotencyKey } : {};
  const person = options.as ?? ownerNow();
  const meant: Record<string, string> = person ? { 'Acting-Person': person } : {};
  return [path, { ...base, body, headers: { ...asked(), ...headers, ...key, ...meant } }];
}

async function answerTo(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  }
}

interface Problem {
  readonly refusals?: readonly ShownRefusal[];
}

async function problemIn(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return {};
  }
}

/**
 * Asks the server; the answer as it came.
 * @throws Refusals with every reason, SignedOut, Unreachable without a network, Fault for the rest.
 */
export async function ask(address: Address, input: Values, options: CallOptions = {}): Promise<unknown> {
  await leaveFirst(address.path);
  const [url, init] = requestOf(address, input, options);
  const response = await answerTo(url, init);
  if (!response.ok) throw troubleOf(response.status, (await problemIn(response)).refusals ?? []);
  leftAnew(address.path);
  return response.status === 204 ? undefined : await wholeAnswer(response);
}

/** An answer that breaks off is no answer. */
async function wholeAnswer(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => {
    throw new Unreachable();
  });
  return JSON.parse(text);
}

/** Asks the server, as `ask` does; the answer by its contract. */
export async function call<E extends Endpoint>(endpoint: E, input: Input<E>, options: CallOptions = {}): Promise<Output<E>> {
  return endpoint.output.parse(await ask(endpoint, (input ?? {}) as Values, options)) as Output<E>;
}

function troubleOf(status: number, refusals: readonly ShownRefusal[]): Error {
  if (status === 401) return new SignedOut(refusals);
  if (status === 502 || status === 503 || status === 504) return new Unreachable();
  if (status === 507 && refusals.length > 0) return new Refusals(refusals);
  if (status >= 500 || refusals.length === 0) return new Fault(status, refusals[0]?.facts?.number?.toString());
  return new Refusals(refusals);
}
