import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { dayStood } from '#domain/org/placing.ts';
import { administers, whyNotAdminister, whyNotSeeUnit } from '#domain/people/policy.ts';
import { view } from '../kernel/action.ts';
import { listTeams, loadUnit, ownStandings, standingOf } from '../org/store.ts';
import { inWords } from '../words.ts';
import { listPeopleOf } from './listStore.ts';
import { presentPersonLine } from './present.ts';

/** The people of a unit on a day, as far as the asker may see them. */
export const listPeople = view({
  name: 'people.list',
  input: api.listPeople.input,
  async run({ unitId, day, search }, { tx, actor, today }) {
    const unit = await loadUnit(tx, unitId);
    const on = dayStood(unit.placements, day ?? today);
    const standing = await standingOf(tx, unitId, on);
    refuseIf(whyNotSeeUnit(actor, standing, await ownStandings(tx, actor, today)));
    const { total, people } = await listPeopleOf(tx, actor, unitId, { on, search: search?.trim() });
    const teams = new Map((await listTeams(tx, [unitId])).map((team) => [team.id, team.name]));
    const administer = whyNotAdminister(actor, standing).map((refusal) => inWords(refusal));
    const seesAll = administers(actor, standing);
    return {
      day: on,
      total,
      people: people.map((person) => presentPersonLine(person, teams, seesAll || person.personId === actor.personId)),
      whyNot: { add: administer, grant: administer },
    };
  },
});
