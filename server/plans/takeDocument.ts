import type { UploadedFile } from '#api/fields.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { planKind } from '#papers/read/planKind.ts';
import type { Context } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';
import { listRegister } from '../law/store.ts';
import { type ReadDocument, readDocument } from './readDocument.ts';

/** What a person brings as a plan: a file, or pasted text. */
export interface Given {
  readonly file?: UploadedFile | undefined;
  readonly text?: string | undefined;
}

/** A document that was read, with its file kept. */
interface TakenDocument {
  readonly read: ReadDocument;
  readonly sourceName: string;
  readonly sourceHash: string;
}

/** Reads what was brought against the register, then keeps it. @throws Refused as `readDocument`, and when nothing was given. */
export async function takeDocument(context: Context, { file, text }: Given): Promise<TakenDocument> {
  const given = file ?? (text?.trim() ? { name: 'van-ban-dan.txt', bytes: new TextEncoder().encode(text) } : undefined);
  if (!given) throw new Refused([{ kind: 'input', code: 'plans.nothing-given', at: 'file' }]);
  const read = await readDocument(given.bytes, given.name, await listRegister(context.tx));
  const kind = planKind(given.bytes, given.name);
  if ('code' in kind) throw new Refused([kind]);
  return { read, sourceName: given.name, sourceHash: await keepBytes(context, given.bytes, kind.mediaType) };
}
