import * as api from '#api/recognition.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { whyNotBringAgain } from '#domain/recognition/asked.ts';
import { view } from '../kernel/action.ts';
import { listOutcomesVisibleTo } from './outcomeStore.ts';
import { askedOf, sittingsForTitles, tiedUnits } from './titleCaseStore.ts';

const most = 100;

/** Titles that wait for a decision and for no council, at the bodies where the person receives; none that they are tied to. */
export const listTitlesToBring = view({
  name: 'recognition.listTitlesToBring',
  input: api.listTitlesToBring.input,
  async run(_, context) {
    const { tx, actor, today } = context;
    const bodies = unitsHeldAs(actor, ['authority', 'reviewer']);
    if (bodies.length === 0) return { sittings: [], titles: [], more: 0 };
    const filter = { list: 'to-decide', byUnitIds: bodies } as const;
    const { rows, total } = await listOutcomesVisibleTo(tx, actor, today, filter, { page: 1, size: most });
    const asked = await askedOf(
      context,
      rows.map(({ campaignId }) => campaignId),
    );
    const tied = await tiedUnits(
      context,
      rows.map(({ unitId, byUnitId }) => ({ unitId, councilUnitId: byUnitId })),
    );
    const free = rows.filter(
      ({ campaignId, unitId }) => !tied.has(unitId) && whyNotBringAgain(actor, asked.get(campaignId)?.at(-1)).length === 0,
    );
    return {
      sittings: [...(await sittingsForTitles(tx, bodies))],
      titles: free.map(({ campaignId, unitName, year, byUnitId }) => ({ campaignId, unitName, year, byUnitId })),
      more: total - rows.length,
    };
  },
});
