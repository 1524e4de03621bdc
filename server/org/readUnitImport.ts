import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { UnitImportPlan } from '#domain/org/unitImport.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { inFileOrder, notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { planUnits } from './planUnits.ts';
import { readUnitRows } from './unitSheet.ts';

export interface UnitImportReading {
  readonly plan: UnitImportPlan;
  /** Those of the reader and those of the plan, in the order of the file. */
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
}

/** Reads a list of units and understands it against the site: the preview and the import see the same. */
export async function readUnitImport(file: UploadedFile, context: Context): Promise<UnitImportReading> {
  refuseIf(whyNotImportAs(context.actor));
  const { rows, findings } = readUnitRows(file.bytes);
  const plan = await planUnits(rows, context);
  const unread = refusalsIn(findings);
  const isEmpty = rows.length === 0 && unread.length === 0;
  const none: readonly Refusal[] = isEmpty ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  return { plan, refusals: inFileOrder([...none, ...unread, ...plan.refusals]), notes: notesIn(findings) };
}
