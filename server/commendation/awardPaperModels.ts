import type { AwardRound } from '#domain/commendation/round.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused, stateRefusal } from '#domain/kernel/refusal.ts';
import { awardLaws } from '#papers/write/awardLaws.ts';
import { commendationCertificate } from '#papers/write/certificates/commendationCertificate.ts';
import { awardRevocation } from '#papers/write/decisions/awardRevocation.ts';
import { bonusList } from '#papers/write/forms/bonusList.ts';
import { authorityOf, bodyNameOf, placeNameOf } from '#papers/write/office.ts';
import type { CertificatePaper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { loadPerson } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { awardsOfRound, type StoredAward } from './awardStore.ts';
import { meritClause, signsFor } from './decisionPaper.ts';
import { type AwardDecision, findDecision } from './decisionStore.ts';
import { struckPayments } from './paymentStore.ts';

const officeIn = ({ audience, position, unitName, name }: StoredAward) =>
  audience === 'collective' ? (unitName === name ? '' : unitName) : [position, unitName].filter(Boolean).join(', ');

async function decisionOf({ tx }: Context, roundId: string): Promise<AwardDecision> {
  const decision = await findDecision(tx, roundId);
  if (!decision) throw new Refused([stateRefusal('commendation.not-decided')]);
  return decision;
}

/** Where the award comes from: the issuer on the day, and who signed in which office. */
async function givenBy(context: Context, decision: AwardDecision) {
  const { tx } = context;
  const issuer = await loadPlacement(tx, decision.unitId, decision.decidedOn);
  const body = bodyNameOf(issuer);
  const { fullName } = await loadPerson(tx, decision.decidedBy);
  return {
    issuer,
    authority: authorityOf(decision.signerTitle, body),
    citation: { number: decision.number, day: decision.decidedOn, issuer: authorityOf(decision.signerTitle, body) },
    signer: { title: decision.signerTitle, name: fullName },
  };
}

/** One giấy khen, with its number in the register. */
export async function certificatePaper(context: Context, award: StoredAward): Promise<CertificatePaper> {
  return (await certificatePapers(context, [award])).get(award.id)!;
}

/** The giấy khen of several awards, by award; what their decisions say is asked once for each decision. */
export async function certificatePapers(
  context: Context,
  awards: readonly StoredAward[],
): Promise<ReadonlyMap<string, CertificatePaper>> {
  const papers = new Map<string, CertificatePaper>();
  for (const [roundId, own] of grouped(awards, (award) => award.roundId)) {
    const decision = await decisionOf(context, roundId);
    const { issuer, authority, citation, signer } = await givenBy(context, decision);
    for (const award of own) {
      const paper = commendationCertificate({
        form: award.form,
        authority,
        name: award.name,
        office: officeIn(award),
        merit: meritClause(award.merit),
        decision: citation,
        registerNumber: String(award.registerNumber).padStart(2, '0'),
        place: placeNameOf(issuer),
        day: decision.decidedOn,
        signer,
        sample: context.site.isDemo,
      });
      papers.set(award.id, paper);
    }
  }
  return papers;
}

/** Whoever has a standing award with a bonus, on one list to be signed. */
export async function bonusListPaper(context: Context, round: AwardRound) {
  const { tx, today, site } = context;
  const decision = await decisionOf(context, round.id);
  const { issuer, citation } = await givenBy(context, decision);
  const awards = (await awardsOfRound(tx, round.id)).filter(({ bonus, revocation }) => bonus > 0 && !revocation);
  const head = await signsFor(tx, round.unitId, today);
  return bonusList({
    head: { ...(await loadHead(tx, issuer, today)), day: null },
    decision: citation,
    rows: awards.map((award) => ({ name: award.name, office: officeIn(award), award: award.form, amount: award.bonus })),
    corrections: await struckPayments(tx, round.id),
    signers: [{ title: 'Người lập' }, { title: 'Kế toán' }, head ?? { title: decision.signerTitle }],
    sample: site.isDemo,
  });
}

/** The decision that cancelled an award. @throws Refused (state) where none did. */
export async function revocationPaper(context: Context, award: StoredAward) {
  const { tx, site } = context;
  const { revocation, revokedAs } = award;
  if (!revocation) throw new Refused([stateRefusal('commendation.not-revoked')]);
  const decision = await decisionOf(context, award.roundId);
  const { citation } = await givenBy(context, decision);
  const issuer = await loadPlacement(tx, award.byUnitId, revocation.revokedOn);
  const { revoked_by } = await tx
    .selectFrom('award_revocation')
    .select('revoked_by')
    .where('award_id', '=', award.id)
    .executeTakeFirstOrThrow();
  const cause = wordsOf(`revocation-cause.${revocation.cause}`, {}, 'vi').toLowerCase();
  return awardRevocation({
    head: { ...(await loadHead(tx, issuer, revocation.revokedOn)), number: revocation.number, day: revocation.revokedOn },
    authority: authorityOf(revokedAs!, bodyNameOf(issuer)),
    bases: awardLaws(revocation.revokedOn, []).map((law) => `Căn cứ ${law}`),
    form: award.form,
    holder: [award.name, officeIn(award)].filter(Boolean).join(', '),
    revoked: citation,
    reason: `${cause}: ${revocation.reason}`,
    toRecover: revocation.toRecover,
    executors: ['Văn phòng', 'Bộ phận Tài chính - Kế toán'],
    signer: { title: revokedAs!, name: (await loadPerson(tx, revoked_by)).fullName },
    recipients: ['Như Điều 4', 'Lưu: VT, TĐKT'],
    sample: site.isDemo,
  });
}
