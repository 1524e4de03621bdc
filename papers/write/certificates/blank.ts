import {
  type BlankLayout,
  type BlankPart,
  type BlankPlace,
  blankPartNames,
  blankPitch,
  leastShare,
} from '#domain/papers/blank.ts';
import { headingOf } from '../headings.ts';
import type { CertificatePaper } from '../paper.ts';
import { compile } from '../typst.ts';
import { blankTemplate, testSheetTemplate } from './blankTemplate.ts';
import { printedCertificate } from './printedCertificate.ts';

/** Words set for a place: broken into lines, as large as its lines allow. */
interface Fitted {
  readonly lines: readonly string[];
  /** Points. */
  readonly size: number;
}

/** The words of a certificate by the part they are; a part it does not have is empty. */
export function wordsOfParts(paper: CertificatePaper): Readonly<Record<BlankPart, string>> {
  const { authority, unit, under, honour, basis, register, code, placeAndDay, signature } = printedCertificate(paper);
  return {
    authority,
    unit,
    under,
    ...('merit' in honour ? { title: honour.merit, period: '' } : honour),
    basis,
    register: register ?? '',
    code: code ?? '',
    placeAndDay,
    signatoryTitle: signature.lines.join('\n'),
    signatoryName: signature.name ?? '',
  };
}

/** The largest size, by half points, at which the words stay within the place's lines; undefined when even the least does not do. */
function fitted(words: string, { width, size, lines, bold, italic }: BlankPlace): Fitted | undefined {
  const room = (width / 25.4) * 72;
  for (let points = size; points >= size * leastShare; points -= 0.5) {
    const broken = words.split('\n').map((line) => headingOf(line, room, points, bold ? 'bold' : italic ? 'italic' : 'regular'));
    const set = broken.flatMap((heading) => heading.lines);
    if (set.length <= lines && broken.every((heading) => heading.width <= room)) return { lines: set, size: points };
  }
  return undefined;
}

/** The parts of a certificate that a blank has too little room for, in words (không đủ chỗ trên phôi). */
export function tooLongForBlank(paper: CertificatePaper, { places }: BlankLayout): readonly string[] {
  const words = wordsOfParts(paper);
  return places.flatMap((place) => (fitted(words[place.part], place) ? [] : [blankPartNames[place.part]]));
}

/**
 * Certificates set for an office's blanks, one a page, in the order given; nothing but the words is printed.
 * @throws RangeError for words that `tooLongForBlank` names.
 */
export function renderOnBlanks(papers: readonly CertificatePaper[], layout: BlankLayout): Uint8Array {
  const pages = papers.map((paper) => {
    const words = wordsOfParts(paper);
    return layout.places.map((place) => {
      const set = fitted(words[place.part], place);
      if (!set) throw new RangeError(`no room for ${place.part}`);
      return set;
    });
  });
  return compile(blankTemplate, { ...layout, pitch: blankPitch, pages });
}

/** A page with a grid in millimetres and a frame at every place: printed on plain paper and held against the blank. */
export function testSheet(layout: BlankLayout): Uint8Array {
  const names = layout.places.map(({ part, size }) => ({ lines: [blankPartNames[part]], size: Math.min(size, 12) }));
  return compile(testSheetTemplate, { ...layout, pitch: blankPitch, pages: [names] });
}
