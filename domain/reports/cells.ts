import type { Points } from '../criteria/scoreSheet.ts';
import { type Geography, geographies, isRegistered, type PlacedYear, type Stage, stages, waitsFor } from './unitYear.ts';

/** What is counted of a year beside its stage, in the order in which sums are stored: later ones are added at the end. */
export const measures = [
  'late',
  'titled',
  'revoked',
  'self-count',
  'self-sum',
  'appraised-count',
  'appraised-sum',
  'decided-count',
  'decided-sum',
] as const;
export type Measure = (typeof measures)[number];

/** How many years stand at each stage, then the measures (số liệu của một ô). */
export const standingFigures = [...stages, ...measures] as const;
export type StandingFigure = (typeof standingFigures)[number];

/** What units still owe, by the last day (việc đơn vị còn phải làm). */
export const dueFigures = ['launched', 'enrolment-returned', 'to-submit', 'sent-back'] as const satisfies readonly Stage[];

/** Of a sheet: how many were scored in each layer; then, line by line, the sums of the layers and how often a line was given in full. */
export const lineHeads = ['self-count', 'appraised-count', 'decided-count'] as const;
export const lineFigures = ['self', 'appraised', 'decided', 'self-full', 'decided-full'] as const;

/** `total`: everything in one; `below`: at a body that receives, by the unit right above each. */
export const parts = ['total', 'standing', 'below', 'lines', 'due'] as const;
export type Part = (typeof parts)[number];

/** One of the sums that a year goes into (ô tổng hợp): `cut` says which kind of unit, enrolment and year of the cycle, which unit below, which sheet, or which day. */
export interface Cut {
  readonly part: Part;
  readonly cut: string;
  readonly figures: readonly number[];
}

/** The full marks of each sheet, line by line. */
export type FullMarks = ReadonlyMap<string, readonly Points[]>;

/** `agency/first/2`: type of unit, kind of enrolment (`none` before one was sent), year of the cycle (0 outside it). */
export const standingCut = (year: Pick<PlacedYear, 'unitType' | 'kind' | 'cycleYear'>) =>
  `${year.unitType}/${year.kind ?? 'none'}/${year.cycleYear ?? 0}`;

export function partsOfCut(cut: string) {
  const [unitType, kind, cycleYear] = cut.split('/');
  return { unitType: unitType!, kind: kind!, cycleYear: Number(cycleYear) };
}

/** How a year stands, without its points line by line (tình trạng của một năm). */
export type StandingYear = Pick<
  PlacedYear,
  | ('unitType' | 'stage' | 'kind' | 'cycleYear' | 'late' | 'titled' | 'revoked' | 'dueOn')
  | ('selfTotal' | 'appraisedTotal' | 'decidedTotal')
>;

/** The sums that a year goes into, and what it adds to each. */
export function cutsOf(year: PlacedYear, fullMarks: FullMarks): readonly Cut[] {
  const cuts = standingCutsOf(year);
  if (!year.selfPoints) return cuts;
  return [...cuts, { part: 'lines', cut: year.sheetId, figures: linesOf(year, fullMarks.get(year.sheetId) ?? []) }];
}

/** As `cutsOf`, without the sums of lines; everything in one comes first. */
export function standingCutsOf(year: StandingYear): readonly Cut[] {
  const figures = standingOf(year);
  const cuts: Cut[] = [
    { part: 'total', cut: '', figures },
    { part: 'standing', cut: standingCut(year), figures },
  ];
  if (year.dueOn) cuts.push({ part: 'due', cut: year.dueOn, figures: dueFigures.map((stage) => one(stage === year.stage)) });
  return cuts;
}

const one = (holds: boolean) => (holds ? 1 : 0);

/** What a year adds to a sum of everything. */
export function standingOf(year: StandingYear): readonly number[] {
  const counted: Readonly<Record<Measure, number>> = {
    late: one(year.late),
    titled: one(year.titled),
    revoked: one(year.revoked),
    'self-count': one(year.selfTotal !== null),
    'self-sum': year.selfTotal ?? 0,
    'appraised-count': one(year.appraisedTotal !== null),
    'appraised-sum': year.appraisedTotal ?? 0,
    'decided-count': one(year.decidedTotal !== null),
    'decided-sum': year.decidedTotal ?? 0,
  };
  return [...stages.map((stage) => one(stage === year.stage)), ...measures.map((measure) => counted[measure])];
}

/** What is decided of a line is what was appraised, once the result is announced. */
function linesOf({ selfPoints, appraisedPoints, decidedTotal }: PlacedYear, full: readonly Points[]): readonly number[] {
  const decided = decidedTotal === null ? null : appraisedPoints;
  const heads = [selfPoints, appraisedPoints, decided].map((points) => one(points !== null));
  return [
    ...heads,
    ...selfPoints!.flatMap((self, at) => [
      self,
      appraisedPoints?.[at] ?? 0,
      decided?.[at] ?? 0,
      one(self === full[at]),
      one(decided !== null && decided[at] === full[at]),
    ]),
  ];
}

/** Which sum: of which unit above, year, geography, part and cut. */
export interface CellKey {
  readonly unitId: string;
  readonly year: number;
  readonly geography: Geography;
  readonly part: Part;
  readonly cut: string;
}

export interface Cell extends CellKey {
  readonly figures: readonly number[];
}

interface Sum {
  readonly key: CellKey;
  readonly figures: number[];
}

/** Years that stand below the same units, added up before they are counted at each of these. */
interface Beside {
  readonly place: Pick<PlacedYear, Geography | 'year'>;
  /** By part and cut. */
  readonly cuts: Map<string, Cut & { readonly figures: number[] }>;
}

/** Sums that are being added up. */
export class Cells {
  readonly #sums = new Map<string, Sum>();
  readonly #beside = new Map<string, Beside>();

  /** Counts a year in, or out again with `sign` −1, at every unit above it in every geography. */
  count(year: PlacedYear, fullMarks: FullMarks, sign: 1 | -1 = 1): void {
    const name = `${year.year} ${geographies.map((geography) => year[geography].join(' ')).join('/')}`;
    const beside = this.#beside.get(name) ?? { place: year, cuts: new Map() };
    this.#beside.set(name, beside);
    const cuts = cutsOf(year, fullMarks);
    const below: Cut = { part: 'below', cut: year.now[0] ?? year.unitId, figures: cuts[0]!.figures };
    for (const { part, cut, figures } of [...cuts, below]) {
      const of = `${part} ${cut}`;
      const sum = beside.cuts.get(of) ?? { part, cut, figures: [] };
      beside.cuts.set(of, sum);
      addUp(sum.figures, figures, sign);
    }
  }

  add(key: CellKey, figures: readonly number[]): void {
    const name = nameOf(key);
    const sum = this.#sums.get(name) ?? { key, figures: [] };
    this.#sums.set(name, sum);
    addUp(sum.figures, figures, 1);
  }

  /** Those that come to anything. */
  all(): readonly Cell[] {
    for (const { place, cuts } of this.#beside.values()) this.#spread(place, [...cuts.values()]);
    this.#beside.clear();
    return [...this.#sums.values()].flatMap(({ key, figures }) =>
      figures.some((figure) => figure !== 0) ? [{ ...key, figures }] : [],
    );
  }

  #spread(place: Beside['place'], cuts: readonly Cut[]): void {
    for (const geography of geographies) {
      for (const unitId of place[geography]) {
        for (const { part, cut, figures } of cuts) {
          if (part !== 'below' || geography === 'received') this.add({ unitId, year: place.year, geography, part, cut }, figures);
        }
      }
    }
  }
}

function addUp(sum: number[], figures: readonly number[], sign: 1 | -1): void {
  for (let at = 0; at < figures.length; at++) sum[at] = (sum[at] ?? 0) + sign * figures[at]!;
}

export const nameOf = ({ unitId, year, geography, part, cut }: CellKey) => `${geography} ${unitId} ${year} ${part} ${cut}`;

/** The counts and sums of one cell by their names. */
export function standingByName(figures: readonly number[]): Readonly<Record<StandingFigure, number>> {
  return Object.fromEntries(standingFigures.map((name, at) => [name, figures[at] ?? 0])) as Record<StandingFigure, number>;
}

/** What must hold of every sum (domain.md §9.5): the three add up, whatever was counted. */
export function tallyOf(by: Readonly<Record<StandingFigure, number>>) {
  const count = (of: (stage: Stage) => boolean) => stages.reduce((sum, stage) => (of(stage) ? sum + by[stage] : sum), 0);
  const assessed = by.qualified + by['not-qualified'];
  const registered = count(isRegistered);
  return {
    launched: count(() => true),
    registered,
    withdrawn: by.withdrawn,
    assessed,
    notAssessed: registered - assessed - by.withdrawn,
    qualified: by.qualified,
    notQualified: by['not-qualified'],
    waitsForUnit: count((stage) => waitsFor(stage) === 'unit'),
    waitsForSuperior: count((stage) => waitsFor(stage) === 'superior'),
  };
}

/** Sums of standing figures by their names, with the counts that follow from them. */
export interface Tally extends ReturnType<typeof tallyOf> {
  readonly by: Readonly<Record<StandingFigure, number>>;
}

/** Adds up the standing figures of some cells (cộng các ô): of those of one part, as each part counts every year once. */
export function tallied(cells: readonly Pick<Cell, 'part' | 'figures'>[], of: 'total' | 'standing' | 'below' = 'total'): Tally {
  const sum = standingFigures.map(() => 0);
  for (const { part, figures } of cells) {
    if (part === of) addUp(sum, figures, 1);
  }
  const by = standingByName(sum);
  return { ...tallyOf(by), by };
}

/** A sheet's line as units were scored on it. */
export interface LineSums extends Readonly<Record<'self' | 'appraised' | 'decided' | 'selfFull' | 'decidedFull', number>> {}

/** How many a sheet was scored for, and its lines in order. */
export function linesIn(figures: readonly number[]) {
  const [selfCount = 0, appraisedCount = 0, decidedCount = 0, ...rest] = figures;
  const lines: LineSums[] = [];
  for (let at = 0; at + lineFigures.length <= rest.length; at += lineFigures.length) {
    const [self, appraised, decided, selfFull, decidedFull] = rest.slice(at) as [number, number, number, number, number];
    lines.push({ self, appraised, decided, selfFull, decidedFull });
  }
  return { selfCount, appraisedCount, decidedCount, lines };
}
