import type { Refusal } from '#domain/kernel/refusal.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { UnitHistory } from '#domain/org/placing.ts';
import { dayStood } from '#domain/org/placing.ts';
import type { Standing } from '#domain/people/actor.ts';
import type { Person } from '#domain/people/person.ts';
import { whyNotKeepPersonAs, whyNotKeepUnitAs, whyNotSeePerson } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { listTeams, loadUnit, lockUnit, ownStandings, standingOf } from '../org/store.ts';
import { locateOne, lockPerson, type NewPerson } from './store.ts';

/** The person, locked, once it is known that the actor keeps their record. */
export async function lockKeptPerson({ tx, actor, today }: Context, personId: string): Promise<Person> {
  const person = await lockPerson(tx, personId);
  refuseIf(whyNotKeepPersonAs(actor, await locateOne(tx, personId, today)));
  return person;
}

/** Persons outside the actor's sight are not there. */
export async function refuseUnseenPerson({ tx, actor, today }: Context, personId: string): Promise<void> {
  refuseIf(whyNotSeePerson(actor, await locateOne(tx, personId, today)));
}

/** A unit whose people and seats the actor keeps, locked so that two acts on its seats follow each other. */
export async function lockKeptUnit({ tx, actor, today }: Context, unitId: string): Promise<UnitHistory> {
  const unit = await lockUnit(tx, unitId);
  const standing = await standingOf(tx, unitId, dayStood(unit.placements, today));
  refuseIf(whyNotKeepUnitAs(actor, standing, await ownStandings(tx, actor, today)));
  return unit;
}

export async function unitStanding({ tx, today }: Context, unitId: string): Promise<Standing> {
  return await standingOf(tx, unitId, dayStood((await loadUnit(tx, unitId)).placements, today));
}

export async function whyNotTeam({ tx }: Context, unitId: string, teamId: string | null): Promise<Refusal[]> {
  if (teamId === null || (await listTeams(tx, [unitId])).some((team) => team.id === teamId)) return [];
  return [{ kind: 'input', code: 'people.team-elsewhere', at: 'teamId' }];
}

/** Code and address belong to one person each. */
export function whyNotTaken(wish: Pick<NewPerson, 'staffCode' | 'email'>, taken: { code: boolean; email: boolean }): Refusal[] {
  const refusals: Refusal[] = [];
  if (taken.code) {
    refusals.push({ kind: 'input', code: 'people.staff-code-taken', at: 'staffCode', facts: { staffCode: wish.staffCode! } });
  }
  if (taken.email) refusals.push({ kind: 'input', code: 'people.email-taken', at: 'email', facts: { email: wish.email! } });
  return refusals;
}
