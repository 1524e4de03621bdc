import type { Refusal } from '../kernel/refusal.ts';
import { mendingOf } from './corrections.ts';
import type { Plan } from './plan.ts';
import type { Citation, Span } from './reading.ts';

/** Why a plan is not drafted anew for that year: it is its own. */
export function whyNotRenew(plan: Plan, toYear: number): Refusal[] {
  return toYear === plan.year ? [{ kind: 'input', code: 'plans.renew-same-year', at: 'year', facts: { year: plan.year } }] : [];
}

/** Next year's draft text from an older plan: faults that people mended are mended, its years move on, number and date are left open. Cited documents keep their own years. */
export function renewedText(plan: Plan, toYear: number): string {
  const lines = plan.text.split('\n');
  const kept = [...plan.draft.legalBases, ...plan.draft.cited];
  const mended = lines.map((line, index) => mendedLine(line, index + 1, plan));
  return mended
    .map((line, index) => {
      const untouched = line === lines[index];
      return withYears(line, keptIn(kept, index + 1, line, untouched), plan.year, toYear);
    })
    .map((line, index) => (isHead(index, plan) ? opened(line, plan) : line))
    .join('\n');
}

type Stretch = readonly [from: number, to: number];

/** The stretches of a line that belong to cited documents; the whole line where its offsets have moved. */
function keptIn(citations: readonly Citation[], number: number, line: string, untouched: boolean): readonly Stretch[] {
  const here = citations.filter(({ span }) => span.line <= number && number <= (span.endLine ?? span.line));
  if (here.length > 0 && !untouched) return [[0, line.length]];
  return here.map(({ span }) => stretchOn(span, number, line));
}

function stretchOn(span: Span, number: number, line: string): Stretch {
  const units = (points: number) => [...line].slice(0, points).join('').length;
  const last = span.endLine ?? span.line;
  return [number === span.line ? units(span.start) : 0, number === last ? units(span.end) : line.length];
}

function withYears(line: string, kept: readonly Stretch[], from: number, to: number): string {
  const step = to - from;
  return line.replace(/(?<!\d)20\d\d(?!\d)/gu, (year, at: number) => {
    const isKept = kept.some(([start, end]) => start <= at && at < end);
    const near = Number(year) >= from - 1 && Number(year) <= from + 1;
    return isKept || !near || !isRunningYear(line, at, Number(year), from) ? year : String(Number(year) + step);
  });
}

/** The plan's own year, or a neighbour in "2020-2021", "2021 - 2022"; a lone other year is history. */
function isRunningYear(line: string, at: number, year: number, own: number): boolean {
  if (year === own) return true;
  const around = line.slice(Math.max(0, at - 8), at + 12);
  return new RegExp(`(?:${own}\\s*[-–]\\s*${year}|${year}\\s*[-–]\\s*${own})`, 'u').test(around);
}

function isHead(index: number, plan: Plan): boolean {
  const first = [plan.draft.legalBases[0], plan.draft.purposes[0], plan.draft.criteriaGroups[0]];
  return index + 1 < Math.min(...first.flatMap((each) => (each ? [each.span.line] : [])), plan.text.split('\n').length + 1);
}

/** The number and the day of the old paper are not the new one's. */
function opened(line: string, plan: Plan): string {
  const number = plan.draft.number;
  const bare = number && line.includes(number) ? line.replace(number, number.replace(/^\d+/, '    ')) : line;
  return bare.replace(/ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm/u, 'ngày      tháng      năm');
}

function mendedLine(line: string, number: number, plan: Plan): string {
  return plan.confirmation.corrections.reduce((text, each) => {
    const finding = each.kind === 'finding' ? plan.draft.findings[each.finding] : undefined;
    if (each.kind !== 'finding' || each.text === null || !finding?.excerpt || finding.line !== number) return text;
    return mendingOf(finding.excerpt, each.text)(text);
  }, line);
}
