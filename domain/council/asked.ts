import type { Day } from '../kernel/day.ts';
import type { Actor } from '../people/actor.ts';
import type { Council } from './council.ts';
import { whyNotSeeSitting } from './policy.ts';
import { type Sitting, type SittingCase, standingOf } from './sitting.ts';
import { tiedIn } from './tie.ts';

/** Something that another feature asked a council about, by a case of one of its sittings (việc đưa ra Hội đồng). */
export interface Asked {
  /** What was asked about, in the feature that brought it. */
  readonly subjectId: string;
  readonly one: SittingCase;
  readonly sitting: Sitting;
  readonly council: Council;
}

/**
 * What the council said, once its sitting is over: not yet, carried, not carried, or left open by a case put off or a vote that does not
 * count (chưa họp xong; thông qua; không thông qua; chưa có kết quả).
 */
export const councilAnswers = ['asked', 'carried', 'not-carried', 'left-open'] as const;
export type CouncilAnswer = (typeof councilAnswers)[number];

/** The answer of a sitting; nothing that was voted counts before it is closed. */
export function answerOf({ one, sitting }: Pick<Asked, 'one' | 'sitting'>): CouncilAnswer {
  if (sitting.state !== 'closed' && sitting.state !== 'signed') return 'asked';
  const outcome = standingOf(one) === 'decided' ? one.votes.at(-1)?.outcome : null;
  return outcome ? (outcome.carried ? 'carried' : 'not-carried') : 'left-open';
}

/** Whether somebody is tied to the case (người có liên quan). */
export const isTiedTo = (actor: Pick<Actor, 'personId'>, { one }: Pick<Asked, 'one'>): boolean =>
  tiedIn(one.ties).includes(actor.personId);

/** That a council is asked is known to who sees its sitting; others learn of the decision, not of what comes before it. */
export const seesAsked = (actor: Actor, { sitting, council }: Asked, today: Day): boolean =>
  whyNotSeeSitting(actor, sitting, council, today).length === 0;
