import type { Day } from '../kernel/day.ts';
import { dayAt, shortDate } from '../kernel/day.ts';
import { standingIn } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import { isInside, isReceiver, whyNotSeeCampaign } from '../plans/policy.ts';
import type { Assessment, Layer, Reading, YearData } from './assessment.ts';
import type { CoSigning } from './coSigning.ts';
import { type Entry, whyNotRecordReading, whyNotScoreLines } from './scoring.ts';
import { type LineReason, type Signing, whyNotClose, whyNotReturn, whyNotSign, whyNotSubmit } from './signing.ts';

/** Those who write the board's column, put the content up for signing and submit it. */
export const boardWriters: readonly Role[] = ['clerk', 'unit-head'];

const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });

/** A draft is seen inside the unit alone; once it has been submitted, also by the superiors that the campaign names. */
export function whyNotSee(actor: Actor, assessment: Pick<Assessment, 'unitId' | 'submissions'>, campaign: Campaign): Refusal[] {
  const fromAbove = assessment.submissions > 0 && isReceiver(actor, campaign);
  return isInside(actor, assessment.unitId) || fromAbove ? [] : [{ kind: 'unseen', code: 'assessments.not-found' }];
}

export function writesBoard(actor: Actor, unitId: string): boolean {
  return holdsAt(actor, boardWriters, unitId);
}

/** The unit's clerk or head opens the year's scoring once its window has opened, and once only. */
export function whyNotOpenAs(actor: Actor, campaign: Campaign, exists: boolean, now: string): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  // Nobody else learns whether there is one: above the unit a draft is as if there were none.
  if (!writesBoard(actor, campaign.unitId)) return [forbidden('assessments.only-clerk-or-head')];
  const window = campaign.windows['self-scoring'];
  const facts = { day: shortDate(dayAt(window.opensAt)) };
  return [
    ...(exists ? [{ kind: 'state', code: 'assessments.already-open' } as const] : []),
    ...(standingIn(window, now) === 'early' ? [{ kind: 'state', code: 'assessments.too-early', facts } as const] : []),
  ];
}

/** May write a column: the board's for clerk and head, the co-scorer's for the co-scorer alone. */
export function whyNotWriteLayer(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  layer: Layer,
  coSigning: CoSigning,
): Refusal[] {
  const unseen = whyNotSee(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  if (layer === 'board') return writesBoard(actor, assessment.unitId) ? [] : [forbidden('assessments.only-board-scores')];
  return coSigning.personIds.includes(actor.personId) ? [] : [forbidden('assessments.only-co-scorer-scores')];
}

/** The co-scorer's signed paper is entered by the clerk or head, never over what the co-scorer typed here. */
export function whyNotScoreLinesAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  entry: Entry,
  data: YearData,
  coSigning: CoSigning,
): Refusal[] {
  const onPaper = entry.paperHash !== null;
  const barred = onPaper
    ? whyNotKeep(actor, assessment, campaign)
    : whyNotWriteLayer(actor, assessment, campaign, entry.layer, coSigning);
  if (barred.some(({ kind }) => kind === 'unseen')) return barred;
  return [...barred, ...whyNotScoreLines(assessment, data, entry)];
}

/** Keeps the file of the year: clerk and head (reading, putting up for signing, entering signed paper, submitting). */
export function whyNotKeep(actor: Actor, assessment: Assessment, campaign: Campaign): Refusal[] {
  const unseen = whyNotSee(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  return writesBoard(actor, assessment.unitId) ? [] : [forbidden('assessments.only-clerk-or-head')];
}

const unless = (barred: Refusal[], reasons: () => Refusal[]): Refusal[] =>
  barred.some(({ kind }) => kind === 'unseen') ? barred : [...barred, ...reasons()];

export function whyNotRecordReadingAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  reading: Reading,
  today: Day,
): Refusal[] {
  return unless(whyNotKeep(actor, assessment, campaign), () => whyNotRecordReading(assessment, reading, today));
}

export function whyNotCloseAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  data: YearData,
  coSigning: CoSigning,
  liveHash: string,
): Refusal[] {
  return unless(whyNotKeep(actor, assessment, campaign), () => whyNotClose(assessment, data, coSigning, liveHash));
}

const onlySigner = { 'unit-head': 'assessments.only-unit-head-signs', 'co-signer': 'assessments.only-co-signer-signs' } as const;

/** Each signs for themselves, in a capacity they hold today. */
export function whyNotSignAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  signing: Signing,
  coSigning: CoSigning,
  liveHash: string,
): Refusal[] {
  const unseen = whyNotSee(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  const isHead = holdsAt(actor, ['unit-head'], assessment.unitId);
  const holds = signing.capacity === 'unit-head' ? isHead : coSigning.personIds.includes(actor.personId);
  const barred = holds ? [] : [forbidden(onlySigner[signing.capacity])];
  return [...barred, ...whyNotSign(assessment, signing, liveHash)];
}

/** The clerk or head enters a sheet signed on paper; the signer must hold the capacity, and the day is not to come. */
export function whyNotEnterSignedPaperAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  signing: Signing,
  signer: { readonly holds: boolean; readonly signedOn: Day; readonly today: Day },
  liveHash: string,
): Refusal[] {
  return unless(whyNotKeep(actor, assessment, campaign), () => [
    ...(signer.holds ? [] : [{ kind: 'input', code: 'assessments.signer-without-capacity', at: 'personId' } as const]),
    ...(signer.signedOn > signer.today ? [{ kind: 'input', code: 'assessments.signed-in-future', at: 'signedOn' } as const] : []),
    ...whyNotSign(assessment, signing, liveHash),
  ]);
}

/** The head submits, or the clerk; a superior never in their place. */
export function whyNotSubmitAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  data: YearData,
  seenHash: string | null,
  liveHash: string,
): Refusal[] {
  return unless(whyNotKeep(actor, assessment, campaign), () => whyNotSubmit(assessment, data, seenHash, liveHash));
}

/** A reviewer of the body that recognises gives it back. */
export function whyNotReturnAs(
  actor: Actor,
  assessment: Assessment,
  campaign: Campaign,
  data: YearData,
  lines: readonly LineReason[],
  isAppraised: boolean,
): Refusal[] {
  const unseen = whyNotSee(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  const reviews = holdsAt(actor, ['reviewer'], recogniserOf(campaign));
  const barred = reviews ? [] : [forbidden('assessments.only-recogniser-returns')];
  return [...barred, ...whyNotReturn(assessment, data, lines, isAppraised)];
}
