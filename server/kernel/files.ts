import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from './canonical.ts';

/** Files by the SHA-256 of their bytes; a folder today, an object store when configured. */
export interface Files {
  /** Writes the bytes durably and returns their hash; the same bytes are kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  read(hash: string): Promise<Uint8Array>;
  /** Forgets bytes that nothing holds any more; what is not there is forgotten already. */
  drop(hash: string): Promise<void>;
}

export function folderFiles(folder: string): Files {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    async keep(bytes) {
      const hash = sha256(bytes).toString('hex');
      const path = pathOf(hash);
      await mkdir(dirname(path), { recursive: true });
      const partial = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
      const file = await open(partial, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, path);
      return hash;
    },
    async read(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('not a file hash');
      return await readFile(pathOf(hash));
    },
    async drop(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('not a file hash');
      await rm(pathOf(hash), { force: true });
    },
  };
}
