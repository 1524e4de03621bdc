import { number } from '../../kernel/vietnamese.ts';
import { type CheckedPaper, type CountSaid, contradiction, type PaperFinding, type PointsSaid } from '../checkedPaper.ts';
import { awardKey } from './people.ts';

/** Points that the case knows, in hundredths; null while the year's appraisal is not finished. */
export interface KnownPoints {
  readonly year: number;
  readonly self: number;
  readonly appraised: number;
  /** What a sentence may name besides: group totals, lines, the pass mark, the greatest. */
  readonly others: readonly number[];
}

/** What the case itself knows of the figures in its papers (số liệu của hồ sơ). */
export interface KnownFigures {
  readonly points: KnownPoints | null;
  /** The total that each year was announced with. */
  readonly results: ReadonlyMap<number, number>;
  /** How many worked at the unit on the day of a paper; undefined where the day was not asked. */
  readonly staffOn: ReadonlyMap<string, number>;
}

/** Numbers in the text against the tables of the same paper, of the others, and what the case counts. */
export function figureFindings(papers: readonly CheckedPaper[], known: KnownFigures): readonly PaperFinding[] {
  return papers.flatMap((paper) => [
    ...paper.wrongFigures.map(({ said, right, text }) =>
      contradiction('papers.figure-wrong', [paper], { title: paper.title, said, right, text }),
    ),
    ...countFindings(paper),
    ...paper.points.flatMap((said) => pointFindings(paper, said, known)),
    ...staffFindings(paper, known),
  ]);
}

/** A count of people fits the rows: all, those of one award, or those accepted or refused. */
function countFindings(paper: CheckedPaper): readonly PaperFinding[] {
  const rows: readonly Row[] = paper.voted.length > 0 ? paper.voted : paper.named;
  if (rows.length === 0) return [];
  const byAward = [...new Set(rows.map(({ award }) => awardKey(award)))].map((key) =>
    rows.filter(({ award }) => awardKey(award) === key),
  );
  const byResult = [true, false].map((result) => paper.voted.filter((one) => one.accepted === result));
  const sizes = (of: CountSaid['of']) => [rows, ...byResult, ...byAward].map((some) => sizeOf(some, of));
  return (rows.some(({ office }) => office !== '') ? paper.counts : summed(paper.counts)).flatMap((said) => {
    if (sizes(said.of).includes(said.count)) return [];
    const facts = {
      ...{ title: paper.title, said: said.count, of: ofNames[said.of] },
      ...{ rows: sizeOf(rows, said.of), text: said.text },
    };
    return [contradiction('papers.count-not-rows', [paper], facts)];
  });
}

interface Row {
  readonly office: string;
  readonly award: string;
}

const ofNames = { persons: 'cá nhân', collectives: 'tập thể', cases: 'tập thể, cá nhân' } as const;

/** Persons are those with an office. */
function sizeOf(rows: readonly Row[], of: CountSaid['of']): number {
  if (of === 'cases') return rows.length;
  return rows.filter(({ office }) => (office === '') === (of === 'collectives')).length;
}

/** Where no row has an office, persons and collectives of a sentence are counted together. */
function summed(counts: readonly CountSaid[]): readonly CountSaid[] {
  const texts = [...new Set(counts.map(({ text }) => text))];
  return texts.map((text) => ({
    of: 'cases',
    count: counts.filter((one) => one.text === text).reduce((sum, { count }) => sum + count, 0),
    text,
  }));
}

function pointFindings(paper: CheckedPaper, said: PointsSaid, { points, results }: KnownFigures): readonly PaperFinding[] {
  const right = rightPoints(said, points, results);
  if (right === null || right.includes(said.points)) return [];
  const facts = {
    title: paper.title,
    said: number(said.points / 100, 2),
    right: right
      .slice(0, 2)
      .map((value) => number(value / 100, 2))
      .join(', '),
    text: said.text,
  };
  return [contradiction('papers.points-otherwise', [paper], facts)];
}

/** What these points may be; null where the case cannot tell. */
function rightPoints(
  { what, year }: PointsSaid,
  points: KnownPoints | null,
  results: KnownFigures['results'],
): readonly number[] | null {
  if (what === 'result') {
    const announced = year === null ? undefined : results.get(year);
    return announced === undefined ? null : [announced];
  }
  if (!points || (year !== null && year !== points.year)) return null;
  if (what === 'self') return [points.self];
  if (what === 'appraised') return [points.appraised];
  return [points.self, points.appraised, ...results.values(), ...points.others];
}

function staffFindings(paper: CheckedPaper, { staffOn }: KnownFigures): readonly PaperFinding[] {
  const counted = paper.day === null ? undefined : staffOn.get(paper.day);
  if (!paper.staff || counted === undefined || paper.staff.count === counted) return [];
  const facts = { title: paper.title, said: paper.staff.count, counted, text: paper.staff.text };
  return [contradiction('papers.staff-otherwise', [paper], facts)];
}
