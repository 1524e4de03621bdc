import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { LegalDocument } from '#domain/law/legalDocument.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { type ReadPlan, readPlanFile } from '#papers/read/readPlan.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { listRegister } from '#server/law/store.ts';
import { BadCall, isEnglish, type Options, say } from './command.ts';
import { noSuchFile, readInput } from './inputFile.ts';
import { withSite } from './withSite.ts';

/** Reads a file as a plan, against the register of the site named or the shipped one; undefined, with the reason on stderr, when there is nothing to read in it. */
export async function readPlanAt(path: string, options: Options = {}): Promise<ReadPlan | undefined> {
  const register = await registerOfSite(options);
  try {
    return await readPlanFile(await readInput(path), { fileName: basename(path), ...(register && { register }) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    say(error.message, `Cannot be read (${error.code}): ${error.message}`);
    return undefined;
  }
}

/** The legal register of the site that `--data` or `--database-url` names; undefined where neither is given. */
async function registerOfSite(options: Options): Promise<readonly LegalDocument[] | undefined> {
  if (options.data === undefined && options['database-url'] === undefined) return undefined;
  return await withSite(options, ({ db }) => db.transaction().execute(listRegister), { reads: true });
}

/** A file with what was read of it; nothing where it cannot be read, and stderr has said why. */
export interface FileRead {
  readonly file: string;
  readonly read: ReadPlan | undefined;
}

/** Reads files one after the other; a missing one stops the call before any is read. */
export async function readPlansAt(paths: readonly string[], options: Options): Promise<readonly FileRead[]> {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new BadCall(missing.map(noSuchFile).join('\n'));
  const files: FileRead[] = [];
  for (const file of paths) files.push({ file, read: await readPlanAt(file, options) });
  return files;
}

/** A line a file with its kind, criteria and findings, and the sum of all. */
export function summaryOf(files: readonly FileRead[]): readonly string[] {
  const all = files.flatMap(({ read }) => read?.findings ?? []);
  const plans = files.filter(({ read }) => read?.isPlan).length;
  const total = isEnglish()
    ? `${files.length} files, ${plans} plans: ${countsOf(all)}`
    : `${files.length} tệp, ${plans} kế hoạch: ${countsOf(all)}`;
  return [...files.map(lineOfFile), total];
}

function lineOfFile({ file, read }: FileRead): string {
  if (!read) return isEnglish() ? `${file}: cannot be read` : `${file}: không đọc được`;
  const none = isEnglish() ? 'no administrative document' : 'không phải văn bản hành chính';
  const groups = read.criteriaGroups.length;
  const criteria = isEnglish() ? `${groups} criteria groups` : `${groups} nhóm tiêu chí`;
  return `${file}: ${read.kind ?? none}, ${criteria}; ${countsOf(read.findings)}`;
}

function countsOf(findings: readonly Finding[]): string {
  const at = isEnglish() ? 1 : 0;
  return (['error', 'warning', 'note'] as const)
    .map((severity) => `${findings.filter((finding) => finding.severity === severity).length} ${severities[severity][at]}`)
    .join(', ');
}

const severities = { error: ['lỗi', 'error'], warning: ['cần xem', 'warning'], note: ['ghi chú', 'note'] } as const;

/** A finding on one line: where, how grave, what, and what is suggested. */
export function lineOfFinding({
  line,
  severity,
  code,
  message,
  suggestion,
}: Omit<Finding, 'code'> & { readonly code: string }): string {
  const [vi, en] = severities[severity];
  const said = isEnglish() ? `line ${line}: ${en} ${code}: ${message}` : `dòng ${line}: ${vi} ${code}: ${message}`;
  return suggestion ? `${said} → ${suggestion}` : said;
}
