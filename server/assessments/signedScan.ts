import type { Tx } from '../db/connection.ts';
import { mediaTypeOf } from '../kernel/storedFile.ts';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
};

/** Under which name and as what a kept scan is handed out. */
export async function scanNamed(tx: Tx, hash: string, name: string): Promise<{ name: string; mediaType: string }> {
  const mediaType = await mediaTypeOf(tx, hash);
  return { name: `${name}.${extensions[mediaType] ?? 'bin'}`, mediaType };
}
