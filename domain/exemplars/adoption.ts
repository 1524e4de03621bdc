import type { Day } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';

/** What came of it elsewhere (kết quả áp dụng): tried so far, kept as the unit's own way, dropped. */
export const adoptionOutcomes = ['tried', 'kept', 'dropped'] as const;
export type AdoptionOutcome = (typeof adoptionOutcomes)[number];

/** An example taken over by another unit as a task of its plan (áp dụng, nhân rộng). */
export interface Adoption {
  readonly id: string;
  readonly exemplarId: string;
  readonly unitId: string;
  readonly planId: string;
  /** The task of the plan. */
  readonly code: string;
  readonly adoptedOn: Day;
  /** What the last report said; null until one was made. */
  readonly outcome: AdoptionOutcome | null;
  readonly version: number;
}

/** One report in figures: what was counted, before and after, in hundredths. */
export interface AdoptionReport {
  readonly onDay: Day;
  readonly outcome: AdoptionOutcome;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly note: string;
}

/** A unit does not adopt its own, nor one that it is still adopting. */
export function whyNotAdopt(
  exemplar: { readonly unitId: string },
  unitId: string,
  standing: readonly Pick<Adoption, 'unitId' | 'outcome'>[],
): Refusal[] {
  if (exemplar.unitId === unitId) return [stateRefusal('exemplars.own-example')];
  const isOpen = standing.some((one) => one.unitId === unitId && one.outcome !== 'dropped');
  return isOpen ? [stateRefusal('exemplars.adopted-already')] : [];
}

/** What was tried or kept is said in figures; what was dropped with the reason. Nothing is reported after it was dropped. */
export function whyNotReport(adoption: Adoption, report: AdoptionReport | null, today: Day): Refusal[] {
  return [
    ...(adoption.outcome === 'dropped' ? [stateRefusal('exemplars.dropped-already')] : []),
    ...(report === null ? [] : whyNotSay(adoption, report, today)),
  ];
}

function whyNotSay({ adoptedOn }: Adoption, report: AdoptionReport, today: Day): Refusal[] {
  const needsFigures = report.outcome !== 'dropped';
  const hasFigures = report.measure !== '' || report.before !== null || report.after !== null;
  const wanted = needsFigures || hasFigures;
  return [
    ...(report.onDay > today ? [inputRefusal('exemplars.day-in-future', 'onDay')] : []),
    ...(report.onDay < adoptedOn ? [inputRefusal('exemplars.before-adoption', 'onDay')] : []),
    ...(wanted && report.measure === '' ? [inputRefusal('exemplars.no-measure', 'measure')] : []),
    ...(wanted && report.before === null ? [inputRefusal('exemplars.no-before', 'before')] : []),
    ...(wanted && report.after === null ? [inputRefusal('exemplars.no-after', 'after')] : []),
    ...(!needsFigures && report.note === '' ? [inputRefusal('exemplars.no-note', 'note')] : []),
  ];
}

export function report(adoption: Adoption, said: AdoptionReport, today: Day): Adoption {
  refuseIf(whyNotReport(adoption, said, today));
  return { ...adoption, outcome: said.outcome, version: adoption.version + 1 };
}

/** How many adopted it, and what came of it so far. */
export interface Spread {
  readonly adopted: number;
  readonly tried: number;
  readonly kept: number;
  readonly dropped: number;
}

/** Counted by adoption: `adopted` is all of them, reported or not. */
export function spreadOf(adoptions: readonly Pick<Adoption, 'outcome'>[]): Spread {
  const of = (outcome: AdoptionOutcome) => adoptions.filter((one) => one.outcome === outcome).length;
  return { adopted: adoptions.length, tried: of('tried'), kept: of('kept'), dropped: of('dropped') };
}
