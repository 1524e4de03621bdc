import type { UploadedFile } from '#api/fields.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type LegalImportPlan, planLegalImport } from '#domain/law/legalImport.ts';
import type { Context } from '../kernel/action.ts';
import { inFileOrder, notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { readLegalRows } from './legalSheet.ts';
import { listRegister, plain, type RegisteredDocument } from './store.ts';

export interface LegalImportReading {
  readonly plan: LegalImportPlan;
  readonly known: ReadonlyMap<string, RegisteredDocument>;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
}

/** Reads a list of documents and holds it against the register: the preview and the import see the same. */
export async function readLegalImport(file: UploadedFile, { tx }: Pick<Context, 'tx'>): Promise<LegalImportReading> {
  const { rows, findings } = readLegalRows(file.bytes);
  const known = new Map((await listRegister(tx)).map((document) => [document.key, document]));
  const plan = planLegalImport(rows, new Map([...known].map(([key, document]) => [key, plain(document)])));
  const unread = refusalsIn(findings);
  const isEmpty = rows.length === 0 && unread.length === 0;
  const none: readonly Refusal[] = isEmpty ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  return { plan, known, refusals: inFileOrder([...none, ...unread, ...plan.refusals]), notes: notesIn(findings) };
}
