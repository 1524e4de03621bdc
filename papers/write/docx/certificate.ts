import { pageFormat } from '#domain/law/documentFormat.ts';
import type { PrintedCertificate } from '../certificates/printedCertificate.ts';
import { headingOf } from '../headings.ts';
import { type Face, widthOf } from '../measure.ts';
import { rule, run } from './paragraphs.ts';
import { layoutTable } from './tables.ts';
import { declaration, ofMillimetres, ofPoints, wordNamespaces } from './xml.ts';

const red = '97161F';
const margin = { across: 30, down: 22 };
const room = ((pageFormat.height - 2 * margin.across) * 72) / 25.4;

interface Look {
  readonly size: number;
  readonly face?: Face;
  readonly color?: string;
  readonly before?: number;
  readonly align?: 'left' | 'center';
}

function line(text: string, { size, face = 'regular', color, before = 0, align = 'center' }: Look): string {
  const look = [
    face === 'bold' ? '<w:b/><w:bCs/>' : face === 'italic' ? '<w:i/><w:iCs/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`,
  ].join('');
  return `<w:p><w:pPr><w:pStyle w:val="GiayChungNhan"/><w:spacing w:before="${ofPoints(before)}"/><w:jc w:val="${align}"/></w:pPr>${run(text, look)}</w:p>`;
}

/** A line with its height in points; `airy` ones share the room that the page has left. */
interface Placed {
  readonly text: string;
  readonly look: Look;
  readonly airy?: true;
}

const linePitch = 1.149;
const heightOf = ({ text, look }: Placed) => (look.before ?? 0) + text.split('\n').length * look.size * linePitch;

/** A line set in the largest of some sizes at which it takes no more than `most` lines. */
function fitted(text: string, sizes: readonly number[], most: number, look: Omit<Look, 'size'>): Omit<Placed, 'airy'> {
  const face = look.face ?? 'regular';
  const size = sizes.find((points) => headingOf(text, room, points, face).lines.length <= most) ?? sizes.at(-1)!;
  return { text: headingOf(text, room, size, face).lines.join(' \n'), look: { ...look, size } };
}

const pageRoom = ((pageFormat.width - 2 * margin.down) * 72) / 25.4;
const footRoom = 130;
const revokedRoom = 70;

/** `word/document.xml` of a certificate: one page across, framed in red, everything on one axis. */
export function certificateXml(words: PrintedCertificate): string {
  const { honour, revoked } = words;
  const head = [
    line(words.nation, { size: 14, face: 'bold' }),
    line(words.motto, { size: 15, face: 'bold', before: 2 }),
    rule(widthOf(words.motto, 15, 'bold'), room, 2),
  ];
  const middle: readonly Placed[] = [
    { ...fitted(words.authority, [16, 15, 14, 13], 2, { face: 'bold', before: 8 }), airy: true },
    ...(words.grants === null ? [] : [{ text: words.grants, look: { size: 17, face: 'bold', before: 6 } as const }]),
    { text: words.heading, look: { size: 40, face: 'bold', color: red, before: 8 } },
    { ...fitted(words.unit, [30, 28, 26, 24, 22, 20], 2, { face: 'bold', before: 6 }), airy: true },
    fitted(words.under, [17, 16, 15], 2, { face: 'italic', before: 4 }),
    ...('merit' in honour
      ? [fitted(honour.merit, [21, 20, 19, 18, 17, 16, 15], 2, { face: 'bold', color: red, before: 8 })]
      : [
          fitted(honour.title, [30, 28, 26, 24], 1, { face: 'bold', color: red, before: 4 }),
          { text: honour.period, look: { size: 20, before: 2 } },
        ]),
    { text: '', look: { size: 12 }, airy: true },
  ];
  const taken = middle.reduce((sum, one) => sum + heightOf(one), 45 + footRoom + (revoked === null ? 0 : revokedRoom));
  const air = Math.max(0, (pageRoom - taken) / 3.4);
  const text = [
    ...head,
    ...middle.map(({ text, look, airy }) => line(text, { ...look, before: (look.before ?? 0) + (airy ? air : 0) })),
    foot(words),
    ...(revoked === null
      ? [line('', { size: 1 })]
      : [
          line(revoked.mark, { size: 30, face: 'bold', color: red, before: 6 }),
          line(revoked.by, { size: 13, face: 'bold', color: red }),
        ]),
  ];
  return `${declaration}<w:document ${wordNamespaces} ${drawingNamespaces}><w:body>${text.join('')}${section(words.sample !== null)}</w:body></w:document>`;
}

/** What proves it at the left, who signs at the right. */
function foot(words: PrintedCertificate): string {
  const gutter = ofMillimetres(10) / 20;
  const side = words.hint === null ? 0 : squareSide;
  const gap = side === 0 ? 0 : 12;
  const left = ((room - gutter) * 1.36) / 2.36;
  const look = { size: 12, align: 'left' } as const;
  const proofs = [
    line(words.basis, look),
    words.register === null ? '' : line(words.register, { ...look, before: 3 }),
    words.code === null ? '' : line(`${words.codeLabel} ${words.code}`, { ...look, before: 3 }),
    words.hint === null ? '' : line(words.hint, { ...look, size: 10.5, face: 'italic', before: 3 }),
  ].join('');
  const signature = [
    line(words.placeAndDay, { size: 14, face: 'italic' }),
    ...words.signature.lines.map((title) => line(title, { size: 14, face: 'bold', before: 1 })),
    line(words.signature.name ?? '', { size: 15, face: 'bold', before: 60 }),
  ].join('');
  const right = room - gutter - left;
  if (side === 0) return layoutTable({ widths: [left, right], gutter }, [[proofs, signature]]);
  const square = `<w:p><w:pPr><w:pStyle w:val="GiayChungNhan"/></w:pPr>${squareXml(side, words.hint!)}</w:p>`;
  return layoutTable({ widths: [side, left - side - gap + gutter - gap, right], gutter: gap }, [[square, proofs, signature]]);
}

const squareSide = (26 * 72) / 25.4;
const drawingNamespaces =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

function squareXml(side: number, hint: string): string {
  const length = Math.round(side * 12_700);
  const size = `cx="${length}" cy="${length}"`;
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="Mã vuông" descr="${hint}"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    '<pic:nvPicPr><pic:cNvPr id="1" name="Mã vuông"/><pic:cNvPicPr/></pic:nvPicPr>',
    '<pic:blipFill><a:blip r:embed="rPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

function section(sample: boolean): string {
  const [width, height] = [ofMillimetres(pageFormat.width), ofMillimetres(pageFormat.height)];
  const edge = (side: string) => `<w:${side} w:val="thinThickSmallGap" w:sz="24" w:space="24" w:color="${red}"/>`;
  const down = ofMillimetres(margin.down);
  const across = ofMillimetres(margin.across);
  return [
    '<w:sectPr>',
    sample ? '<w:footerReference w:type="default" r:id="rFooter"/>' : '',
    `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`,
    `<w:pgMar w:top="${down}" w:right="${across}" w:bottom="${down}" w:left="${across}" w:header="${ofMillimetres(10)}" w:footer="${ofMillimetres(13)}" w:gutter="0"/>`,
    `<w:pgBorders w:offsetFrom="page">${['top', 'left', 'bottom', 'right'].map(edge).join('')}</w:pgBorders>`,
    '</w:sectPr>',
  ].join('');
}
