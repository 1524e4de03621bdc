import { type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import { documentKey, type LegalDocument, typeOfNumber, type Verification, whyNotEnter } from './legalDocument.ts';

/** A row of a list of legal documents, read but not yet held against the register; what is blank leaves what stands. */
export interface LegalRow extends RowPlace {
  readonly number: string;
  /** Null where nothing is written: the number tells it, or the row is refused. */
  readonly type: string | null;
  readonly issuedOn: Day;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly inForceFrom: Day | null;
  readonly inForceTo: Day | null;
  /** Numbers, parted by commas or semicolons. */
  readonly successors: string | null;
  readonly source: string | null;
  readonly verified: Verification | null;
}

/** A field of an entry that a row changes. */
export interface LegalFieldChange {
  readonly field: keyof LegalDocument;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a row would do. */
export interface PlannedLegalRow {
  readonly row: LegalRow;
  readonly key: string;
  readonly outcome: 'new' | 'changed' | 'same';
  readonly document: LegalDocument;
  readonly changes: readonly LegalFieldChange[];
}

/** Every row with what it would do, or every reason why the list is not taken. */
export interface LegalImportPlan {
  readonly rows: readonly PlannedLegalRow[];
  readonly refusals: readonly Refusal[];
}

/** The numbers in a cell. */
export function numbersIn(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[;,\n]/)
    .map((number) => number.trim())
    .filter((number) => number !== '');
}

function documentOf(row: LegalRow, type: string, known: LegalDocument | undefined): LegalDocument {
  return {
    number: known?.number ?? row.number,
    type: known?.type ?? type,
    issuedOn: row.issuedOn,
    issuer: row.issuer ?? known?.issuer ?? null,
    subject: row.subject ?? known?.subject ?? null,
    inForceFrom: row.inForceFrom ?? known?.inForceFrom ?? null,
    inForceTo: row.inForceTo ?? known?.inForceTo ?? null,
    successors: row.successors === null ? (known?.successors ?? []) : numbersIn(row.successors),
    source: row.source ?? known?.source ?? null,
    verified: row.verified ?? known?.verified ?? 'none',
  };
}

/** The same reasons, said of a cell. */
const rowCodes: Readonly<Record<string, string>> = {
  'law.in-force-before-issued': 'law.in-force-before-issued-in-row',
  'law.ends-before-it-begins': 'law.ends-before-it-begins-in-row',
  'law.succeeds-itself': 'law.succeeds-itself-in-row',
};

const shown = (value: LegalDocument[keyof LegalDocument]) =>
  typeof value === 'string' || value === null ? value : value.join(', ') || null;

/** The fields in which one entry differs from another. */
export function changesBetween(before: LegalDocument, after: LegalDocument): readonly LegalFieldChange[] {
  const fields = Object.keys(before) as readonly (keyof LegalDocument)[];
  return fields
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
    .filter((change) => change.before !== change.after);
}

/** Holds a list against the register (nhập sổ văn bản): all refusals at once, each at its cell. */
export function planLegalImport(rows: readonly LegalRow[], known: ReadonlyMap<string, LegalDocument>): LegalImportPlan {
  const refusals: Refusal[] = [];
  const planned: PlannedLegalRow[] = [];
  const first = new Map<string, LegalRow>();
  for (const row of rows) {
    const type = row.type ?? typeOfNumber(row.number);
    if (type === null) {
      refusals.push(refusedCell(row, 'type', 'law.type-unknown', { number: row.number }));
      continue;
    }
    const key = documentKey({ ...row, type });
    const twin = first.get(key);
    if (twin) {
      refusals.push(refusedCell(row, 'number', 'law.row-twice', { number: row.number, other: twin.row, otherSheet: twin.sheet }));
      continue;
    }
    first.set(key, row);
    const before = known.get(key);
    const document = documentOf(row, type, before);
    const against = whyNotEnter(document);
    refusals.push(...against.map(({ code, at, facts }) => refusedCell(row, at!, rowCodes[code] ?? code, facts)));
    if (against.length > 0) continue;
    const changes = before ? changesBetween(before, document) : [];
    planned.push({ row, key, document, changes, outcome: !before ? 'new' : changes.length > 0 ? 'changed' : 'same' });
  }
  return { rows: planned, refusals };
}

/** "ngày 14/06/2019" for people, where a change is of a day. */
export function shownChange({ field, before, after }: LegalFieldChange): LegalFieldChange {
  const isDayField = field === 'issuedOn' || field === 'inForceFrom' || field === 'inForceTo';
  const day = (value: string | null) => (value === null || !isDayField ? value : shortDate(value as Day));
  return { field, before: day(before), after: day(after) };
}
