import type { UploadedFile } from '#api/fields.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import type { LoadedPaper } from './paperLoaded.ts';
import { byTemplate, whyNotTemplateSeen } from './templates/byTemplate.ts';

/** The Word file that stands for a paper: one edited by hand, or the one that the office's own template makes; null for the paper itself. */
export async function fileGiven(
  context: Context,
  { template, fields }: LoadedPaper,
  { file, templateId }: { readonly file?: UploadedFile | undefined; readonly templateId?: string | undefined },
): Promise<UploadedFile | null> {
  if (file) return file;
  if (templateId === undefined) return null;
  refuseIf(whyNotTemplateSeen(template, templateId));
  return template ? await byTemplate(context, template, fields) : null;
}
