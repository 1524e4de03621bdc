import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { awardingPowerOf } from '../law/awardingPowers.ts';
import type { Posted } from './posting.ts';
import type { AwardRound } from './round.ts';

/** Who is chosen, as the decision looks at them (người, tập thể trong danh sách). */
export interface Chosen {
  readonly nominationId: string;
  readonly name: string;
  readonly form: string;
  /** Undefined while the list with them was not posted. */
  readonly posted: Posted | undefined;
  /** A procedure about them was opened by decision and is not over. */
  readonly isBarred: boolean;
  /** The council that is asked has no vote on them that stands and carries them. */
  readonly isUnheard: boolean;
  /** The standing award that they have for this achievement already. */
  readonly awardedBy: string | null;
}

/** What a decision on commendation stands on. */
export interface CaseForDecision {
  readonly round: Pick<AwardRound, 'state'>;
  readonly chosen: readonly Chosen[];
  readonly openPetitions: number;
  /** The last day on which the council sat on one of them; null where it did not. */
  readonly satOn: Day | null;
}

/** The procedure on an achievement: nobody is commended while it is pending (không xét khen thưởng). */
const pendingLaw = { text: 'Nghị định 152/2025/NĐ-CP' } as const;
const onceLaw = { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 5' } as const;

/** Every reason, whatever its day, why the list cannot be decided on. */
export function whyNotDecideList({ round, chosen, openPetitions }: CaseForDecision): Refusal[] {
  if (round.state === 'decided' || round.state === 'announced') return [stateRefusal('commendation.decided-already')];
  if (round.state === 'open') return [stateRefusal('commendation.intake-open')];
  if (chosen.length === 0) return [stateRefusal('commendation.nobody-chosen')];
  return [
    ...chosen.filter(({ posted }) => !posted).map(({ name }) => stateRefusal('commendation.not-posted', { name })),
    ...(openPetitions > 0 ? [stateRefusal('commendation.petitions-open', { count: openPetitions })] : []),
    ...whyNotHeard(chosen),
    ...chosen
      .filter(({ isBarred }) => isBarred)
      .map(({ name }) => ({ ...stateRefusal('commendation.not-eligible-now', { name }), law: pendingLaw })),
    ...chosen
      .filter(({ awardedBy }) => awardedBy !== null)
      .map(({ name, awardedBy }) => ({
        ...stateRefusal('commendation.awarded-already', { name, number: awardedBy! }),
        law: onceLaw,
      })),
  ];
}

/** Whose vote no longer stands: a tie found after the choice made it void (phiếu vô hiệu sau khi đã chọn). */
export const whyNotHeard = (chosen: readonly Pick<Chosen, 'name' | 'isUnheard'>[]): Refusal[] =>
  chosen.filter(({ isUnheard }) => isUnheard).map(({ name }) => stateRefusal('commendation.vote-not-standing', { name }));

/** Every reason why it cannot be decided on that day: not over, before the sitting, to come, or beyond the power of the day. */
export function whyNotDecideOn({ chosen, satOn }: CaseForDecision, decidedOn: Day, today: Day): Refusal[] {
  const at = 'decidedOn';
  const refusals: Refusal[] = [];
  if (decidedOn > today) refusals.push(inputRefusal('commendation.day-in-future', at));
  const last = chosen
    .flatMap(({ posted }) => (posted ? [posted.until] : []))
    .toSorted()
    .at(-1);
  if (last !== undefined && decidedOn <= last)
    refusals.push(inputRefusal('commendation.posting-not-over', at, { until: shortDate(last) }));
  if (satOn !== null && decidedOn < satOn)
    refusals.push(inputRefusal('commendation.before-sitting', at, { day: shortDate(satOn) }));
  return [...refusals, ...beyondPower(chosen, decidedOn)];
}

/** Forms that the head of a unit does not give by the law of the day. */
function beyondPower(chosen: readonly Chosen[], decidedOn: Day): Refusal[] {
  const power = awardingPowerOf(decidedOn);
  if (!power) return [inputRefusal('commendation.no-power-that-day', 'decidedOn', { day: shortDate(decidedOn) })];
  const beyond = [...new Set(chosen.map(({ form }) => form))].filter((form) => !power.gives(form));
  return beyond.map((form) => ({ ...stateRefusal('commendation.form-beyond-power', { form }), law: power.law }));
}
