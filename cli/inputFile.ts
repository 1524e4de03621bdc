import { readFile, stat } from 'node:fs/promises';
import { refuseLargeFile } from '#papers/read/fileFormat.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { BadCall, isEnglish } from './command.ts';

/** The bytes of a file that a person names. @throws BadCall when there is none; Unreadable when it is beyond all measure, unopened. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    refuseLargeFile((await stat(path)).size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Unreadable ? error : new BadCall(noSuchFile(path));
  }
}

export const noSuchFile = (path: string) => (isEnglish() ? `No such file: ${path}` : `Không có tệp ${path}`);
