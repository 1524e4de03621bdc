import type { Day } from '#domain/kernel/day.ts';
import type { CheckedPaper, CitedDocument } from '#domain/papers/checkedPaper.ts';
import type { LetterPaper } from '../write/paper.ts';
import { daysIn } from './figures.ts';
import { blocksOf, factIn, textsOf } from './texts.ts';

const numbered = /(?:\p{Lu}[\p{L} ]{1,30}?\s+)?(?:số\s+)?(\d+\/[\p{Lu}\d][^\s,;()]*)\s+$/u;

/** Documents named with number and day; and in a basis, a document named by its day alone. */
export function citedIn(paper: LetterPaper): readonly CitedDocument[] {
  return blocksOf(paper).flatMap((block) =>
    textsOf(block).flatMap((text) => {
      const isBasis = block.kind === 'bases' || /^(?:Căn cứ|Thực hiện) /u.test(text);
      return daysIn(text).flatMap(({ day, at, end }, nth) => {
        const number = numbered.exec(text.slice(0, at))?.[1] ?? '';
        const isIts = number !== '' || (block.kind === 'bases' && nth === 0);
        return isIts ? [{ text: shortened(text, at, end, number), number, day, isBasis }] : [];
      });
    }),
  );
}

/** From the kind of the document to its day. */
function shortened(text: string, at: number, end: number, number: string): string {
  const before = text.slice(0, at);
  const from = number === '' ? 0 : Math.max(0, before.search(/(?:Căn cứ |Thực hiện )?\p{Lu}[\p{L} ]{0,40}(?:số )?\d+\/\S+\s+$/u));
  return text.slice(from, end).replace(/^(?:Căn cứ|Thực hiện)\s+/u, '');
}

/** The day of a paper; of minutes and pacts the day of the meeting, which stands in their text. */
export function dayOfPaper(paper: LetterPaper): Day | null {
  if (paper.head.day) return paper.head.day;
  const began =
    factIn(paper, 'Thời gian bắt đầu') ??
    blocksOf(paper)
      .flatMap(textsOf)
      .find((text) => /^(?:Hồi|Hôm nay)\b/u.test(text));
  return began ? (daysIn(began)[0]?.day ?? null) : null;
}

/** Lines over a signature tell the right it is given in. */
export function signersOf({ signatures }: Pick<LetterPaper, 'signatures'>): CheckedPaper['signers'] {
  return signatures.map(({ lines, name }) => {
    const rights = [
      ['deputy', /^K[T/]T?[./]/],
      ['byOrder', /^T\/?L[./]? /],
      ['delegated', /^TUQ\./],
      ['behalf', /^T\/?M[./]? /],
    ] as const;
    const right = rights.find(([, mark]) => lines.some((line) => mark.test(line)))?.[0] ?? 'own';
    return { right, office: lines.join(' '), name: name ?? null };
  });
}
