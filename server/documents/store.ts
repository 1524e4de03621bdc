import { type CaseKind, type DocumentEntry, takesUp } from '#domain/documents/entry.ts';
import { type NumberParts, numberFor, numberIn, numberParts, registerNumberOf } from '#domain/documents/number.ts';
import { nextOrdinal, type UsedNumber } from '#domain/documents/series.ts';
import { type Day, yearOf } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { DocumentTypeName } from '#domain/law/documentFormat.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import {
  addCase,
  addEntry,
  type DocumentCase,
  documentOf,
  holdRegisterOf,
  listCases,
  listLatestNumbers,
  listSeries,
  saveEntry,
} from './documentStore.ts';
import { addDeliveries } from './fileStore.ts';

/** A paper that an act of the year issues: for what, by whom, under which number and day. */
export interface NumberedAct {
  readonly kind: CaseKind;
  readonly unitId: string;
  /** What it is where its symbol does not say so; null is a công văn. */
  readonly typeName: DocumentTypeName | null;
  readonly number: string;
  readonly day: Day;
}

const typeOf = ({ number, typeName }: Pick<NumberedAct, 'number' | 'typeName'>) => numberParts(number)?.typeName ?? typeName;

/** The lines of the act's series that bear its number; the register is held until the transaction ends. */
async function bearersOf(tx: Tx, act: NumberedAct): Promise<readonly DocumentEntry[]> {
  await holdRegisterOf(tx, act.unitId);
  const series = await listSeries(tx, act.unitId, typeOf(act), yearOf(act.day));
  return bearersIn(series, act.number);
}

/** Of the lines of one series those with this number: by its figure, or where it has none by how it is written. */
export function bearersIn(series: readonly DocumentEntry[], number: string): readonly DocumentEntry[] {
  const ordinal = registerNumberOf(number);
  return series.filter((entry) => (ordinal === null ? fold(entry.number) === fold(number) : entry.ordinal === ordinal));
}

/** The line the act stands on, or undefined for a new one; 'taken' where another document bears the number. */
async function lineFor(tx: Tx, act: NumberedAct): Promise<DocumentEntry | 'taken' | undefined> {
  const bearers = await bearersOf(tx, act);
  if (bearers.length === 0) return undefined;
  for (const entry of bearers) {
    const cases = await listCases(tx, entry.id);
    if (
      takesUp(
        entry,
        cases.map(({ kind }) => kind),
        act,
      )
    )
      return entry;
  }
  return 'taken';
}

/** False where another document of this issuer, type and year bears the number (số đã dùng). Holds the register: ask it right before filing. */
export async function isNumberFree(tx: Tx, act: NumberedAct): Promise<boolean> {
  return (await lineFor(tx, act)) !== 'taken';
}

/**
 * Files what an act issued in its issuer's register, in the act's own transaction; the document's id. A number reserved for it
 * goes out with it; a decision that names several units is one line.
 * @throws RangeError when the number is taken: the act asks `isNumberFree` among its reasons.
 */
export async function fileIssued(
  { tx, actor, now, newId, record }: Context,
  act: NumberedAct & { readonly subjectId: string; readonly subject: string },
): Promise<string> {
  const line = await lineFor(tx, act);
  if (line === 'taken') throw new RangeError(`the number is taken: ${act.number}`);
  const { kind, subjectId, unitId, day } = act;
  const id = line?.id ?? newId();
  if (line?.state === 'reserved') await saveEntry(tx, { ...line, state: 'issued', day, version: line.version + 1 });
  if (!line) await addEntry(tx, { ...outgoing(act), id }, actor.personId, now);
  await addCase(tx, id, { kind, subjectId });
  record({ type: 'document.issued', subjectId: id, body: { unitId, number: act.number, day, kind, caseId: subjectId } });
  return id;
}

const outgoing = (act: NumberedAct & { readonly subject: string }) =>
  ({
    unitId: act.unitId,
    direction: 'out',
    typeName: typeOf(act),
    number: act.number,
    ordinal: registerNumberOf(act.number),
    day: act.day,
    issuer: null,
    subject: act.subject,
    arrival: null,
    validFrom: null,
    validTo: null,
    state: 'issued',
    voidWhy: null,
    repeat: 0,
    version: 1,
  }) as const satisfies Omit<DocumentEntry, 'id'>;

/** The next free number of a series with the body's own symbol as it wrote it last (`17/KH-THCS`); without one yet, `01/KH-` to be completed. */
export async function suggestNumber(tx: Tx, unitId: string, typeName: DocumentTypeName | null, year: number): Promise<string> {
  const series = await listSeries(tx, unitId, typeName, year);
  const used = usedIn(series);
  const newest = [...used.map(({ number }) => number).reverse(), ...(await listLatestNumbers(tx, unitId))];
  return numberFor(nextOrdinal(used), typeName, bodyAmong(newest, typeName === null));
}

/** The issuer's code in the numbers it wrote; a letter's also names who drafted it, other types do not. */
function bodyAmong(numbers: readonly string[], isLetter: boolean): string {
  const parts = numbers.map(numberParts).filter((one) => one !== null && one.body !== '') as readonly NumberParts[];
  const alike = parts.find(({ typeName }) => (typeName === null) === isLetter);
  return alike?.body ?? parts[0]?.body.replace(/-.*/u, '') ?? '';
}

/** The numbers of a series, ascending. */
export const usedIn = (series: readonly DocumentEntry[]): readonly UsedNumber[] =>
  series.flatMap(({ ordinal, number, day }) => (ordinal === null ? [] : [{ ordinal, number, day }]));

/** The number of a decision as it is cited in a line of text ("Quyết định số 09/QĐ-THCS"), as an act for the register; null where there is none. */
export function decisionIn(text: string, unitId: string, day: Day, kind: CaseKind): NumberedAct | null {
  const number = numberIn(text);
  return number === null ? null : { kind, unitId, typeName: 'Quyết định', number, day };
}

/** Notes in the dispatch log that the document of a case was sent to bodies in this system; nothing where it has no line in the register. */
export async function noteSent(
  { tx, actor, today, now, newId }: Context,
  of: DocumentCase,
  unitIds: readonly string[],
): Promise<void> {
  const documentId = await documentOf(tx, of);
  if (documentId === undefined || unitIds.length === 0) return;
  const names = await unitNamesEver(tx, unitIds, today);
  const sent = { documentId, onDay: today, way: 'system', receivedOn: null, receivedBy: null, loggedBy: actor.personId } as const;
  const deliveries = unitIds.map((unitId) => ({ ...sent, id: newId(), receiver: names.get(unitId) ?? '' }));
  await addDeliveries(tx, deliveries, now);
}
