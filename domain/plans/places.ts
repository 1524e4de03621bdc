import type { PlanReading, Span } from './reading.ts';

/** A place in a reading: `title`, `legalBases.0.number`, `criteriaGroups.1.items.2`. */
export type Place = string;

type Branch = Readonly<Record<string, unknown>>;

const scalars = /^(?:title|number|issuer|place|date)$/;
const writable =
  /^(?:title|number|issuer|place|date|(?:purposes|requirements|subjects|recipients|dossier|deadlines|recurring|quotas|rewards|coSigners)\.\d+|(?:legalBases|cited)\.\d+(?:\.(?:type|number|date|issuer|subject))?|criteriaGroups\.\d+(?:\.groups\.\d+)*(?:\.items\.\d+)*|bodies\.\d+(?:\.tasks\.\d+)?|signatory(?:\.(?:prefix|title|name))?)$/;
const lists =
  /^(?:purposes|requirements|subjects|recipients|dossier|bodies|bodies\.\d+\.tasks|criteriaGroups|criteriaGroups\.\d+(?:\.groups\.\d+)*\.items)$/;
const wordFields = ['text', 'heading', 'name', 'what', 'title', 'form', 'subject', 'type'] as const;

/** True for a place that people may write in. */
export function isWritable(place: Place): boolean {
  return writable.test(place);
}

/** True for a list that people may add a line to. */
export function isList(place: Place): boolean {
  return lists.test(place);
}

/** What stands at a place; undefined where there is none. */
export function valueAt(reading: PlanReading, place: Place): unknown {
  return place.split('.').reduce<unknown>((value, step) => {
    if (value === null || typeof value !== 'object') return undefined;
    return Object.hasOwn(value, step) ? (value as Branch)[step] : undefined;
  }, reading);
}

function changed(value: unknown, steps: readonly string[], change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const at = Number(step);
    const next = changed(value[at], rest, change);
    return next === undefined
      ? value.filter((_, index) => index !== at)
      : value.map((each, index) => (index === at ? next : each));
  }
  return { ...(value as Branch), [step]: changed((value as Branch)[step], rest, change) };
}

/** The reading with one place changed; a change to `undefined` takes a line out of its list. */
export function withChange(reading: PlanReading, place: Place, change: (value: unknown) => unknown): PlanReading {
  return changed(reading, place.split('.'), change) as PlanReading;
}

/** Which field of an object holds its words: `text` of a line, `heading` of a group, `name` of a body, `what` of a deadline. */
export function wordFieldOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return wordFields.find((field) => field in value);
}

/** True for the head's plain values: title, number, issuer, place, date. */
export function isScalar(place: Place): boolean {
  return scalars.test(place);
}

/** The empty stretch right after the last thing of a list, or the text's beginning: where an added line is said to stand. */
export function spanAfter(value: unknown): Span {
  const last = Array.isArray(value) ? (value.at(-1) as { readonly span?: Span } | undefined)?.span : undefined;
  if (!last) return { line: 1, start: 0, end: 0 };
  return { line: last.endLine ?? last.line, start: last.end, end: last.end };
}
