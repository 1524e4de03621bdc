import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** What one request asked of the database. */
export interface Asked {
  readonly statements: string[];
  /** What stood in the places of each. */
  readonly values: (readonly unknown[])[];
}

export const nothingAsked = (): Asked => ({ statements: [], values: [] });

const asking = new AsyncLocalStorage<Asked>();

/** Runs `work` and everything that follows from it with its own list of statements. */
export const countingIn = (asked: Asked, work: () => void): void => asking.run(asked, work);

type Query = (...args: unknown[]) => unknown;

/** From now on every statement of this process is noted with the request that caused it. */
export function noteQueries(): void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args) {
    const [first, second] = args;
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    const asked = asking.getStore();
    if (asked && text !== undefined) {
      asked.statements.push(text);
      asked.values.push(Array.isArray(second) ? second : ((first as { values?: unknown[] }).values ?? []));
    }
    return original.apply(this, args);
  };
}

/** How often the most frequent statement was sent: more than two or three is a query per row. */
export function mostRepeated(statements: readonly string[]): { readonly text: string; readonly times: number } {
  const times = new Map<string, number>();
  for (const text of statements) times.set(text, (times.get(text) ?? 0) + 1);
  const [text, most] = [...times].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return { text, times: most };
}
