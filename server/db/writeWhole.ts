import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a small file so that a crash leaves either none of it or all of it. */
export function writeWhole(path: string, text: string, mode: number): void {
  const partial = `${path}.${process.pid}`;
  const file = openSync(partial, 'w', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}
