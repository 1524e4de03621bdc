import { type Day, shortDate } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from './actor.ts';

/** Who stands at the head of a team for a period (tổ trưởng, trưởng phòng): a fact about the team, no seat and no right of its own. */
export interface TeamLead {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  /** `Tổ trưởng`, `Trưởng phòng`. */
  readonly title: string;
  readonly period: Period;
}

/** Every reason against naming this head from a day on; `members` work in the team that day, `teamFrom` is its first day. */
export function whyNotNameLead(
  lead: Pick<TeamLead, 'personId'> & { readonly from: Day },
  standing: TeamLead | undefined,
  members: readonly string[],
  team: Period,
): Refusal[] {
  const no = (code: string, at: string, day?: Day): Refusal => ({
    kind: 'input',
    code,
    at,
    ...(day ? { facts: { day: shortDate(day) } } : {}),
  });
  return [
    ...(members.includes(lead.personId) ? [] : [no('people.lead-not-of-team', 'personId')]),
    ...(lead.from < team.from || (team.until !== null && lead.from >= team.until)
      ? [no('people.lead-outside-team', 'from', team.from)]
      : []),
    ...(standing && lead.from <= standing.period.from ? [no('people.lead-not-later', 'from', standing.period.from)] : []),
  ];
}

/** The clerk and the head of the unit name the heads of its teams. */
export function whyNotNameLeadAs(actor: Actor, unitId: string): Refusal[] {
  if (holdsAt(actor, ['clerk', 'unit-head'], unitId)) return [];
  const isInside = actor.seats.some((seat) => seat.unitId === unitId);
  return [isInside ? { kind: 'forbidden', code: 'people.only-clerk-or-head' } : { kind: 'unseen', code: 'org.not-found' }];
}
