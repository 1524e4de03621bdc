import * as api from '#api/incidents.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKnowDiscipline } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { loadPerson, locateOne } from '../people/store.ts';
import { listViews, logViews } from '../people/viewStore.ts';
import { listDisciplines } from './disciplineStore.ts';
import { presentDisciplines } from './presentDiscipline.ts';

const mostViews = 200;

/** One's own record with who looked at it; or, for those who must know, what of somebody's is pending or in effect. */
export const showDisciplines = action({
  name: 'incidents.showDisciplines',
  input: api.showDisciplines.input,
  async run({ personId }, context) {
    const { tx, actor, today } = context;
    const person = await loadPerson(tx, personId);
    refuseIf(whyNotKnowDiscipline(actor, await locateOne(tx, personId, today)));
    const isOwn = actor.personId === personId;
    const found = await listDisciplines(tx, actor, today, { personId });
    if (found.length > 0) await logViews(context, [personId], 'discipline');
    const views = isOwn ? await listViews(tx, personId, ['discipline'], mostViews) : [];
    return {
      personName: person.fullName,
      today,
      isOwn,
      disciplines: await presentDisciplines(context, found),
      views: views.map(({ viewerName, at }) => ({ viewerName, at })),
    };
  },
});
