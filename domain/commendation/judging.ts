import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type IntakeDossier, type IntakeNomination, isPutForward } from './intake.ts';
import type { AwardRound } from './round.ts';

/** What the standing agency says of a nominee (ý kiến thẩm định): put forward to the council or not, why, and a note. */
export interface Judgement {
  readonly nominationId: string;
  readonly proposes: boolean;
  readonly reason: string;
  readonly note: string;
}

/** Why a dossier cannot be appraised so: each nominee once, a reason with every no. */
export function whyNotJudge(
  round: AwardRound,
  dossier: Pick<IntakeDossier, 'state'>,
  nominees: readonly IntakeNomination[],
  judgements: readonly Judgement[],
): Refusal[] {
  if (round.state !== 'open') return [stateRefusal('commendation.intake-closed')];
  if (dossier.state !== 'received' && dossier.state !== 'appraised') return [stateRefusal('commendation.not-received')];
  const judged = judgements.map(({ nominationId }) => nominationId);
  const weighed = nominees.filter(isPutForward);
  return [
    ...weighed.flatMap(({ id, name }) =>
      judged.filter((one) => one === id).length === 1
        ? []
        : [inputRefusal('commendation.not-judged', `judgements.${id}`, { name })],
    ),
    ...judgements.flatMap(({ nominationId, proposes, reason }) => [
      ...(weighed.some(({ id }) => id === nominationId)
        ? []
        : [inputRefusal('commendation.not-a-nominee', `judgements.${nominationId}`)]),
      ...(proposes || reason !== '' ? [] : [inputRefusal('commendation.reason-missing', `judgements.${nominationId}.reason`)]),
    ]),
  ];
}

/** The nominee with what the standing agency says. */
export const judged = (nominee: IntakeNomination, { proposes, reason, note }: Judgement): IntakeNomination => ({
  ...nominee,
  ...{
    state: proposes ? 'proposed' : 'not-proposed',
    reason: proposes ? null : reason,
    note: note || null,
    version: nominee.version + 1,
  },
});
