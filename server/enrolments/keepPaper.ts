import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { stripPlaceData } from '#papers/read/pictures/stripPlaceData.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { uploadKind } from '#papers/read/uploadKind.ts';
import type { Context } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';

const refused = (refusal: Omit<Refusal, 'kind' | 'at'>) => new Refused([{ ...refusal, kind: 'input', at: 'paper' }]);

/** Keeps the scan of a signed paper by its hash, a picture without its place. @throws Refused when it is no PDF or picture, or hides something. */
export async function keepPaper(context: Context, paper: UploadedFile): Promise<string> {
  const found = uploadKind(paper.bytes, paper.name);
  if ('code' in found) throw refused(found);
  const { kind, mediaType } = found;
  if (kind !== 'pdf' && kind !== 'jpeg' && kind !== 'png') throw refused({ code: 'enrolments.paper-kind' });
  return await keepBytes(context, kind === 'pdf' ? paper.bytes : withoutPlace(paper.bytes, kind), mediaType);
}

function withoutPlace(bytes: Uint8Array, kind: 'jpeg' | 'png'): Uint8Array {
  try {
    return stripPlaceData(bytes, kind);
  } catch (error) {
    if (error instanceof Unreadable) throw refused({ code: 'enrolments.paper-kind' });
    throw error;
  }
}
