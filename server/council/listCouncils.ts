import * as api from '#api/council.ts';
import { membersOn } from '#domain/council/council.ts';
import { keepers } from '#domain/council/policy.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { view } from '../kernel/action.ts';
import { partAt, totalOf } from '../kernel/part.ts';
import { unitNames } from '../org/store.ts';
import { nearestSittings } from './sittingListStore.ts';
import { councilsOf, visibleTo } from './store.ts';

/** The councils that whoever asks sits on or keeps, those that stand first. */
export const listCouncils = view({
  name: 'council.list',
  input: api.listCouncils.input,
  async run({ page, size }, { tx, actor, today }) {
    const all = visibleTo(tx, actor, today);
    const { offset, ...part } = partAt(await totalOf(all), { page, size });
    const rows = await all.orderBy('valid_from', 'desc').orderBy('council.id').limit(size).offset(offset).execute();
    const councils = await councilsOf(tx, rows);
    const mayKeep = unitsHeldAs(actor, keepers);
    const names = await unitNames(tx, [...mayKeep, ...councils.map(({ unitId }) => unitId)], today);
    const nearest = await nearestSittings(
      tx,
      actor,
      councils.map(({ id }) => id),
      today,
    );
    return {
      ...part,
      today,
      councils: councils.map((council) => ({
        ...{ id: council.id, name: council.name, kind: council.kind, decision: council.decision },
        ...{ from: council.term.from, until: council.term.until, members: membersOn(council, today).length },
        unitName: names.get(council.unitId) ?? '',
        sitting: nearest.get(council.id) ?? null,
      })),
      mayKeepAt: mayKeep.map((unitId) => ({ unitId, unitName: names.get(unitId) ?? '' })),
    };
  },
});
