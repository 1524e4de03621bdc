// `npm run measure:findings`: clean plans must give no finding above a note; then one defect at a time is put into each,
// and counted as found when a finding of its code lies on it. Prints the share found of each sort, and the false alarms.
// With a word as argument, the defects of sorts whose name holds it that were not found are listed.
import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '#domain/plans/reading.ts';
import { readPlan } from '#papers/read/readPlan.ts';
import { defectSorts } from './defects.ts';
import { drawFrom, type Planted, type Sort } from './plant.ts';
import { slipSorts } from './slips.ts';

const [listed = ''] = process.argv.slice(2);
const folder = new URL('../../papers/read/cleanPlans/', import.meta.url);
const plans = readdirSync(folder).map((name) => ({ name, lines: readFileSync(new URL(name, folder), 'utf8').split('\n') }));
const perPlan = { slips: Number(process.env.SLIPS ?? 8), defects: 3 };

const read = (lines: readonly string[]) => readPlan(new TextEncoder().encode(lines.join('\n'))).findings;

function lies(finding: Finding, at: NonNullable<Planted['at']>): boolean {
  if (finding.line !== at.line) return false;
  return !finding.span || finding.span.endLine !== undefined || (finding.span.start <= at.to && at.from <= finding.span.end);
}

const isFound = (findings: readonly Finding[], sort: Sort, planted: Planted) =>
  findings.filter((finding) => sort.codes.includes(finding.code) && (planted.at === null || lies(finding, planted.at)));

function measure(sort: Sort, count: number): void {
  let [all, found, sure, mended] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const [index, plan] of plans.entries()) {
    const own = read(plan.lines);
    for (let turn = 0; turn < count; turn++) {
      const planted = sort.plant(plan.lines, drawFrom(index * 1_000 + turn * 7 + sort.name.length));
      if (!planted) continue;
      all++;
      const fresh = read(planted.lines).filter(
        (finding) => !own.some((old) => old.code === finding.code && old.excerpt === finding.excerpt),
      );
      const hits = isFound(fresh, sort, planted);
      if (hits.length > 0) found++;
      else missed.push(`${plan.name}: ${planted.what}`);
      if (hits.some((hit) => hit.severity !== 'note')) sure++;
      if (hits.some((hit) => hit.suggestion)) mended++;
    }
  }
  const share = (part: number) => `${all === 0 ? '–' : Math.round((100 * part) / all)} %`.padStart(6);
  console.log(`${sort.name.padEnd(40)} ${String(all).padStart(4)} ${share(found)} ${share(sure)} ${share(mended)}`);
  if (listed && sort.name.includes(listed)) for (const line of missed) console.log(`    ${line}`);
}

let [alarms, lines] = [0, 0];
for (const plan of plans) {
  lines += plan.lines.filter((line) => line.trim() !== '').length;
  for (const finding of read(plan.lines)) {
    if (finding.severity === 'note') continue;
    alarms++;
    console.log(`báo nhầm: ${plan.name}:${finding.line} ${finding.code} «${finding.excerpt}»`);
  }
}
console.log(
  `\n${plans.length} bản sạch, ${lines} dòng: ${alarms} báo nhầm, ${((40 * alarms) / lines).toFixed(2)} trên 40 dòng\n`,
);
console.log(`${'loại'.padEnd(40)} ${'gieo'.padStart(4)} ${'thấy'.padStart(6)} ${'chắc'.padStart(6)} ${'sửa'.padStart(6)}`);
for (const sort of slipSorts) measure(sort, perPlan.slips);
for (const sort of defectSorts) measure(sort, perPlan.defects);
