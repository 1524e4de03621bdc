import * as api from '#api/org.ts';
import { heirOn } from '#domain/org/heir.ts';
import { placementOn } from '#domain/org/placing.ts';
import { view } from '../kernel/action.ts';
import { presentUnit } from './present.ts';
import { refuseUnseen } from './seeUnit.ts';
import { listTeams, loadUnit, unitNamesEver } from './store.ts';
import { listEnds, listSuccessions } from './successionStore.ts';
import { listUnions } from './unionStore.ts';

/** One unit with its history, on a day. */
export const showUnit = view({
  name: 'org.showUnit',
  input: api.showUnit.input,
  async run({ unitId, day }, context) {
    const { tx, actor, today } = context;
    const on = day ?? today;
    const unit = await loadUnit(tx, unitId);
    const standing = await refuseUnseen(context, unit, on);
    const successions = await listSuccessions(tx, unitId);
    const heir = placementOn(unit.placements, on) ? null : heirOn(unitId, await listEnds(tx, unitId, on), on);
    const named = [
      ...(heir ? [heir.unitId] : []),
      ...standing.above,
      ...unit.placements.flatMap((placement) => placement.parentId ?? []),
      ...successions.flatMap((one) => [one.fromUnitId, ...(one.toUnitId ? [one.toUnitId] : [])]),
    ];
    const names = await unitNamesEver(tx, named, on);
    const unions = await listUnions(tx, [unitId]);
    const teams = await listTeams(tx, [unitId]);
    return presentUnit({ heir, actor, unit, standing, on, successions, names, unions, teams });
  },
});
