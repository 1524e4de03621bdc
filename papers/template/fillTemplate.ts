import { strFromU8 } from 'fflate';
import { openWord } from '../read/docx/archive.ts';
import { openZip } from '../read/zip.ts';
import { type Part, zipOf } from '../write/docx/zip.ts';
import { type Fields, fieldTable } from './fields.ts';
import { fillPart } from './fillPart.ts';
import type { TemplateFault } from './templateFaults.ts';
import { xmlText, xmlTree } from './xmlTree.ts';

/** A filled template; fields in fault stand in it as they were written. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly faults: readonly TemplateFault[];
}

/** The parts of a Word file that carry text a reader sees. */
const carriesText = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/u;

/** Puts a case's values into an office's own DOCX (mẫu riêng của đơn vị); the same template and fields are the same bytes. @throws Unreadable when it is no Word file. */
export function fillTemplate(template: Uint8Array, fields: Fields): FilledTemplate {
  openWord(template);
  const zip = openZip(template);
  const table = fieldTable(fields);
  const faults: TemplateFault[] = [];
  const parts = zip.names.map((path): Part => {
    const bytes = zip.read(path)!;
    if (!carriesText.test(path)) return { path, content: bytes };
    const root = xmlTree(strFromU8(bytes));
    faults.push(...fillPart(root, table));
    return { path, content: xmlText(root) };
  });
  return { bytes: zipOf(parts), faults };
}
