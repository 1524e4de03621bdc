import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeePerson } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { listTeams, standingsOf, unitNamesEver } from '../org/store.ts';
import { listAbsences } from './absenceStore.ts';
import { listEmployments } from './employmentStore.ts';
import { presentPerson } from './present.ts';
import { listHandovers, listLoans, listSeatsOf, seatHolders } from './seatStore.ts';
import { hasAccount, loadPerson, locateOne, personNames } from './store.ts';
import { logViews } from './viewStore.ts';

/** One person, as far as the asker may see them; others' looks are noted for the person. */
export const showPerson = action({
  name: 'people.show',
  input: api.showPerson.input,
  async run({ personId }, context) {
    const { tx, actor, today } = context;
    const person = await loadPerson(tx, personId);
    const located = await locateOne(tx, personId, today);
    refuseIf(whyNotSeePerson(actor, located));
    await logViews(context, [personId], 'record');
    const employments = await listEmployments(tx, [personId]);
    const seats = await listSeatsOf(tx, personId);
    const handovers = await listHandovers(tx, { personId });
    const unitIds = [...new Set([...employments, ...seats].map((one) => one.unitId))];
    const lenders = await seatHolders(
      tx,
      seats.flatMap((seat) => seat.lentFrom ?? []),
    );
    const loans = await listLoans(
      tx,
      seats.map((seat) => seat.id),
      today,
    );
    return presentPerson({
      actor,
      today,
      person,
      located,
      employments,
      seats,
      handovers,
      absences: await listAbsences(tx, personId),
      signsIn: await hasAccount(tx, personId),
      standings: await standingsOf(tx, unitIds, today),
      unitNames: await unitNamesEver(tx, unitIds, today),
      teams: new Map((await listTeams(tx, unitIds)).map((team) => [team.id, team.name])),
      lenders,
      loans,
      names: await personNames(tx, [...lenders.values(), ...loans.map((loan) => loan.personId)]),
    });
  },
});
