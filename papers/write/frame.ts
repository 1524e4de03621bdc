import { type Day, longDate, monthOf, yearOf } from '#domain/kernel/day.ts';
import { bodyFormat, componentStyles, nationalHeader, pageFormat, partyFormat } from '#domain/law/documentFormat.ts';
import { compoundPattern } from './compounds.ts';
import { letterTemplate } from './letterTemplate.ts';
import { type Block, closed, type LetterPaper } from './paper.ts';
import { compile } from './typst.ts';

const sizes = {
  nation: componentStyles.nation.size.least,
  motto: componentStyles.motto.size.least,
  issuer: componentStyles.issuer.size.least,
  number: componentStyles.number.size.least,
  placeAndDay: componentStyles.placeAndDay.size.least,
  kind: componentStyles.kind.size.most,
  subject: componentStyles.subject.size.most,
  signatoryTitle: componentStyles.signatoryTitle.size.least,
  signatoryName: componentStyles.signatoryName.size.most,
  recipientsHead: componentStyles.recipientsHead.size.least,
  recipients: componentStyles.recipients.size.least,
  annex: componentStyles.annex.size.least,
  pageNumber: componentStyles.pageNumber.size.least,
  superior: componentStyles.superior.size.least,
  letterSubject: componentStyles.letterSubject.size.least,
  title: partyFormat.sizes.title,
};
const { margins } = pageFormat;
const layout = {
  margins: { top: margins.top.least, bottom: margins.bottom.least, left: margins.left.least, right: margins.right.least },
  firstLine: bodyFormat.firstLine.least,
  gap: bodyFormat.gapPoints,
  // Times at line 1,0 is 1,149 em from line to line; 1,107 em are the letters themselves.
  leading: 0.042 + 0.149 * bodyFormat.lineHeight.least,
  nationShare: 1.28,
  signatureRoom: 24,
};
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** Prints a letter or form; the day of the head is the file's day, so the same paper is the same bytes. */
export function renderLetter(paper: LetterPaper): Uint8Array {
  const { head } = paper;
  const body = paper.format === 'form' ? componentStyles.body.size.least : componentStyles.body.size.most;
  const party = head.system === 'party';
  return compile(letterTemplate, {
    ...nationalHeader,
    compounds: compoundPattern,
    ...layout,
    sizes: { ...sizes, body, ...(party ? partyFormat.sizes : {}) },
    party: party ? { title: partyFormat.title, mark: partyFormat.mark } : null,
    tableSize: 12,
    title: [paper.type, paper.subject ?? paper.regarding].filter(Boolean).join(' '),
    author: head.issuer,
    day: dateParts(head.day),
    sample: paper.sample === true,
    superior: head.superior ?? null,
    issuer: head.issuer,
    number: head.number === undefined ? null : `${party ? 'Số' : 'Số:'} ${numberText(head.number)}`,
    regarding: paper.regarding === undefined ? null : `V/v ${paper.regarding}`,
    placeAndDay: placeAndDay(head.place, head.day),
    type: paper.type.toUpperCase(),
    subject: paper.subject ?? null,
    body: paper.body.map(drawn),
    signatures: paper.signatures.map(({ lines, note, name }) => ({ lines, note: note ?? null, name: name ?? null })),
    recipients: closed(paper.recipients.map((line) => `- ${line}`)),
    annexes: (paper.annexes ?? []).map(({ label, title, body }) => ({ label, title, body: body.map(drawn) })),
    annexOf: annexOf(paper),
  });
}

/** `(Kèm theo Quyết định số 118/QĐ-LĐLĐ ngày 14 tháng 01 năm 2026 của …)`. */
function annexOf({ head, type }: LetterPaper): string {
  const number = head.number === undefined ? '' : ` số ${numberText(head.number)}`;
  return `(Kèm theo ${type}${number} ${head.day ? longDate(head.day) : blankDay} của ${head.issuer})`;
}

/** Year, month and day as Typst's `datetime` takes them; null leaves the file without a date. */
export function dateParts(day: Day | null | undefined) {
  return day ? { year: yearOf(day), month: monthOf(day), day: Number(day.slice(8)) } : null;
}

/** `Bến Sậy, ngày 05 tháng 02 năm 2026`; without a day, room to write it; without a place, undefined or null. */
export function placeAndDay(place: string | undefined, day: Day | null | undefined): string | null {
  if (!place) return null;
  return `${place}, ${day ? longDate(day) : blankDay}`;
}

const room = (letters: number) => '\u00a0'.repeat(letters);
const blankDay = `ngày${room(7)}tháng${room(7)}năm${room(10)}`;
const blankNumber = room(8);
const numberText = (number: string) => (number.startsWith('/') ? `${blankNumber}${number}` : number);

function drawn(block: Block): unknown {
  switch (block.kind) {
    case 'addressees':
      return block.lines.length > 1 ? { ...block, lines: closed(block.lines.map((line) => `- ${line}`)) } : block;
    case 'bases':
      return { ...block, lines: closed(block.lines) };
    case 'list':
      return { ...block, items: block.items.map((text, at) => ({ text, marker: markerOf(block.marker, at) })) };
    case 'table':
      return {
        kind: block.kind,
        columns: block.columns.map((column) => ({ align: 'left', ...column })),
        rows: block.rows.map((row) => ({ cells: row.cells, bold: row.as !== undefined })),
      };
    default:
      return block;
  }
}

/** «1.», «a)» or «-»; letters follow the Vietnamese alphabet (điểm a, b, c, d, đ). */
export function markerOf(marker: 'number' | 'letter' | 'dash', at: number): string {
  if (marker === 'number') return `${at + 1}.`;
  return marker === 'letter' ? `${letters[at % letters.length]})` : '-';
}
