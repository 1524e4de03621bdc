import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '#domain/plans/reading.ts';
import { type ReadPlan, readPlanFile } from '#papers/read/readPlan.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { BadCall, isEnglish, say } from './command.ts';

/** Reads a file as a plan; undefined, with the reason on stderr, when there is nothing to read in it. */
export async function readPlanAt(path: string): Promise<ReadPlan | undefined> {
  const bytes = await bytesOf(path);
  try {
    return await readPlanFile(bytes, { fileName: basename(path) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    say(error.message, `Cannot be read (${error.code}): ${error.message}`);
    return undefined;
  }
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
