import { bodyFormat, componentStyles, pageFormat, partyFormat } from '#domain/law/documentFormat.ts';
import type { PrintedLetter } from './printed.ts';

const { margins } = pageFormat;

/** Where everything stands on a letter's page, chosen within NĐ 30/2020/NĐ-CP; millimetres, and points where it says so. */
export const pageLayout = {
  margins: { top: margins.top.least, bottom: margins.bottom.least, left: margins.left.least, right: margins.right.least },
  firstLine: bodyFormat.firstLine.least,
  /** Against the pitch of Times at one line. */
  lineHeight: 1.15,
  /** Points between paragraphs. */
  gap: bodyFormat.gapPoints,
  /** Room for signature and seal. */
  signatureRoom: 24,
  /** Points. */
  tableSize: 12,
  noteSize: 12,
  sampleSize: 9,
  /** Length of the rules against the line above: issuer, subject (mục II khoản 2, 5). */
  issuerRule: 0.4,
  subjectRule: 0.36,
} as const;

const ofMillimetres = (mm: number) => (mm * 72) / 25.4;

/** Width of the text in points, upright and across. */
export const textWidth = {
  upright: ofMillimetres(pageFormat.width - margins.left.least - margins.right.least),
  landscape: ofMillimetres(pageFormat.height - margins.left.least - margins.right.least),
} as const;

/** Widths side by side in points, and the gap between them. */
export interface Columns {
  readonly widths: readonly number[];
  readonly gutter: number;
}

function columnsOf(shares: readonly number[], gutter: number): Columns {
  const room = textWidth.upright - gutter * (shares.length - 1);
  const sum = shares.reduce((all, share) => all + share, 0);
  return { widths: shares.map((share) => (room * share) / sum), gutter };
}

/** The issuer's side of the head and the nation's. */
export const headColumns = columnsOf([1, 1.5], ofMillimetres(4));

/** One signature beside the recipients, or several side by side. */
export const closingColumns = (signatures: number) =>
  columnsOf(signatures === 1 ? [1, 1.1] : Array.from({ length: signatures }, () => 1), ofMillimetres(5));

const sizes = {
  nation: componentStyles.nation.size.least,
  motto: componentStyles.motto.size.least,
  superior: componentStyles.superior.size.least,
  issuer: componentStyles.issuer.size.least,
  number: componentStyles.number.size.least,
  placeAndDay: componentStyles.placeAndDay.size.least,
  kind: componentStyles.kind.size.most,
  subject: componentStyles.subject.size.most,
  letterSubject: componentStyles.letterSubject.size.least,
  signatoryTitle: componentStyles.signatoryTitle.size.least,
  signatoryName: componentStyles.signatoryName.size.most,
  recipientsHead: componentStyles.recipientsHead.size.least,
  recipients: componentStyles.recipients.size.least,
  annex: componentStyles.annex.size.least,
  pageNumber: componentStyles.pageNumber.size.least,
  /** A party's title. */
  title: partyFormat.sizes.title,
};

/** Letter sizes by component, in points. */
export type Sizes = Readonly<Record<keyof typeof sizes | 'body', number>>;

/** The sizes of one letter: a form is set smaller, a party's paper by its own rule. */
export function sizesOf({ format, party }: Pick<PrintedLetter, 'format' | 'party'>): Sizes {
  const body = format === 'form' ? componentStyles.body.size.least : componentStyles.body.size.most;
  return { ...sizes, body, ...(party ? partyFormat.sizes : {}) };
}
