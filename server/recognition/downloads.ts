import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeTitle } from '#domain/recognition/policy.ts';
import { type Context, view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPlacement } from '../org/store.ts';
import { renderCertificate } from './titleFiles.ts';
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
    const bytes = title.revocation
      ? await revokedCertificate(title, context)
      : (await titleFiles(context.tx, titleId)).certificate;
    return new FileAnswer(`giay-cong-nhan-${title.code}.pdf`, 'application/pdf', bytes);
  },
});

async function revokedCertificate(title: StoredTitle, { tx, site }: Context): Promise<Uint8Array> {
  const issuer = await loadPlacement(tx, title.byUnitId, title.decidedOn);
  const { decidedBy } = await signersOf(tx, title.id);
  return renderCertificate(title, title.unitName, issuer, decidedBy, site, title.revocation);
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
