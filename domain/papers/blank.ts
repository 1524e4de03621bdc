import type { Refusal } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { fold, number } from '../kernel/vietnamese.ts';

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

/** What each part is called by whoever measures the blank. */
export const blankPartNames: Readonly<Record<BlankPart, string>> = {
  authority: 'Thẩm quyền tặng, công nhận',
  unit: 'Tên người, tập thể',
  under: 'Dòng dưới tên',
  title: 'Danh hiệu, thành tích',
  period: 'Giai đoạn công nhận',
  basis: 'Số quyết định',
  register: 'Số vào sổ',
  code: 'Mã kiểm',
  placeAndDay: 'Địa danh, ngày',
  signatoryTitle: 'Chức vụ người ký',
  signatoryName: 'Họ tên người ký',
};

/** The certificates that offices print on blanks: giấy khen, and giấy công nhận of a title. */
export const blankPapers = ['commendation-certificate', 'certificate'] as const;
export type BlankPaper = (typeof blankPapers)[number];

/** Where one part stands on an office's pre-printed blank (phôi in sẵn); millimetres from the top left corner, points for the size. */
export interface BlankPlace {
  readonly part: BlankPart;
  readonly x: number;
  /** Of the first line's baseline. */
  readonly y: number;
  /** Words go on below within it. */
  readonly width: number;
  /** What does not fit at this size is set smaller, down to `leastShare` of it. */
  readonly size: number;
  /** Lines that it may take. */
  readonly lines: number;
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

const centred = { x: 48, width: 201, align: 'center', italic: false } as const;
const low = { x: 32, width: 105, size: 12, align: 'left', bold: false, italic: false } as const;
const signed = { x: 160, width: 110, align: 'center' } as const;

/** A4 lying, everything on one axis: where an office begins before it measures its own blank. */
export const usualBlank: BlankLayout = {
  width: 297,
  height: 210,
  shift: { x: 0, y: 0 },
  places: [
    { part: 'authority', ...centred, y: 52, size: 18, lines: 2, bold: true },
    { part: 'unit', ...centred, y: 84, size: 24, lines: 2, bold: true },
    { part: 'under', ...centred, y: 104, size: 15, lines: 2, bold: false },
    { part: 'title', ...centred, y: 120, size: 20, lines: 2, bold: true },
    { part: 'period', ...centred, y: 138, size: 15, lines: 1, bold: false },
    { part: 'basis', ...low, y: 150, lines: 3 },
    { part: 'register', ...low, y: 167, lines: 1 },
    { part: 'placeAndDay', ...signed, y: 150, size: 13, lines: 1, bold: false, italic: true },
    { part: 'signatoryTitle', ...signed, y: 157, size: 13, lines: 2, bold: true, italic: false },
    { part: 'signatoryName', ...signed, y: 190, size: 14, lines: 1, bold: true, italic: false },
  ],
};

/** Bounds of a blank's measures: millimetres of the sheet and of the shift, points, lines. */
export const blankBounds = { sheet: [90, 450], shift: [-20, 20], size: [6, 60], lines: [1, 6] } as const;
/** How small words may be set against the size asked for before they are said not to fit. */
export const leastShare = 0.6;
/** From baseline to baseline, of the size. */
export const blankPitch = 1.2;

const millimetresPerPoint = 25.4 / 72;
const ascent = 0.891;
const descent = 0.216;

/** The room that a place takes on the sheet, in millimetres, with the shift of the printer. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room of a place when every line it may take is taken. */
export function boxOf({ x, y, width, size, lines }: BlankPlace, shift: BlankLayout['shift'] = { x: 0, y: 0 }): Box {
  const em = size * millimetresPerPoint;
  const [left, base] = [x + shift.x, y + shift.y];
  return {
    ...{ left, right: left + width },
    ...{ top: base - ascent * em, bottom: base + ((lines - 1) * blankPitch + descent) * em },
  };
}

/** Every reason against the measures of a blank: a sheet that is none, a part twice or too small to read, a place off the sheet, two on each other. */
export function whyNotMeasure(layout: BlankLayout): Refusal[] {
  const { places } = layout;
  const wrong = [...whyNotSheet(layout), ...places.flatMap(whyNotPlace)];
  if (places.length === 0) wrong.push({ kind: 'input', code: 'papers.blank-empty' });
  return wrong.length > 0 ? wrong : [...places.flatMap((place, at) => whyNotOn(layout, place, at)), ...whyNotApart(places)];
}

const isIn = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
const rounded = (value: number) => number(value, 1);

function whyNotSheet({ width, height, shift }: BlankLayout): Refusal[] {
  const [least, most] = blankBounds.sheet;
  const [, far] = blankBounds.shift;
  return [
    ...(['width', 'height'] as const)
      .filter((side) => !isIn({ width, height }[side], blankBounds.sheet))
      .map((side): Refusal => ({ kind: 'input', code: 'papers.blank-sheet', at: `layout.${side}`, facts: { least, most } })),
    ...(['x', 'y'] as const)
      .filter((axis) => !isIn(shift[axis], blankBounds.shift))
      .map((axis): Refusal => ({ kind: 'input', code: 'papers.blank-shift', at: `layout.shift.${axis}`, facts: { far } })),
  ];
}

function whyNotPlace({ part, size, lines, width }: BlankPlace, at: number, all: readonly BlankPlace[]): Refusal[] {
  const facts = { part: blankPartNames[part] };
  const refused = (code: string, field: string, more = {}): Refusal => ({
    ...{ kind: 'input', code, at: `layout.places.${at}.${field}` },
    facts: { ...facts, ...more },
  });
  return [
    ...(all.findIndex((one) => one.part === part) < at ? [refused('papers.blank-part-twice', 'part')] : []),
    ...(isIn(size, blankBounds.size) ? [] : [refused('papers.blank-size', 'size', bounds(blankBounds.size))]),
    ...(isIn(lines, blankBounds.lines) && Number.isInteger(lines)
      ? []
      : [refused('papers.blank-lines', 'lines', bounds(blankBounds.lines))]),
    ...(width >= 10 ? [] : [refused('papers.blank-narrow', 'width')]),
  ];
}

const bounds = ([least, most]: readonly [number, number]) => ({ least, most });

/** The words with the shift of the printer stay on the sheet. */
function whyNotOn({ width, height, shift }: BlankLayout, place: BlankPlace, at: number): Refusal[] {
  const box = boxOf(place, shift);
  const over = Math.max(-box.left, -box.top, box.right - width, box.bottom - height);
  if (over <= 0.05) return [];
  const facts = { part: blankPartNames[place.part], over: rounded(over) };
  return [{ kind: 'input', code: 'papers.blank-off-sheet', at: `layout.places.${at}.${sideOf(box, width, height)}`, facts }];
}

const sideOf = (box: Box, width: number, height: number) =>
  box.left < 0 ? 'x' : box.right > width ? 'width' : box.top < 0 || box.bottom > height ? 'y' : 'x';

/** Each two places that would print on each other. */
function whyNotApart(places: readonly BlankPlace[]): Refusal[] {
  return places.flatMap((place, at) =>
    places.slice(at + 1).flatMap((other, further): Refusal[] => {
      const deep = overlap(boxOf(place), boxOf(other));
      if (deep <= 0.1) return [];
      const facts = { part: blankPartNames[place.part], other: blankPartNames[other.part], deep: rounded(deep) };
      return [{ kind: 'input', code: 'papers.blank-overlap', at: `layout.places.${at + 1 + further}.y`, facts }];
    }),
  );
}

/** How far two rooms reach into each other at the shallower side, in millimetres; 0 and less when they do not. */
function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

/** A blank of an office with the measures that hold now. */
export interface Blank {
  readonly id: string;
  readonly unitId: string;
  readonly paper: BlankPaper;
  readonly name: string;
  /** 1, 2, …: editions of its measures. */
  readonly version: number;
  readonly isRetired: boolean;
  readonly layout: BlankLayout;
}

interface Standing {
  /** Null for a blank that is new. */
  readonly before: Blank | null;
  /** The other blanks that the office uses. */
  readonly others: readonly Pick<Blank, 'name'>[];
  /** The version that the writer read; 0 for a new one. */
  readonly read: number;
}

/** Every reason against keeping a blank as measured: someone else measured it since, its name is taken, or its measures. */
export function whyNotSaveBlank(
  { unitId, paper, name, layout }: Pick<Blank, 'unitId' | 'paper' | 'name' | 'layout'>,
  { before, others, read }: Standing,
): Refusal[] {
  if (before && (before.unitId !== unitId || before.isRetired)) return [{ kind: 'unseen', code: 'papers.no-such-blank' }];
  const isTaken = others.some((other) => fold(other.name) === fold(name));
  return [
    ...whyNotCurrent(before?.version ?? 0, read),
    ...(before && before.paper !== paper ? [{ kind: 'state' as const, code: 'papers.blank-of-another-paper' }] : []),
    ...(isTaken ? [{ kind: 'input' as const, code: 'papers.blank-name-taken', at: 'name', facts: { name } }] : []),
    ...whyNotMeasure(layout),
  ];
}

/** A blank is taken out of use once. */
export function whyNotRetire({ isRetired }: Pick<Blank, 'isRetired'>): Refusal[] {
  return isRetired ? [{ kind: 'state', code: 'papers.blank-retired-already' }] : [];
}
