import type { Refusal } from '#domain/kernel/refusal.ts';
import { decodeText } from './decodeText.ts';
import { isNamedPage, readableFormat } from './fileFormat.ts';
import { isHtml } from './htmlLines.ts';
import { Unreadable } from './unreadable.ts';
import { type UploadKind, uploadKind } from './uploadKind.ts';

/** True for bytes that are text and, by themselves or by their name, HTML. */
function isPage(bytes: Uint8Array, name: string): boolean {
  try {
    return readableFormat(bytes, name) === 'text' && (isNamedPage(name) || isHtml(decodeText(bytes)));
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/** The kind of a file brought in as a plan: as `uploadKind`, but HTML is taken too, kept as text that no program runs. */
export function planKind(bytes: Uint8Array, name: string): UploadKind | Refusal {
  if (isPage(bytes, name)) return { kind: 'text', mediaType: 'text/plain; charset=utf-8', extension: 'txt' };
  return uploadKind(bytes, name);
}

/** The name to give a kept plan back under: a page by the name of a text, so that opening it runs nothing. */
export const keptName = (name: string) => (isNamedPage(name) ? `${name}.txt` : name);
