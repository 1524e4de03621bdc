import { whyNotSee } from '#domain/assessments/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf } from '../kernel/heldPaper.ts';
import { loadFile } from './fileStore.ts';
import { minutesPaper, type PaperCase, paperCaseOf, receiptPaper, sheetPaper } from './papers.ts';
import { findAssessmentId } from './store.ts';
import { listSubmissions } from './submissionStore.ts';

type Name = 'score-sheet' | 'minutes' | 'receipt';

const papers: Readonly<Record<Name, (found: PaperCase) => LetterPaper>> = {
  'score-sheet': sheetPaper,
  minutes: minutesPaper,
  receipt: receiptPaper,
};

/** An assessment for who asks, as its papers print it; from above as it was submitted. @throws Refused (unseen). */
async function seenCase({ tx, actor, today, site }: Context, assessmentId: string) {
  const file = await loadFile(tx, assessmentId, today);
  refuseIf(whyNotSee(actor, file.assessment, file.campaign));
  const submission = (await listSubmissions(tx, assessmentId)).at(-1);
  const isLive = isInside(actor, file.assessment.unitId) && file.assessment.state !== 'submitted';
  const content = isLive || !submission ? file.content : submission.content;
  const found = await paperCaseOf(tx, file, content, submission, today, site.isDemo);
  const scans = new Set(isLive ? [] : submission?.signatures.flatMap(({ paperHash }) => paperHash ?? []));
  return { found, scan: scans.size === 1 ? [...scans][0] : undefined };
}

type SeenCase = Awaited<ReturnType<typeof seenCase>>;

function paperOf({ found, scan }: SeenCase, name: Name) {
  if (name === 'receipt' && !found.submission) throw new Refused([{ kind: 'state', code: 'assessments.not-submitted' }]);
  return {
    year: found.file.campaign.year,
    paper: papers[name](found),
    ...(scan && name === 'score-sheet' ? { scan } : {}),
  };
}

/** A paper of an assessment for who asks. @throws Refused where it may not be seen, or is not there yet. */
export async function assessmentPaper(context: Context, assessmentId: string, name: Name) {
  return paperOf(await seenCase(context, assessmentId), name);
}

const titles = [
  ['score-sheet', 'score-sheet', 'Bảng tự chấm điểm', 13],
  ['minutes', 'assessment-minutes', 'Biên bản họp tự chấm điểm', 13],
  ['receipt', 'receipt', 'Giấy biên nhận hồ sơ', 14],
] as const;

/** The papers of a year's self-assessment; nobody outside learns whether one was begun. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const assessmentId = await findAssessmentId(context.tx, campaign.id);
  if (assessmentId === undefined && !isInside(context.actor, campaign.unitId)) return [];
  let seen: Promise<SeenCase> | undefined;
  const once = (id: string) => {
    seen ??= seenCase(context, id);
    return seen;
  };
  return await heldOf(
    titles.map(([name, kind, title, step]) => [
      { kind, title, step, side: 'unit', address: `/api/assessments/${assessmentId}/papers/${name}` },
      assessmentId === undefined ? null : async () => paperOf(await once(assessmentId), name),
    ]),
  );
}
