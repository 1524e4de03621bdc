import { type Day, isDay } from '#domain/kernel/day.ts';
import type { CheckedPaper, CountSaid, PointsSaid, WrongFigure } from '#domain/papers/checkedPaper.ts';
import { inWords, shareText } from '../write/numberWords.ts';
import type { LetterPaper } from '../write/paper.ts';
import { plainText } from '../write/paper.ts';
import { blocksOf, factIn, tablesOf, textsOf } from './texts.ts';

const units = { 'cá nhân': 'persons', 'tập thể': 'collectives', 'trường hợp': 'cases' } as const;
const countOf = /(?<![\d/.,])(\d{1,4})(?: \(([\p{L} ]+)\))? (cá nhân|tập thể|trường hợp)(?!\p{L})/gu;

/** Sentences outside tables. */
const sentences = (paper: LetterPaper) =>
  blocksOf(paper)
    .filter(({ kind }) => kind !== 'table')
    .flatMap(textsOf);

/** Counts of people and collectives that the text states. */
export function countsIn(paper: LetterPaper): readonly CountSaid[] {
  return sentences(paper).flatMap((text) =>
    [...text.matchAll(countOf)].map(([, count, , unit]) => ({
      of: units[unit as keyof typeof units],
      count: Number(count),
      text,
    })),
  );
}

/** Figures that contradict themselves: their words, their share, the list under them, the sum over a table. */
export function wrongFiguresIn(paper: LetterPaper): readonly WrongFigure[] {
  const texts = [...blocksOf(paper)].flatMap(textsOf);
  return [...texts.flatMap(wrongWords), ...texts.flatMap(wrongShares), ...wrongLists(paper), ...wrongTotals(paper)];
}

/** `12 (mười một) cá nhân`. */
function wrongWords(text: string): readonly WrongFigure[] {
  return [...text.matchAll(/(?<![\d/.,])(\d{1,6}) \(([\p{Ll} ]+)\)/gu)].flatMap(([said, figure, words]) => {
    const right = inWords(Number(figure));
    const isNumber = numberWord.test(words!);
    return !isNumber || words === right ? [] : [{ said: said!, right: `${figure} (${right})`, text }];
  });
}

const numberWord =
  /^(?:(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ)(?: |$))+$/u;

/** `33/34 (97,1%)`: more than all, or another share. */
function wrongShares(text: string): readonly WrongFigure[] {
  return [...text.matchAll(/(?<![\d/])(\d{1,6})\/(\d{1,6}) \((\d+(?:,\d+)?)%\)/g)].flatMap(([said, part, of]) => {
    const right = shareText(Number(part), Number(of));
    return said === right && Number(part) <= Number(of)
      ? []
      : [{ said, right: Number(part) > Number(of) ? `≤ ${of}` : right, text }];
  });
}

/** «… đối với 02 (hai) tập thể, 01 (một) cá nhân:» over a list of as many; «gồm 05 (năm) thành viên» likewise. */
function wrongLists(paper: LetterPaper): readonly WrongFigure[] {
  return paper.body.flatMap((block, at) => {
    const under = paper.body[at + 1];
    if ((block.kind !== 'paragraph' && block.kind !== 'article') || under?.kind !== 'list') return [];
    const text = plainText(block.text);
    const counts = [...text.matchAll(/(?<![\d/.,])(\d{1,4})(?: \([\p{L} ]+\))? (?:cá nhân|tập thể|thành viên)(?!\p{L})/gu)];
    const said = counts.reduce((sum, [, count]) => sum + Number(count), 0);
    if (!text.endsWith(':') || counts.length === 0 || said === under.items.length) return [];
    return [{ said: String(said), right: String(under.items.length), text }];
  });
}

const figureText = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/;
const figureOf = (text: string) => Number(text.replace(/\./g, '').replace(',', '.'));

/** A total that is not the sum of its column. */
function wrongTotals(paper: LetterPaper): readonly WrongFigure[] {
  return blocksOf(paper).flatMap((block) => {
    const totals = block.kind === 'table' ? block.rows.filter(({ as }) => as === 'total') : [];
    if (block.kind !== 'table' || totals.length !== 1) return [];
    const rows = block.rows.filter(({ as }) => as === undefined);
    return block.columns.flatMap(({ head }, at) => {
      const said = plainText(totals[0]!.cells[at] ?? '').trim();
      const cells = rows.map(({ cells: of }) => plainText(of[at] ?? '').trim()).filter((text) => text !== '');
      if (!figureText.test(said) || cells.length === 0 || !cells.every((text) => figureText.test(text))) return [];
      const sum = cells.reduce((of, text) => of + figureOf(text), 0);
      return Math.abs(sum - figureOf(said)) < 0.005
        ? []
        : [{ said, right: String(Math.round(sum * 100) / 100).replace('.', ','), text: head }];
    });
  });
}

const hundredths = (text: string) => Math.round(Number(text.replace(',', '.')) * 100);

/** Points in the tables of reports, and those that a sentence names as the unit's. */
export function pointsIn(paper: LetterPaper): readonly PointsSaid[] {
  const inTables = tablesOf(paper).flatMap((rows) =>
    rows.flatMap((row): readonly PointsSaid[] => {
      const year = /^\d{4}$/.exec(row.get('Năm') ?? '')?.[0];
      const said = (what: PointsSaid['what'], head: string): readonly PointsSaid[] => {
        const text = row.get(head) ?? '';
        const figure = /^\d+(?:,\d+)?/.exec(text)?.[0];
        return figure ? [{ what, year: year ? Number(year) : null, points: hundredths(figure), text: `${head}: ${text}` }] : [];
      };
      return [...said('self', 'Điểm tự chấm'), ...said('appraised', 'Điểm thẩm định'), ...(year ? said('result', 'Điểm') : [])];
    }),
  );
  return [...inTables, ...(sayingPoints.has(paper.kind) ? sentences(paper).flatMap(pointsSaid) : [])];
}

/** Papers whose text speaks of the unit's own total. */
const sayingPoints: ReadonlySet<string> = new Set([
  'unit-merit-report',
  'year-report',
  'half-year-report',
  'appraisal-report',
  'proposal-letter',
]);

function pointsSaid(text: string): readonly PointsSaid[] {
  if (!/tổng (?:số )?điểm|điểm tự chấm|tự chấm (?:đạt|được)|điểm thẩm định|thẩm định (?:đạt|được)/iu.test(text)) return [];
  return [...text.matchAll(/(?<![\d/.,])(\d{1,3}(?:,\d{1,2})?)(?:\/\d{2,3})? điểm/gu)].map(([, figure]) => ({
    what: 'any',
    year: null,
    points: hundredths(figure!),
    text,
  }));
}

/** Số người of the unit, in the line of a form. */
export function staffIn(paper: LetterPaper): CheckedPaper['staff'] {
  const label = 'Số cán bộ, công chức, viên chức, người lao động';
  const value = factIn(paper, label);
  const count = /^\d+/.exec(value ?? '')?.[0];
  return count ? { count: Number(count), text: `${label}: ${value}` } : null;
}

const ballotLabels = {
  issued: 'Số phiếu phát ra',
  collected: 'Số phiếu thu về',
  valid: 'Số phiếu hợp lệ',
  invalid: 'Số phiếu không hợp lệ',
} as const;

/** Ballots as the minutes of counting list them. */
export function ballotsIn(paper: LetterPaper): CheckedPaper['ballots'] {
  if (paper.kind !== 'counting-minutes') return null;
  const items = blocksOf(paper).flatMap((block) => (block.kind === 'list' ? block.items.map(plainText) : []));
  const of = (label: string) => Number(/\d+/.exec(items.find((item) => item.startsWith(label)) ?? '')?.[0] ?? 0);
  return {
    issued: of(ballotLabels.issued),
    collected: of(ballotLabels.collected),
    valid: of(ballotLabels.valid),
    invalid: of(ballotLabels.invalid),
  };
}

/** Có mặt/tổng số of a meeting. */
export function attendanceIn(paper: LetterPaper): CheckedPaper['attendance'] {
  const [, present, total] = /^(\d+)\/(\d+) người/.exec(factIn(paper, 'Thành phần tham dự') ?? '') ?? [];
  return present ? { present: Number(present), total: Number(total) } : null;
}

/** Tỷ lệ phải đạt in percent, of minutes that vote. */
export function shareAskedIn(paper: LetterPaper): number | null {
  const share = sentences(paper).map((text) => /từ (\d+(?:,\d+)?)% trở lên/u.exec(text)?.[1]);
  const found = share.find((one) => one !== undefined);
  return found === undefined ? null : Number(found.replace(',', '.'));
}

const longDay = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})|ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/gu;

/** The days that a text names, in its order, with where each ends. */
export function daysIn(text: string): readonly { readonly day: Day; readonly at: number; readonly end: number }[] {
  return [...text.matchAll(longDay)].flatMap((match) => {
    const [found, d1, m1, y1, d2, m2, y2] = match;
    const day = `${y1 ?? y2}-${(m1 ?? m2)!.padStart(2, '0')}-${(d1 ?? d2)!.padStart(2, '0')}`;
    return isDay(day) ? [{ day, at: match.index, end: match.index + found.length }] : [];
  });
}
