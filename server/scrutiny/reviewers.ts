import * as api from '#api/scrutiny.ts';
import { addDays } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { nameKey } from '#domain/kernel/vietnamese.ts';
import { daysToLook, isOpenToAuthority, whyNotSeeReviewers, whyNotTell } from '#domain/scrutiny/policy.ts';
import { action, view } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { inWords } from '../words.ts';
import { addTelling, findTelling, listLooks } from './lookStore.ts';
import { leniencyByPerson, presentLeniency } from './scene.ts';

/** For the authority alone; of those who have not looked yet, only how many. */
export const listLeniencies = view({
  name: 'scrutiny.reviewers',
  input: api.listLeniencies.input,
  async run(scope, { tx, actor, today }) {
    refuseIf(whyNotSeeReviewers(actor, scope.byUnitId));
    const all = await leniencyByPerson(tx, scope);
    const looks = await listLooks(tx, scope);
    const told = await findTelling(tx, scope);
    const open = [...all.values()].filter(({ personId }) => isOpenToAuthority(looks.has(personId), told, today));
    const names = await personNames(
      tx,
      open.map(({ personId }) => personId),
    );
    const nameOf = (personId: string) => names.get(personId) ?? '';
    return {
      toldOn: told?.toldOn ?? null,
      openFrom: told ? addDays(told.toldOn, daysToLook) : null,
      reviewers: [...open]
        .sort((a, b) => (nameKey(nameOf(a.personId)) < nameKey(nameOf(b.personId)) ? -1 : 1))
        .map((one) => {
          const look = looks.get(one.personId);
          return {
            ...presentLeniency(one),
            name: nameOf(one.personId),
            lookedAt: look?.lookedAt ?? null,
            note: look?.note ?? '',
          };
        }),
      waiting: all.size - open.length,
      whyNot: { tell: whyNotTell(actor, scope.byUnitId, { told, reviewers: all.size }).map((reason) => inWords(reason)) },
    };
  },
});

/** Every reviewer with figures is told to look at their own. */
export const tellReviewers = action({
  name: 'scrutiny.tell',
  input: api.tellReviewers.input,
  async run(scope, { tx, actor, today, record }) {
    const { byUnitId, year } = scope;
    refuseIf(whyNotSeeReviewers(actor, byUnitId));
    const all = await leniencyByPerson(tx, scope);
    const told = await findTelling(tx, scope);
    refuseIf(whyNotTell(actor, byUnitId, { told, reviewers: all.size }));
    const isFirst = await addTelling(tx, scope, { on: today, by: actor.personId });
    refuseIf(whyNotTell(actor, byUnitId, { told: isFirst ? undefined : { toldOn: today }, reviewers: all.size }));
    record({ type: 'scrutiny.told', subjectId: byUnitId, body: { year, personIds: [...all.keys()] } });
    return { told: all.size };
  },
});
