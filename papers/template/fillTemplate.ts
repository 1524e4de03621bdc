import { strFromU8 } from 'fflate';
import { openWord } from '../read/docx/archive.ts';
import { openZip } from '../read/zip.ts';
import { type Part, zipOf } from '../write/zip.ts';
import { type Fields, fieldTable } from './fields.ts';
import { fillPart } from './fillPart.ts';
import { partOf } from './places.ts';
import { faultsIn, type TemplateFault } from './templateFaults.ts';
import { xmlText, xmlTree } from './xmlTree.ts';

/** A filled template; fields in fault stand in it as they were written. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly faults: readonly TemplateFault[];
}

/** Puts a case's values into an office's own DOCX (mẫu riêng của đơn vị); the same template and fields are the same bytes. @throws Unreadable when it is no Word file, or grows beyond bounds. */
export function fillTemplate(template: Uint8Array, fields: Fields): FilledTemplate {
  openWord(template);
  const zip = openZip(template);
  const table = fieldTable(fields);
  const faults: TemplateFault[] = [];
  const parts = zip.names.map((path): Part => {
    const bytes = zip.read(path)!;
    const part = partOf(path);
    if (part === null) return { path, content: bytes };
    const root = xmlTree(strFromU8(bytes));
    faults.push(...faultsIn(root, part, table));
    fillPart(root, table);
    return { path, content: xmlText(root) };
  });
  return { bytes: zipOf(parts), faults };
}
