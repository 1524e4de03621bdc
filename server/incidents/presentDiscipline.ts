import type { z } from 'zod';
import type * as api from '#api/incidents.ts';
import { type Discipline, stateOf } from '#domain/incidents/discipline.ts';
import { keepers, whyNotOfOther } from '#domain/incidents/policy.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type Actor, holdsAt } from '#domain/people/actor.ts';
import type { Context } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { inWords } from '../words.ts';

/** Records with names and what is free to whoever asks. */
export async function presentDisciplines({ tx, actor, today }: Context, found: readonly Discipline[]) {
  const names = await personNames(
    tx,
    found.map(({ personId }) => personId),
  );
  const units = await unitNamesEver(tx, [...new Set(found.map(({ unitId }) => unitId))], today);
  return found.map((one) => presentDiscipline(one, actor, names.get(one.personId) ?? '', units.get(one.unitId) ?? ''));
}

function presentDiscipline(
  discipline: Discipline,
  actor: Actor,
  personName: string,
  unitName: string,
): z.input<typeof api.discipline> {
  const { id, personId, campaignId, staffClass, opened, dropped, decision, clearedOn, incidentId, incidentVersion, version } =
    discipline;
  const state = stateOf(discipline);
  return {
    ...{ id, personId, personName, unitName, campaignId, staffClass, state },
    ...{ opened, dropped, decision, clearedOn, incidentId, incidentVersion, version },
    whyNot: {
      drop: whyNot(actor, discipline, ['unit-head', 'clerk'], state === 'pending'),
      decide: whyNot(actor, discipline, ['unit-head', 'clerk'], state === 'pending'),
      clear: whyNot(actor, discipline, keepers, state === 'decided'),
    },
  };
}

function whyNot(actor: Actor, of: Discipline, roles: Parameters<typeof holdsAt>[1], isOpen: boolean) {
  const keeps: Refusal[] = holdsAt(actor, roles, of.unitId)
    ? whyNotOfOther(actor, of.personId)
    : [{ kind: 'forbidden', code: 'incidents.only-knowers-record' }];
  const ended: Refusal[] = isOpen ? [] : [{ kind: 'state', code: 'incidents.procedure-ended' }];
  return [...keeps, ...ended].map((refusal) => inWords(refusal));
}
