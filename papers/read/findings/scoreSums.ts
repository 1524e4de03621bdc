import type { Finding } from '#domain/plans/reading.ts';
import { everyNode, type Node } from '../outline.ts';
import type { Passage } from '../passage.ts';
import { findingAt } from './finding.ts';

const stated =
  /(?:\(\s*(?:thang điểm|tối đa|tổng(?: số)?(?: điểm)?)?\s*:?\s*(\d{1,4}(?:[.,]\d{1,2})?)(?:\s*(?:điểm|đ))?\s*\)|[:–-]\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*điểm)\s*[.;:,]?$/iu;
const saysPoints = /điểm|\bđ\s*\)/iu;
const totalRow =
  /^(?:[^|]{0,12}\|)?\s*tổng(?:\s+(?:cộng|điểm|số|số điểm|số điểm tối đa|điểm tối đa))*\s*(?:\([^)]{0,30}\))?\s*[|:]\s*(?:[^|]{0,10}\|)*?\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:điểm)?\s*[|.]?$/iu;
const row = /^\s*([^|]{0,12}?)\s*\|.*\|\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:điểm)?\s*\|?$/u;

const numberOf = (text: string) => Number(text.replace(',', '.'));
const said = (value: number) => String(value).replace('.', ',');
const differs = (a: number, b: number) => Math.abs(a - b) > 1e-9;
const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);

const lastCell = /\|\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:điểm)?\s*(?:\|[^|\d]*)*$/iu;

interface Points {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The points at the end of a line, in brackets or in the last cell of a row; null where there are none, or the number is no points. */
function pointsAt(node: Node): Points | null {
  const { text } = node.own;
  const match = text.includes('|') ? lastCell.exec(text) : stated.exec(text);
  if (!match || (!text.includes('|') && !saysPoints.test(match[0]))) return null;
  const from = text.includes('|') ? 0 : match.index;
  return { value: numberOf((match[1] ?? match[2])!), from, to: match.index + match[0].length };
}

function sumBelow(node: Node): Finding | null {
  const own = pointsAt(node);
  const first = node.children.find((child) => child.mark !== null);
  if (own === null || !first) return null;
  const list = node.children.filter((child) => child.mark !== null && child.mark.kind === first.mark!.kind);
  const points = list.map(pointsAt);
  if (list.length < 2 || points.includes(null)) return null;
  const sum = total(points.map((one) => one!.value));
  if (!differs(sum, own.value)) return null;
  return findingAt(node.own, own.from, own.to, {
    severity: 'warning',
    code: 'sum-mismatch',
    message: `Ghi ${said(own.value)} điểm, cộng các dòng bên dưới được ${said(sum)} điểm.`,
  });
}

const isTop = (label: string) => /^(?:[IVX]+|[A-ZĐ]|\d{1,2})\.?$/u.test(label);

/** A row "Tổng cộng" that is the sum neither of all rows above it, nor of those of the first or of the second level. */
function totalRows(passages: readonly Passage[]): readonly Finding[] {
  const found: Finding[] = [];
  let rows: { label: string; points: number }[] = [];
  for (const passage of passages) {
    const whole = totalRow.exec(passage.text);
    const one = row.exec(passage.text);
    if (whole) {
      const stated = numberOf(whole[1]!);
      const romans = rows.filter(({ label }) => /^[IVX]+\.?$/u.test(label));
      const readings = [rows, romans, rows.filter((each) => !romans.includes(each)), rows.filter(({ label }) => isTop(label))];
      const sums = readings.filter((each) => each.length > 1).map((each) => total(each.map(({ points }) => points)));
      if (sums.length > 0 && sums.every((sum) => differs(sum, stated))) {
        const message = `Dòng tổng ghi ${said(stated)}, cộng các dòng được ${said(sums[0]!)}.`;
        found.push(findingAt(passage, 0, passage.text.length, { severity: 'warning', code: 'sum-mismatch', message }));
      }
      rows = [];
    } else if (one) rows.push({ label: one[1]!, points: numberOf(one[2]!) });
    else if (!passage.text.includes('|')) rows = [];
  }
  return found;
}

const totalLine = /^[-–+]?\s*tổng(?:\s+(?:cộng|điểm|số|số điểm))*\s*(?:là|:)?\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*điểm/iu;

/** "Tổng cộng 100 điểm" below lines that each end with their points. */
function totalLines(passages: readonly Passage[]): readonly Finding[] {
  let points: number[] = [];
  return passages.flatMap((passage): readonly Finding[] => {
    const whole = passage.text.includes('|') ? null : totalLine.exec(passage.text);
    const one = passage.text.includes('|') ? null : stated.exec(passage.text);
    const listed = points;
    points = !whole && one && saysPoints.test(one[0]) ? [...points, numberOf((one[1] ?? one[2])!)] : [];
    if (!whole || listed.length < 2 || !differs(total(listed), numberOf(whole[1]!))) return [];
    const message = `Ghi tổng ${whole[1]} điểm, cộng các dòng bên trên được ${said(total(listed))} điểm.`;
    return [findingAt(passage, 0, whole[0].length, { severity: 'warning', code: 'sum-mismatch', message })];
  });
}

const cellsOf = (text: string) => text.split('|').map((cell) => cell.trim());
const isFigure = (cell: string) => /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(cell);

/** A row whose last cell, headed "Cộng", is not the sum of the figures before it. */
function acrossRows(passages: readonly Passage[]): readonly Finding[] {
  let first = -1;
  return passages.flatMap((passage): readonly Finding[] => {
    if (!passage.text.includes('|')) {
      first = -1;
      return [];
    }
    const cells = cellsOf(passage.text.replace(/^\s*\||\|\s*$/gu, ''));
    if (/^(?:tổng|cộng|tổng cộng|tổng điểm)$/iu.test(cells.at(-1)!)) {
      first = 2;
      return [];
    }
    const figures = cells.slice(Math.max(first, 0), -1).filter(isFigure).map(numberOf);
    const sum = cells.at(-1)!;
    if (first < 0 || figures.length < 2 || !isFigure(sum) || !differs(total(figures), numberOf(sum))) return [];
    const message = `Dòng này ghi cộng ${sum}, các ô bên trái cộng được ${said(total(figures))}.`;
    return [findingAt(passage, 0, passage.text.length, { severity: 'warning', code: 'sum-mismatch', message })];
  });
}

/** Points that do not add up: a heading over its lines, a total over its rows (bảng điểm cộng sai). */
export function sumFindings(outline: readonly Node[], passages: readonly Passage[]): readonly Finding[] {
  const hasScores = passages.some((passage) => saysPoints.test(passage.text));
  return hasScores
    ? [
        ...everyNode(outline).flatMap((node) => sumBelow(node) ?? []),
        ...totalRows(passages),
        ...totalLines(passages),
        ...acrossRows(passages),
      ]
    : [];
}
