import type { CertificatePaper } from '../paper.ts';
import { compile } from '../typst.ts';
import { blankTemplate, testSheetTemplate } from './blankTemplate.ts';
import { printedCertificate } from './printedCertificate.ts';

/** What of a certificate is printed onto a blank: everything else is on the blank already. */
export const blankParts = [
  'authority',
  'unit',
  'under',
  'title',
  'period',
  'basis',
  'register',
  'code',
  'placeAndDay',
  'signatoryTitle',
  'signatoryName',
] as const;
export type BlankPart = (typeof blankParts)[number];

/** Where one part stands on an office's pre-printed blank (phôi in sẵn); millimetres from the top left corner, points for the size. */
export interface BlankPlace {
  readonly part: BlankPart;
  readonly x: number;
  /** Of the first line's baseline. */
  readonly y: number;
  /** Words go on below within it. */
  readonly width: number;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A blank: its sheet in millimetres, how far the printer shifts what it prints, and the places of the parts. */
export interface BlankLayout {
  readonly width: number;
  readonly height: number;
  readonly shift: { readonly x: number; readonly y: number };
  readonly places: readonly BlankPlace[];
}

/** A4 lying, everything on one axis: where an office begins before it measures its own blank. */
export const usualBlank: BlankLayout = {
  width: 297,
  height: 210,
  shift: { x: 0, y: 0 },
  places: [
    { part: 'authority', x: 48, y: 52, width: 201, size: 18, align: 'center', bold: true, italic: false },
    { part: 'unit', x: 48, y: 98, width: 201, size: 24, align: 'center', bold: true, italic: false },
    { part: 'under', x: 48, y: 110, width: 201, size: 15, align: 'center', bold: false, italic: false },
    { part: 'title', x: 48, y: 121, width: 201, size: 20, align: 'center', bold: true, italic: false },
    { part: 'period', x: 48, y: 131, width: 201, size: 15, align: 'center', bold: false, italic: false },
    { part: 'basis', x: 32, y: 150, width: 105, size: 12, align: 'left', bold: false, italic: false },
    { part: 'register', x: 32, y: 166, width: 105, size: 12, align: 'left', bold: false, italic: false },
    { part: 'placeAndDay', x: 160, y: 150, width: 110, size: 13, align: 'center', bold: false, italic: true },
    { part: 'signatoryTitle', x: 160, y: 157, width: 110, size: 13, align: 'center', bold: true, italic: false },
    { part: 'signatoryName', x: 160, y: 190, width: 110, size: 14, align: 'center', bold: true, italic: false },
  ],
};

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
    code,
    placeAndDay,
    signatoryTitle: signature.lines.join('\n'),
    signatoryName: signature.name ?? '',
  };
}

/** Certificates set for an office's blanks, one a page, in the order given; nothing but the words is printed. */
export function renderOnBlanks(papers: readonly CertificatePaper[], layout: BlankLayout): Uint8Array {
  const pages = papers.map((paper) => {
    const words = wordsOfParts(paper);
    return layout.places.map(({ part }) => words[part]);
  });
  return compile(blankTemplate, { ...layout, pages });
}

/** A page with a grid in millimetres and a frame at every place: printed on plain paper and held against the blank. */
export function testSheet(layout: BlankLayout, names: Readonly<Record<BlankPart, string>>): Uint8Array {
  return compile(testSheetTemplate, { ...layout, pages: [layout.places.map(({ part }) => names[part])] });
}
