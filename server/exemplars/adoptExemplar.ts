import * as api from '#api/exemplars.ts';
import { report, whyNotAdopt } from '#domain/exemplars/adoption.ts';
import { whyNotAdoptAs, whyNotReportAs } from '#domain/exemplars/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { inputRefusal, Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockUnit, unitNames } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { addTask } from '../workplan/addedStore.ts';
import { giveTasks } from '../workplan/store.ts';
import { addAdoption, addReport, adoptionsOf, lockAdoption, lockPlanFor } from './adoptionStore.ts';
import { loadExemplar } from './store.ts';

/** Another unit takes it over: a task of its plan that leads back to the page, given to a seat until a day. */
export const adoptExemplar = action({
  name: 'exemplars.adopt',
  input: api.adoptExemplar.input,
  async run({ exemplarId, unitId, role, dueOn }, { tx, actor, now, today, newId, record }) {
    const exemplar = await loadExemplar(tx, exemplarId);
    refuseIf(whyNotAdoptAs(actor, exemplar, exemplar.stands, unitId));
    await lockUnit(tx, unitId);
    const planId = await lockPlanFor(tx, unitId, yearOf(today));
    refuseIf([
      ...whyNotAdopt(exemplar, unitId, await adoptionsOf(tx, exemplarId)),
      ...(planId === undefined ? [stateRefusal('exemplars.no-plan')] : []),
      ...(dueOn < today ? [inputRefusal('exemplars.due-in-past', 'dueOn')] : []),
    ]);
    if (planId === undefined) throw new Refused([stateRefusal('exemplars.no-plan')]);
    const unit = (await unitNames(tx, [exemplar.unitId], today)).get(exemplar.unitId) ?? '';
    const text = wordsOf('exemplars.task', { name: exemplar.name, unit });
    const code = await addTask(tx, { planId, text, exemplarId }, actor.personId, today);
    await giveTasks(tx, [{ planId, code, holder: { kind: 'seat', role }, dueOn }], actor.personId, now);
    const id = newId();
    await addAdoption(tx, { id, exemplarId, unitId, planId, code, adoptedOn: today, outcome: null, version: 0 }, actor.personId);
    const holders = [{ kind: 'seat', role, code, dueOn }];
    record({ type: 'workplan.assigned', subjectId: planId, body: { unitId, holders } });
    record({ type: 'exemplar.adopted', subjectId: exemplarId, body: { unitId, adoptionId: id, planId, code } });
    return { id, planId, code };
  },
});

/** What came of it so far, in figures. */
export const reportAdoption = action({
  name: 'exemplars.reportAdoption',
  input: api.reportAdoption.input,
  async run({ adoptionId, version, ...said }, { tx, actor, today, record }) {
    const adoption = await lockAdoption(tx, adoptionId);
    refuseIf(whyNotReportAs(actor, adoption));
    refuseIf(whyNotCurrent(adoption.version, version));
    const after = report(adoption, said, today);
    await addReport(tx, after, said, actor.personId);
    record({
      type: 'exemplar.adoption-reported',
      subjectId: adoption.exemplarId,
      body: { unitId: adoption.unitId, adoptionId, outcome: said.outcome },
    });
    return { id: adoptionId, version: after.version, outcome: said.outcome };
  },
});
