import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeTitle } from '#domain/recognition/policy.ts';
import type { CertificatePaper } from '#papers/write/paper.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPlacement } from '../org/store.ts';
import { certificatePaper } from './titleFiles.ts';
import { loadTitle, type StoredTitle, signersOf, titleFiles } from './titleStore.ts';

/** The title, for whoever may see its files. @throws Refused (unseen). */
export async function seenTitle({ tx, actor }: Context, titleId: string) {
  const title = await loadTitle(tx, titleId);
  refuseIf(whyNotSeeTitle(actor, title));
  return title;
}

/** The certificate as it was made at the decision; once the title is taken back, printed anew with that across it. */
export const downloadCertificate = view({
  name: 'recognition.downloadCertificate',
  input: api.downloadCertificate.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    const kept = title.revocation ? undefined : (await titleFiles(context.tx, titleId)).certificate;
    return new PaperAnswer(`giay-cong-nhan-${title.code}`, await paperOf(title, context), kept);
  },
});

async function paperOf(title: StoredTitle, { tx, site }: Context): Promise<CertificatePaper> {
  const issuer = await loadPlacement(tx, title.byUnitId, title.decidedOn);
  const { decidedBy } = await signersOf(tx, title.id);
  return certificatePaper(title, title.unitName, issuer, decidedBy, site, title.revocation);
}

/** The signed credential, to be checked without this site. */
export const downloadCredential = view({
  name: 'recognition.downloadCredential',
  input: api.downloadCredential.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    const { credential } = await titleFiles(context.tx, titleId);
    return new FileAnswer(`${title.code}.vc.json`, 'application/json', credential);
  },
});
