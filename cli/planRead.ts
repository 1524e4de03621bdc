import { shortDate } from '#domain/kernel/day.ts';
import type { CriteriaGroup } from '#domain/plans/reading.ts';
import type { ReadPlan } from '#papers/read/readPlan.ts';
import { type Command, isEnglish, type Options, print, printJson, siteOptions } from './command.ts';
import { lineOfFinding, readPlanAt, readPlansAt, summaryOf } from './planText.ts';

/** Compiles a document and prints what was understood, or its lines as extracted; exit 1 when it is unreadable or no plan. */
export const planRead: Command = {
  usage: 'datchuan plan read FILE... [--json] [--text] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, json: 'flag', text: 'flag' },
  operands: 'some',
  async run(paths, options) {
    if (paths.length > 1) return await readMany(paths, options);
    const read = await readPlanAt(paths[0]!, options);
    if (!read) return 1;
    const { lines, ...reading } = read;
    if (options.json) printJson(reading);
    else if (options.text) for (const line of lines) print(line);
    else printSummary(read);
    return reading.isPlan ? 0 : 1;
  },
};

/** Several files: a line each and their sum; as JSON one list, an unreadable file only by its name. */
async function readMany(paths: readonly string[], options: Options): Promise<0 | 1> {
  const files = await readPlansAt(paths, options);
  if (options.json) printJson(files.map(({ file, read }) => ({ file, ...(read ? withoutLines(read) : { isPlan: false }) })));
  else if (options.text) for (const { read } of files) for (const line of read?.lines ?? []) print(line);
  else for (const line of summaryOf(files)) print(line);
  return files.every(({ read }) => read?.isPlan) ? 0 : 1;
}

function withoutLines({ lines: _, ...reading }: ReadPlan) {
  return reading;
}

function printSummary(read: ReadPlan): void {
  const row = (vi: string, en: string, value: string | number | null) => {
    if (value !== null && value !== '') print(`${isEnglish() ? en : vi}: ${value}`);
  };
  row('Tên loại', 'Kind', read.kind);
  row('Trích yếu', 'Title', read.title);
  row('Số, ký hiệu', 'Number', read.number);
  row('Cơ quan ban hành', 'Issuer', read.issuer);
  row('Ngày', 'Date', read.date && shortDate(read.date));
  row('Thời gian', 'Period', read.period && `${shortDate(read.period.from)} – ${shortDate(read.period.to)}`);
  row('Căn cứ', 'Legal bases', read.legalBases.map((basis) => [basis.type, basis.number].filter(Boolean).join(' ')).join('; '));
  row('Nhóm tiêu chí', 'Criteria groups', read.criteriaGroups.length);
  for (const group of read.criteriaGroups) print(`  ${group.label}. ${group.heading}: ${countOf(group)}`);
  row('Mốc thời gian', 'Deadlines', read.deadlines.length + read.recurring.length);
  row('Nơi được phân công', 'Bodies', read.bodies.map((body) => body.name).join('; '));
  row('Nơi nhận', 'Recipients', read.recipients.map((recipient) => recipient.text).join('; '));
  row('Phát hiện', 'Findings', read.findings.length);
  for (const finding of read.findings) print(`  ${lineOfFinding(finding)}`);
}

function countOf(group: CriteriaGroup): number {
  return group.items.length + group.groups.reduce((sum, below) => sum + countOf(below), 0);
}
