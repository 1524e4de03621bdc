import { type Day, shortDate } from '../kernel/day.ts';
import { overlaps, type Period } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';

/** A part of a unit that people work in (tổ chuyên môn, phòng, bộ phận). */
export interface Team {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly period: Period;
}

export function whyNotAddTeam(teams: readonly Team[], name: string, from: Day): Refusal[] {
  const same = teams.some((team) => fold(team.name) === fold(name) && overlaps(team.period, { from, until: null }));
  return same ? [{ kind: 'state', code: 'org.team-exists', at: 'name', facts: { name } }] : [];
}

export function whyNotEndTeam(team: Team, on: Day): Refusal[] {
  if (team.period.until !== null) return [{ kind: 'state', code: 'org.team-ended' }];
  return on > team.period.from
    ? []
    : [{ kind: 'input', code: 'org.ends-before-start', at: 'on', facts: { day: shortDate(team.period.from) } }];
}

export function endTeam(team: Team, on: Day): Team {
  refuseIf(whyNotEndTeam(team, on));
  return { ...team, period: { from: team.period.from, until: on } };
}
