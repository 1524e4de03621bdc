import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { TemplateVersion } from '#domain/papers/template.ts';
import type { Context } from '../../kernel/action.ts';
import { openKept } from '../../kernel/keepPaper.ts';
import type { CaseField } from './caseFields.ts';
import { fillWithCase, whyNotFaultless } from './fillWithCase.ts';

/** A paper as the office's own template makes it. @throws Refused with each fault at its place, where the year's paper has other columns than before. */
export async function byTemplate(
  context: Context,
  version: TemplateVersion,
  fields: readonly CaseField[],
): Promise<UploadedFile> {
  const { bytes: template } = await openKept(context, version.fileHash);
  const { bytes, faults } = fillWithCase(template, { fields }, version.fields);
  refuseIf(whyNotFaultless(faults));
  return { name: version.fileName, bytes };
}

/** The template that was looked at is the one in use. */
export function whyNotTemplateSeen(inUse: TemplateVersion | undefined, seen: string): Refusal[] {
  if (!inUse) return [{ kind: 'state', code: 'papers.no-template-in-use' }];
  return inUse.id === seen ? [] : [{ kind: 'state', code: 'papers.template-changed' }];
}
