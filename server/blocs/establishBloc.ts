import * as api from '#api/blocs.ts';
import { end, type Joining, leave, whyNotAdd, whyNotEstablish } from '#domain/blocs/bloc.ts';
import { whyNotEstablishAs, whyNotKeepAs } from '#domain/blocs/policy.ts';
import { type BlocYear, whyNotName, whyNotNameAnew } from '#domain/blocs/year.ts';
import { type Day, yearOf } from '#domain/kernel/day.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { lockUnit, standing, standingsOf, unitNamesEver } from '../org/store.ts';
import {
  addBloc,
  addMemberships,
  bodiesOf,
  fieldsOf,
  knownOf,
  livingMembers,
  lockBloc,
  type StoredBloc,
  saveBloc,
  takenIn,
} from './store.ts';
import { addYear, listYears, saveYear } from './yearStore.ts';

/** What is asked of units that would join a bloc of a body from a day on. */
async function joiningOf({ tx, today }: Context, byUnitId: string, unitIds: readonly string[], on: Day): Promise<Joining> {
  const standings = await standingsOf(tx, unitIds, on);
  const field = (await fieldsOf(tx, [byUnitId], today)).get(byUnitId)!;
  return {
    ...{ unitIds, on, names: await unitNamesEver(tx, unitIds, today), standing: await standing(tx, unitIds, on) },
    below: new Set(unitIds.filter((unitId) => unitId !== byUnitId && standings.get(unitId)?.above.includes(field))),
    taken: await takenIn(tx, byUnitId, on, today),
  };
}

/** A body makes a bloc by its decision, with its first members from that day. */
export const establishBloc = action({
  name: 'blocs.establish',
  input: api.establishBloc.input,
  async run({ unitId, unitIds, paper, kind, name, number, decidedOn }, context) {
    const { tx, actor, today, newId, record } = context;
    refuseIf(whyNotEstablishAs(actor, await bodiesOf(tx, unitId, today)));
    await lockUnit(tx, unitId);
    refuseIf(whyNotEstablish(decidedOn, await joiningOf(context, unitId, unitIds, decidedOn), today));
    const id = newId();
    const period = { from: decidedOn, until: null };
    const bloc: StoredBloc = {
      ...{ id, byUnitId: unitId, kind, name, number, decidedOn, endedOn: null, endReason: null, version: 0 },
      paperHash: paper ? await keepPaper(context, paper) : null,
      memberships: unitIds.map((each) => ({ id: newId(), unitId: each, period, leaveReason: null })),
    };
    await addBloc(tx, bloc, actor.personId);
    record({ type: 'bloc.established', subjectId: id, body: { unitId, unitIds: [...unitIds], number } });
    return { id, version: 0 };
  },
});

async function kept(context: Context, blocId: string, version: number): Promise<StoredBloc> {
  const { tx, actor, today } = context;
  const bloc = await lockBloc(tx, blocId);
  refuseIf(whyNotKeepAs(actor, await knownOf(tx, bloc, today)));
  refuseIf(whyNotCurrent(bloc.version, version));
  return bloc;
}

/** The scan of the decision, where it was not there at first. */
export const attachBlocDecision = action({
  name: 'blocs.attachDecision',
  input: api.attachBlocDecision.input,
  async run({ blocId, version, paper }, context) {
    const bloc = await kept(context, blocId, version);
    const after = { ...bloc, paperHash: await keepPaper(context, paper), version: bloc.version + 1 };
    await saveBloc(context.tx, after);
    context.record({ type: 'bloc.decision-attached', subjectId: blocId, body: { unitId: bloc.byUnitId } });
    return { id: blocId, version: after.version };
  },
});

/** Further units join; the body is held, so that no unit joins two of its blocs at once. */
export const addBlocMembers = action({
  name: 'blocs.addMembers',
  input: api.addBlocMembers.input,
  async run({ blocId, version, unitIds, on }, context) {
    const { tx, newId, record } = context;
    const bloc = await kept(context, blocId, version);
    await lockUnit(tx, bloc.byUnitId);
    refuseIf(whyNotAdd(bloc, await joiningOf(context, bloc.byUnitId, unitIds, on)));
    const period = { from: on, until: null };
    await addMemberships(
      tx,
      bloc,
      unitIds.map((unitId) => ({ id: newId(), unitId, period, leaveReason: null })),
    );
    await saveBloc(tx, { ...bloc, version: bloc.version + 1 });
    record({ type: 'bloc.members-added', subjectId: blocId, body: { unitId: bloc.byUnitId, unitIds: [...unitIds], on } });
    return { id: blocId, version: bloc.version + 1 };
  },
});

export const leaveBloc = action({
  name: 'blocs.leave',
  input: api.leaveBloc.input,
  async run({ blocId, membershipId, version, on, reason }, context) {
    const bloc = await kept(context, blocId, version);
    const after = { ...leave(bloc, membershipId, on, reason), paperHash: bloc.paperHash };
    await saveBloc(context.tx, after);
    const { unitId } = bloc.memberships.find(({ id }) => id === membershipId)!;
    context.record({ type: 'bloc.member-left', subjectId: blocId, body: { unitId, on } });
    return { id: blocId, version: after.version };
  },
});

export const endBloc = action({
  name: 'blocs.end',
  input: api.endBloc.input,
  async run({ blocId, version, on, reason }, context) {
    const bloc = await kept(context, blocId, version);
    const after = { ...end(bloc, on, reason, context.today), paperHash: bloc.paperHash };
    await saveBloc(context.tx, after);
    context.record({ type: 'bloc.ended', subjectId: blocId, body: { unitId: bloc.byUnitId, on } });
    return { id: blocId, version: after.version };
  },
});

/** Names who leads in a year, and begins the year with it; named anew it stays the same year. */
export const nameBlocLeads = action({
  name: 'blocs.nameLeads',
  input: api.nameBlocLeads.input,
  async run({ blocId, version, year, leaderUnitId, deputyUnitId }, context) {
    const { tx, today, newId, record } = context;
    const bloc = await kept(context, blocId, version);
    const before = (await listYears(tx, blocId)).find((one) => one.year === year);
    refuseIf([
      ...(Math.abs(year - yearOf(today)) > 1 ? [inputRefusal('blocs.year-far', 'year')] : []),
      ...(before ? whyNotNameAnew(before) : []),
      ...whyNotName(leaderUnitId, deputyUnitId, await livingMembers(tx, bloc, today)),
    ]);
    const fresh: BlocYear = {
      ...{ id: newId(), blocId, year, leaderUnitId, deputyUnitId, occasion: '', targets: [], pactPutOn: null, criteria: [] },
      ...{ scoredBy: 'members', scoringOpenedOn: null, scoringClosedOn: null, closeReason: '', meeting: null },
      ...{ concludedOn: null, minutesHash: null, version: 0 },
    };
    if (before) await saveYear(tx, { ...before, leaderUnitId, deputyUnitId, version: before.version + 1 });
    else await addYear(tx, fresh);
    await saveBloc(tx, { ...bloc, version: bloc.version + 1 });
    const leads = [leaderUnitId, ...(deputyUnitId ? [deputyUnitId] : [])];
    record({ type: 'bloc.leads-named', subjectId: blocId, body: { unitId: bloc.byUnitId, year, unitIds: leads } });
    return { id: before?.id ?? fresh.id, version: bloc.version + 1 };
  },
});
