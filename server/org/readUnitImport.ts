import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { planUnitImport, type UnitImportPlan } from '#domain/org/unitImport.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { inFileOrder, notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { listKnownUnits } from './importStore.ts';
import { readUnitRows } from './unitSheet.ts';

export interface UnitImportReading {
  readonly plan: UnitImportPlan;
  /** Those of the reader and those of the plan, in the order of the file. */
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
}

/** Reads a list of units and understands it against the site: the preview and the import see the same. */
export async function readUnitImport(file: UploadedFile, { tx, actor, today, newId }: Context): Promise<UnitImportReading> {
  refuseIf(whyNotImportAs(actor));
  const { rows, findings } = readUnitRows(file.bytes);
  const sought = [...rows.map((row) => row.code), ...rows.flatMap((row) => row.parent ?? [])];
  const names = [...rows.map((row) => row.name), ...rows.flatMap((row) => row.parent ?? [])];
  const known = await listKnownUnits(tx, actor, { codes: sought, names }, today);
  const ids = new Map<string, string>();
  const idOf = (code: string) => {
    const id = ids.get(code.toLowerCase()) ?? newId();
    ids.set(code.toLowerCase(), id);
    return id;
  };
  const plan = planUnitImport(rows, { known, idOf, mayAddRoots: actor.isOperator === true });
  const unread = refusalsIn(findings);
  const isEmpty = rows.length === 0 && unread.length === 0;
  const none: readonly Refusal[] = isEmpty ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  return { plan, refusals: inFileOrder([...none, ...unread, ...plan.refusals]), notes: notesIn(findings) };
}
