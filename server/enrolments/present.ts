import type { FieldChange } from '#domain/enrolments/changes.ts';
import type { Offer } from '#domain/enrolments/offer.ts';
import type { Pledge } from '#domain/enrolments/pledge.ts';
import type { Review } from '#domain/enrolments/review.ts';
import type { PledgeTotals, Submission } from '#domain/enrolments/submission.ts';
import { standingIn, type Window } from '#domain/kernel/period.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { collectiveTitleRules, collectiveTitles } from '#domain/law/collectiveTitles.ts';
import { cycleYear, type EnrolmentKind } from '#domain/law/cycles.ts';
import { personalTitleRules, personalTitles } from '#domain/law/personalTitles.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { inWords, wordsOf } from '../words.ts';
import type { PledgeLogEntry } from './pledgeLogStore.ts';

/** Reasons in words, ready for a button. */
export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

export const kindName = (kind: EnrolmentKind): string => wordsOf(`enrolment.kind.${kind}`);

export function presentWindow(window: Window, now: string) {
  return { ...window, standing: standingIn(window, now) };
}

export function presentOffer(offer: Offer) {
  return {
    titles: offer.titles.map((code) => {
      const { name, short, needsInitiative, law } = personalTitleRules[code];
      return { code, name, short, needsInitiative, law: `${law.text}, ${law.at}` };
    }),
    commitments: [...offer.commitments],
    household: offer.household,
  };
}

/** Only what was chosen; who entered it where it came from paper; lateness only to the person and the clerk. */
export function presentPledge(pledge: Pledge, names: ReadonlyMap<string, string>, isTold: boolean) {
  const { id, state, household, initiative, source, signedOn, returnReason, version } = pledge;
  return {
    id,
    state,
    titles: [...pledge.titles],
    commitments: [...pledge.commitments],
    household,
    initiative,
    source,
    hasPaper: pledge.paperHash !== null,
    enteredByName: source === 'paper' ? (names.get(pledge.enteredBy) ?? null) : null,
    signedOn,
    late: isTold ? pledge.late : null,
    returnReason,
    version,
  };
}

const titleNames: Readonly<Record<string, string>> = Object.fromEntries([
  ...personalTitles.map((title) => [title, personalTitleRules[title].name] as const),
  ...collectiveTitles.map((title) => [title, collectiveTitleRules[title].name] as const),
]);

/** A change with stored codes put in words. */
export function presentChange(change: FieldChange) {
  const shown = (value: string | null) => {
    if (value === null) return null;
    if (change.field === 'titles') return titleNames[value] ?? value;
    if (change.field === 'kind') return kindName(value as EnrolmentKind);
    return change.field === 'titleKind' ? cultureTitleOf(value as never) : value;
  };
  return { field: change.field, before: shown(change.before), after: shown(change.after) };
}

export function presentLog(entries: readonly PledgeLogEntry[], names: ReadonlyMap<string, string>) {
  return entries.map(({ version, act, at, by, reason, changes }) => ({
    version,
    act,
    at,
    byName: names.get(by) ?? '',
    reason,
    changes: changes.map(presentChange),
  }));
}

export function presentTotals(totals: PledgeTotals) {
  const byTitle = personalTitles
    .filter((title) => totals.byTitle[title])
    .map((title) => ({
      title,
      name: personalTitleRules[title].name,
      short: personalTitleRules[title].short,
      count: totals.byTitle[title]!,
    }));
  return { staff: totals.staff, signed: totals.signed, byTitle };
}

export function presentSubmission(submission: Submission, names: ReadonlyMap<string, string>) {
  const { content, number, receipt, contentHash, submittedAt, late } = submission;
  return {
    number,
    unitName: content.unitName,
    year: content.year,
    titleName: cultureTitleOf(content.titleKind),
    kind: content.kind,
    kindName: kindName(content.kind),
    held: content.held,
    heldNote: content.heldNote,
    cycleFirstYear: content.cycleFirstYear,
    cycleYears: content.cycleYears,
    cycleYear: cycleYear(content, content.year),
    before: [...(content.before ?? [])],
    commitment: content.commitment,
    persons: content.persons.map((person) => ({ ...person, titles: [...person.titles] })),
    totals: presentTotals(content.totals),
    submittedAt,
    submittedByName: names.get(submission.submittedBy) ?? '',
    late,
    hasPaper: submission.paperHash !== null,
    receipt,
    contentHash,
  };
}

export function presentReview(review: Review, names: ReadonlyMap<string, string>, recogniserId: string) {
  return {
    unitId: review.unitId,
    unitName: names.get(review.unitId) ?? '',
    recognises: review.unitId === recogniserId,
    state: review.state,
    reasons: review.reasons.map((reason) => ({ ...reason })),
    submission: review.submission,
    reviewedAt: review.reviewedAt,
  };
}
