import type { z } from 'zod';
import type * as api from '#api/templates.ts';
import { lawText, type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { FieldForm, TemplateVersion } from '#domain/papers/template.ts';
import { lintPaper } from '#papers/lint/lintPaper.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import type { Fields, FieldValue } from '#papers/template/fields.ts';
import { valuesOf } from '#papers/template/fieldsOfPaper.ts';
import { type FilledTemplate, fillTemplate } from '#papers/template/fillTemplate.ts';
import { placeText } from '#papers/template/places.ts';
import { previewOf } from '#papers/template/previewOf.ts';
import type { TemplateFault } from '#papers/template/templateFaults.ts';
import type { Paper } from '#papers/write/paper.ts';
import { differencesIn } from '../editedFile.ts';
import type { CaseField } from './caseFields.ts';
import type { TemplateCase } from './templateScene.ts';

/** What a field's value is, as a version keeps it. */
export function formOf(value: FieldValue): FieldForm {
  if (typeof value === 'string') return 'text';
  return 'blocks' in value ? 'blocks' : 'list';
}

const nothing: Readonly<Record<FieldForm, FieldValue>> = { text: '', list: [], blocks: { blocks: [] } };

/** The year's values, and nothing for a field that the template was checked with and the year does not have. */
function valuesFor(fields: readonly CaseField[], known: TemplateVersion['fields']): Fields {
  const values = valuesOf(fields);
  const names = new Set(Object.keys(values).map(fold));
  const wanting = Object.entries(known).filter(([name]) => !names.has(fold(name)));
  return { ...Object.fromEntries(wanting.map(([name, form]) => [name, nothing[form]])), ...values };
}

/** A Word file with the values of a year in it. @throws Refused when it is no Word file. */
export function fillWithCase(
  bytes: Uint8Array,
  { fields }: Pick<TemplateCase, 'fields'>,
  known: TemplateVersion['fields'] = {},
): FilledTemplate {
  try {
    return fillTemplate(bytes, valuesFor(fields, known));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refused([{ kind: 'input', code: 'documents.not-a-word-file', at: 'file', facts: { why: error.message } }]);
  }
}

/** Every fault as a reason against keeping the file. */
export const whyNotFaultless = (faults: readonly TemplateFault[]): Refusal[] =>
  faults.map(({ place, message, excerpt, suggestion }) => ({
    kind: 'input',
    code: 'papers.template-fault',
    at: 'file',
    facts: { place: placeText(place), message, excerpt, meant: suggestion ? ` → ${suggestion}` : '' },
  }));

/** The format is that of administrative documents: a certificate has its own. */
const findingsOn = (bytes: Uint8Array, { format }: Paper) => (format === 'certificate' ? [] : lintPaper(bytes).findings);

/** As `api.filledTemplate`. */
export function presentFilled({ bytes, faults }: FilledTemplate, { paper }: TemplateCase): z.input<typeof api.filledTemplate> {
  const differences = faults.length > 0 ? [] : differencesIn({ name: 'mau.docx', bytes }, paper.made.paper);
  return {
    faults: faults.map(({ place, excerpt, message, suggestion }) => ({
      ...{ place: placeText(place), excerpt, message },
      suggestion: suggestion ?? null,
    })),
    preview: previewOf(bytes).map((block) => structuredClone(block)) as z.input<typeof api.previewBlock>[],
    notes: findingsOn(bytes, paper.made.paper).map(({ severity, message, excerpt, law }) => ({
      ...{ severity, message, excerpt },
      law: lawText(law),
    })),
    differences: differences.map(({ ours, theirs, excerpt }) => ({ ours, theirs, excerpt })),
  };
}
