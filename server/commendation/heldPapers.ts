import type { MadePaper } from '#domain/commendation/checklist.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf, type Making, type PaperPlace } from '../kernel/heldPaper.ts';
import { decidedFor } from './awardListStore.ts';
import { certificatePapers, revocationPaper } from './awardPaperModels.ts';
import { readDecision } from './awardPapers.ts';
import type { StoredAward } from './awardStore.ts';
import { dossierPaperScene, listPaper, minutesPaper, reportPaper, submissionPaper } from './dossierPaperModels.ts';
import { dossiersOfYear } from './dossierStore.ts';
import { seenDossier } from './seenDossier.ts';

type Held = readonly [PaperPlace, Making];

/** What the unit puts forward in a year's rounds and what they gave it: the papers of its dossiers, the decision, each giấy khen, what was cancelled. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const dossiers = await dossiersOfYear(context.tx, campaign);
  const own: Held[] = [];
  for (const { id, title } of dossiers) own.push(...(await ofDossier(context, id, dossiers.length > 1 ? title : undefined)));
  return await heldOf([...own, ...(await ofAwards(context, campaign))]);
}

const unit = { step: 17, side: 'unit' } as const;
const receiver = { step: 17, side: 'receiver' } as const;

/** Of a dossier that may not be seen there is nothing, not even that it is not there. */
async function ofDossier(context: Context, dossierId: string, round: string | undefined): Promise<readonly Held[]> {
  const seen = await seenDossier(context, dossierId).catch(noneIfHidden);
  if (!seen?.nominees.some(isPutForward)) return [];
  const scene = await dossierPaperScene(context, seen);
  const place = (kind: MadePaper, title: string, of?: string, subject = ''): PaperPlace => {
    const whose = [of, round].filter(Boolean).join(', ');
    const address = `/api/award-dossiers/${dossierId}/made/${kind}${subject}`;
    return { ...unit, kind, title, ...(whose ? { of: whose } : {}), address };
  };
  return [
    [place('submission', 'Tờ trình đề nghị khen thưởng'), async () => ({ paper: submissionPaper(scene) })],
    [place('commendation-minutes', 'Biên bản xét khen thưởng'), async () => ({ paper: minutesPaper(scene) })],
    [place('merit-list', 'Danh sách trích ngang đề nghị khen thưởng'), async () => ({ paper: listPaper(scene) })],
    ...scene.nominees.filter(isPutForward).map((one): Held => {
      const [kind, title] =
        one.audience === 'collective'
          ? (['unit-merit-report', 'Báo cáo thành tích của tập thể'] as const)
          : (['person-merit-report', 'Báo cáo thành tích của cá nhân'] as const);
      const at = place(kind, title, one.name, `?nominationId=${one.id}`);
      return [{ ...at, award: one.form }, async () => ({ paper: reportPaper(scene, one) })];
    }),
  ];
}

function noneIfHidden(error: unknown): null {
  if (error instanceof Refused && error.refusals.some(({ kind }) => kind === 'unseen' || kind === 'forbidden')) return null;
  throw error;
}

/** What other bodies decided for the unit and its people in a year; its own decision is a paper of its case. */
async function ofAwards(context: Context, { unitId, year }: Campaign): Promise<readonly Held[]> {
  const awards = await decidedFor(context.tx, context.actor, unitId, year);
  const rounds = [...new Set(awards.map(({ roundId }) => roundId))];
  const certificates = await certificatePapers(
    context,
    awards.filter(({ revocation }) => !revocation),
  );
  const decisions = rounds.map((roundId): Held => {
    const { number, decisionId } = awards.find((one) => one.roundId === roundId)!;
    return [
      {
        ...{ ...receiver, kind: 'award-decision', title: 'Quyết định khen thưởng', of: `số ${number}` },
        address: `/api/award-rounds/${roundId}/decision.pdf`,
      },
      async () => {
        const { paper, scan } = await readDecision(context, roundId);
        return { paper, ...(scan ? { scan } : {}), issuedFor: { kind: 'commendation', subjectId: decisionId } };
      },
    ];
  });
  const given = (award: StoredAward): Held => {
    const at = `/api/awards/${award.id}`;
    if (!award.revocation)
      return [
        { ...receiver, kind: 'award-certificate', title: 'Giấy khen', of: award.name, address: `${at}/certificate.pdf` },
        async () => ({ paper: certificates.get(award.id)! }),
      ];
    return [
      {
        ...{ ...receiver, kind: 'award-revocation', title: 'Quyết định hủy bỏ khen thưởng', of: award.name },
        address: `${at}/revocation.pdf`,
      },
      async () => ({
        paper: await revocationPaper(context, award),
        issuedFor: { kind: 'award-revocation', subjectId: award.id },
      }),
    ];
  };
  return [...decisions, ...awards.map(given)];
}
