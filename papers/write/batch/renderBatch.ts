import type { BlankLayout } from '#domain/papers/blank.ts';
import { renderOnBlanks } from '../certificates/blank.ts';
import { certificateData } from '../certificates/certificate.ts';
import { certificateSource } from '../certificates/certificateTemplate.ts';
import { letterData } from '../frame.ts';
import { letterSource } from '../letterTemplate.ts';
import type { CertificatePaper, Paper } from '../paper.ts';
import { compile } from '../typst.ts';

/** Papers to be printed one after another in one file. */
export interface BatchValues {
  /** Of the file: `Giấy khen năm 2026, từ 1 đến 100`. */
  readonly title: string;
  readonly papers: readonly { readonly name: string; readonly paper: Paper }[];
  /** Only the words of certificates, at the places of an office's blank. */
  readonly blank?: BlankLayout;
}

/** Each paper by its own source, its pages counted anew, under a bookmark with its name. */
const batchTemplate = `
#let batch = json(bytes(sys.inputs.values))
#set document(title: batch.title, date: none)
#set text(font: "Tinos", fallback: false, lang: "vi", hyphenate: false)
#let bookmark(title) = place(top + left, hide(heading(level: 1, outlined: false, bookmarked: true, title)))
#for part in batch.parts {
  counter(page).update(1)
  eval(batch.sources.at(part.kind), mode: "markup", scope: (data: part.data, bookmark: bookmark(part.name), over: none))
}
`;

/**
 * Many papers as one PDF in their order (in hàng loạt), or the words of certificates onto an office's blanks. Same values: same bytes.
 * About 10–30 ms a page; a hundred at once keep a thread for seconds, see `printInThread`.
 * @throws RangeError when a blank has no room for the words, or is to bear a letter.
 */
export function renderBatch({ title, papers, blank }: BatchValues): Uint8Array {
  if (blank)
    return renderOnBlanks(
      papers.map(({ paper }) => certificateOf(paper)),
      blank,
    );
  const parts = papers.map(({ name, paper }) => ({
    name,
    ...(paper.format === 'certificate'
      ? { kind: 'certificate', data: certificateData(paper) }
      : { kind: 'letter', data: letterData(paper) }),
  }));
  return compile(batchTemplate, { title, parts, sources: { certificate: certificateSource, letter: letterSource } });
}

function certificateOf(paper: Paper): CertificatePaper {
  if (paper.format !== 'certificate') throw new RangeError('only certificates are printed onto blanks');
  return paper;
}
