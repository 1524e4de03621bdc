import { open, readFile } from 'node:fs/promises';
import type { StoredSeal } from './store.ts';

/** One seal as the file outside the database keeps it (bản chứng của niêm phong). */
export interface WitnessedSeal {
  readonly number: number;
  readonly signature: string;
}

/** The whole lines of the file in their order, undefined for one that cannot be read; undefined where there is no file. */
export async function readWitness(path: string): Promise<readonly (WitnessedSeal | undefined)[] | undefined> {
  try {
    return (await readFile(path, 'utf8')).split('\n').slice(0, -1).filter(Boolean).map(readLine);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readLine(line: string): WitnessedSeal | undefined {
  try {
    const { number, signature } = JSON.parse(line) as Partial<WitnessedSeal>;
    return typeof number === 'number' && typeof signature === 'string' ? { number, signature } : undefined;
  } catch {
    return undefined;
  }
}

const lineOf = ({ checkpoint, signature }: StoredSeal) =>
  `${JSON.stringify({ ...checkpoint, signature: signature.toString('hex') })}\n`;

/** Adds the new seal, and before it the last one when a crash came between its commit and its line here. */
export async function appendWitness(path: string, last: StoredSeal | undefined, seal: StoredSeal | undefined): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { whole, lastNumber } = await endOf(file);
    const isBehind = last !== undefined && lastNumber === last.checkpoint.number - 1;
    const lines = [...(isBehind ? [lineOf(last)] : []), ...(seal ? [lineOf(seal)] : [])];
    if (lines.length === 0) return;
    await file.truncate(whole);
    await file.appendFile(lines.join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

const tail = 4096;

/** Where the last whole line ends, and the number of its seal; 0 in an empty file. A line broken off by a crash is not whole. */
async function endOf(file: Awaited<ReturnType<typeof open>>): Promise<{ whole: number; lastNumber: number }> {
  const { size } = await file.stat();
  const from = Math.max(0, size - tail);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(tail), 0, tail, from);
  const text = buffer.subarray(0, bytesRead);
  const end = text.lastIndexOf(10) + 1;
  const line = text.subarray(0, end).toString('utf8').trimEnd().split('\n').at(-1) ?? '';
  return { whole: from + end, lastNumber: readLine(line)?.number ?? 0 };
}
