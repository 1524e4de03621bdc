import { type Day, monthOf, yearOf } from '#domain/kernel/day.ts';
import { bodyFormat, componentStyles, pageFormat, partyFormat } from '#domain/law/documentFormat.ts';
import { compoundPattern } from './compounds.ts';
import { letterTemplate } from './letterTemplate.ts';
import type { LetterPaper } from './paper.ts';
import { printed, sampleMark } from './printed.ts';
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
const tablePoints = 12;
const layout = {
  margins: { top: margins.top.least, bottom: margins.bottom.least, left: margins.left.least, right: margins.right.least },
  firstLine: bodyFormat.firstLine.least,
  gap: bodyFormat.gapPoints,
  // Times at line 1,0 is 1,149 em from line to line; 1,107 em are the letters themselves.
  leading: 0.042 + 0.149 * bodyFormat.lineHeight.least,
  nationShare: 1.28,
  signatureRoom: 24,
};
/** Prints a letter or form; the day of the head is the file's day, so the same paper is the same bytes. */
export function renderLetter(paper: LetterPaper): Uint8Array {
  const body = paper.format === 'form' ? componentStyles.body.size.least : componentStyles.body.size.most;
  const words = printed(paper);
  return compile(letterTemplate, {
    ...words,
    compounds: compoundPattern,
    ...layout,
    sizes: { ...sizes, body, ...(words.party ? partyFormat.sizes : {}) },
    tableSize: tablePoints,
    day: dateParts(words.day),
    sample: words.sample ? sampleMark : null,
  });
}

/** Year, month and day as Typst's `datetime` takes them; null leaves the file without a date. */
export function dateParts(day: Day | null | undefined) {
  return day ? { year: yearOf(day), month: monthOf(day), day: Number(day.slice(8)) } : null;
}
