import type { RuleName } from './rules.ts';

/** One breach of one numbered rule of docs/ballot.md, with the place in the record. */
export interface Fault {
  readonly rule: RuleName;
  readonly at: string;
  readonly says: { readonly vi: string; readonly en: string };
}

/** Where the checks report to. */
export type Report = (rule: RuleName, at: string) => void;

/** The values that occurred before, once for each time. */
export const repeated = <T>(values: readonly T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index);
