import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { PeopleImportPlan } from '#domain/people/peopleImport.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { inFileOrder, notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { readPeopleRows } from './peopleSheet.ts';
import { planPeople } from './planPeople.ts';

export interface PeopleImportReading {
  readonly plan: PeopleImportPlan;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
}

/** Reads a list of people and understands it against the site: the preview and the import see the same. */
export async function readPeopleImport(file: UploadedFile, context: Context): Promise<PeopleImportReading> {
  refuseIf(whyNotImportAs(context.actor));
  const { rows, findings } = readPeopleRows(file.bytes);
  const plan = await planPeople(rows, context);
  const unread = refusalsIn(findings);
  const isEmpty = rows.length === 0 && unread.length === 0;
  const none: readonly Refusal[] = isEmpty ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  return { plan, refusals: inFileOrder([...none, ...unread, ...plan.refusals]), notes: notesIn(findings) };
}
