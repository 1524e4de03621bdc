import { longDate } from '#domain/kernel/day.ts';
import type { LetterPaper, Paper } from '../paper.ts';
import { printed } from '../printed.ts';
import { linesOf } from '../printedLines.ts';

/** Every word that a paper prints, as plain text: what a golden case holds. */
export function paperText(paper: Paper): string {
  if (paper.format !== 'certificate') return letterText(paper);
  const { honour, signature } = paper;
  return joined([
    paper.authority.toUpperCase(),
    paper.grants?.toUpperCase(),
    paper.heading.toUpperCase(),
    paper.unit,
    paper.under,
    ...('merit' in honour ? [honour.merit] : [`“${honour.title}”`, honour.period]),
    paper.basis,
    paper.register && `Số vào sổ: ${paper.register}`,
    paper.code && `Mã: ${paper.code}`,
    `${paper.place}, ${longDate(paper.day)}`,
    ...signature.lines,
    signature.note,
    signature.name,
  ]);
}

function letterText(paper: LetterPaper): string {
  const letter = printed(paper);
  return joined([
    ...(letter.party ? [letter.party.title] : [letter.nation, letter.motto]),
    letter.superior,
    letter.issuer,
    letter.number,
    letter.placeAndDay,
    '',
    ...(letter.regarding === null ? [letter.type, letter.subject] : [letter.regarding]),
    '',
    ...letter.body.flatMap(linesOf),
    '',
    ...letter.signatures.map(({ lines, note, name }) => `[${[...lines, note, name].filter(Boolean).join(' / ')}]`),
    ...(letter.recipients.length > 0 ? [letter.recipientsHead, ...letter.recipients] : []),
    ...letter.annexes.flatMap(({ label, title, of, body }) => ['', label, title, of, '', ...body.flatMap(linesOf)]),
  ]);
}

const joined = (lines: readonly (string | null | undefined)[]) =>
  `${lines.filter((line) => line !== undefined && line !== null).join('\n')}\n`;
