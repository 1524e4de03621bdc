import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { type PeopleImportPlan, planPeopleImport } from '#domain/people/peopleImport.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { inFileOrder, notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { listImportUnits, listKnownPeople, listSingleSeats } from './importStore.ts';
import { readPeopleRows } from './peopleSheet.ts';

export interface PeopleImportReading {
  readonly plan: PeopleImportPlan;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
}

/** Reads a list of people and understands it against the site: the preview and the import see the same. */
export async function readPeopleImport(file: UploadedFile, { tx, actor, today, newId }: Context): Promise<PeopleImportReading> {
  refuseIf(whyNotImportAs(actor));
  const { rows, findings } = readPeopleRows(file.bytes);
  const units = await listImportUnits(
    tx,
    actor,
    rows.map((row) => row.unit),
    today,
  );
  const unitIds = units.map((unit) => unit.unitId);
  const persons = await listKnownPeople(tx, actor, rows, unitIds, today);
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  const plan = planPeopleImport(rows, { units, persons, singleSeats: await listSingleSeats(tx, unitIds), idOf });
  const unread = refusalsIn(findings);
  const isEmpty = rows.length === 0 && unread.length === 0;
  const none: readonly Refusal[] = isEmpty ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  return { plan, refusals: inFileOrder([...none, ...unread, ...plan.refusals]), notes: notesIn(findings) };
}
