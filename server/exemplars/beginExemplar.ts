import * as api from '#api/exemplars.ts';
import { whyNotMakeAs } from '#domain/exemplars/policy.ts';
import { Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action, view } from '../kernel/action.ts';
import { lockUnit, unitNames } from '../org/store.ts';
import { findCase, listCases } from './groundStore.ts';
import { groundText } from './scene.ts';
import { addExemplar } from './store.ts';

/** The unit's verified cases that have no page yet. */
export const listExemplarGrounds = view({
  name: 'exemplars.listGrounds',
  input: api.listExemplarGrounds.input,
  async run({ unitId, kind, search, ...wanted }, { tx, actor, today }) {
    refuseIf(whyNotMakeAs(actor, unitId));
    const { rows, ...part } = await listCases(tx, unitId, kind, search, wanted);
    const bodies = rows.flatMap(({ toUnitId }) => toUnitId ?? []);
    const names = await unitNames(tx, [unitId, ...bodies], today);
    return {
      ...part,
      unitId,
      unitName: names.get(unitId) ?? '',
      grounds: rows.map((one) => {
        const { ground, campaignId, lineCode, initiativeId, awardId, year, text, toUnitId } = one;
        const about = groundText(one, toUnitId ? (names.get(toUnitId) ?? '') : '');
        return { kind: ground, campaignId, lineCode, initiativeId, awardId, year, text, about };
      }),
    };
  },
});

/** The page of a verified case is begun: where it goes, its name and criterion are taken from the case. */
export const beginExemplar = action({
  name: 'exemplars.begin',
  input: api.beginExemplar.input,
  async run({ unitId, kind, ...of }, { tx, actor, newId, record }) {
    refuseIf(whyNotMakeAs(actor, unitId));
    await lockUnit(tx, unitId);
    const found = await findCase(tx, unitId, { ...of, ground: kind });
    if (!found) throw new Refused([stateRefusal('exemplars.no-such-case')]);
    if (found.isMade) throw new Refused([stateRefusal('exemplars.made-already')]);
    const { toUnitId, year, criterion, text } = found;
    if (toUnitId === null) throw new Refused([stateRefusal('exemplars.no-superior')]);
    const id = newId();
    await addExemplar(tx, {
      ...{ id, unitId, toUnitId, ground: kind, campaignId: found.campaignId, lineCode: found.lineCode },
      ...{ initiativeId: found.initiativeId, awardId: found.awardId, year, state: 'draft', criterion },
      ...{ name: kind === 'initiative' ? text.slice(0, 200) : '', done: '', effect: '', cost: '', costAmount: null, contact: '' },
      ...{ evidenceIds: [], persons: [], reason: null, publishedOn: null, writtenBy: actor.personId, version: 0 },
    });
    record({ type: 'exemplar.begun', subjectId: id, body: { unitId, ground: kind, year } });
    return { id, version: 0 };
  },
});
