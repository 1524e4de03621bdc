import type { UploadedFile } from '#api/fields.ts';
import { type CheckedSignature, whyNotSigned } from '#domain/documents/signature.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { pdfSignatures, rootsOf } from '#papers/signature/pdfSignatures.ts';
import type { Context } from '../kernel/action.ts';
import { keepBytes, readScan } from '../kernel/keepPaper.ts';

/** A copy as it was kept, with what its digital signatures said. */
export interface KeptCopy {
  readonly hash: string;
  readonly signatures: readonly CheckedSignature[];
}

/** Keeps a signed or scanned copy; a PDF's signatures are checked first. @throws Refused where one is broken, and as `readScan`. */
export async function keepCopy(context: Context, paper: UploadedFile): Promise<KeptCopy> {
  const { bytes, mediaType } = readScan(paper);
  const { site, now } = context;
  const roots = rootsOf(site.signatureRoots ?? '');
  const signatures = mediaType === 'application/pdf' ? await pdfSignatures(bytes, { roots, at: now }) : [];
  refuseIf(whyNotSigned(signatures));
  return { hash: await keepBytes(context, bytes, mediaType), signatures };
}
