import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LegalDocument } from '#domain/law/legalDocument.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { type ReadPlan, readPlanFile } from '#papers/read/readPlan.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { listRegister } from '#server/law/store.ts';
import { BadCall, isEnglish, type Options, say } from './command.ts';
import { withSite } from './withSite.ts';

/** Reads a file as a plan, against the register of the site named or the shipped one; undefined, with the reason on stderr, when there is nothing to read in it. */
export async function readPlanAt(path: string, options: Options = {}): Promise<ReadPlan | undefined> {
  const bytes = await bytesOf(path);
  const register = await registerOfSite(options);
  try {
    return await readPlanFile(bytes, { fileName: basename(path), ...(register && { register }) });
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

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new BadCall(isEnglish() ? `No such file: ${path}` : `Không có tệp ${path}`);
  }
}

const severities = { error: ['lỗi', 'error'], warning: ['cần xem', 'warning'], note: ['ghi chú', 'note'] } as const;

/** A finding on one line: where, how grave, what, and what is suggested. */
export function lineOfFinding({ line, severity, code, message, suggestion }: Finding): string {
  const [vi, en] = severities[severity];
  const said = isEnglish() ? `line ${line}: ${en} ${code}: ${message}` : `dòng ${line}: ${vi} ${code}: ${message}`;
  return suggestion ? `${said} → ${suggestion}` : said;
}
