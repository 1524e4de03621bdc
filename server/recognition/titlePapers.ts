import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeTitle } from '#domain/recognition/policy.ts';
import type { CertificatePaper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlacement } from '../org/store.ts';
import { certificatePaper } from './titleFiles.ts';
import { loadTitle, type StoredTitle, signersOf, titleFiles } from './titleStore.ts';

/** The title, for whoever may see its files. @throws Refused (unseen). */
export async function seenTitle({ tx, actor }: Context, titleId: string) {
  const title = await loadTitle(tx, titleId);
  refuseIf(whyNotSeeTitle(actor, title));
  return title;
}

/** The certificate as it was made at the decision; once the title is taken back, anew with that across it. */
export async function certificateOf(title: StoredTitle, context: Context) {
  const kept = title.revocation ? undefined : (await titleFiles(context.tx, title.id)).certificate;
  return { paper: await paperOf(title, context), ...(kept ? { kept } : {}) };
}

async function paperOf(title: StoredTitle, { tx, site }: Context): Promise<CertificatePaper> {
  const issuer = await loadPlacement(tx, title.byUnitId, title.decidedOn);
  const { decidedBy } = await signersOf(tx, title.id);
  return certificatePaper(title, title.unitName, issuer, decidedBy, site, title.revocation);
}
