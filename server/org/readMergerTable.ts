import * as api from '#api/org.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { readMergers, whyNotReadMergers } from '#domain/org/mergerActs.ts';
import { planMergers, type RowEnd } from '#domain/org/mergerPlan.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import { view } from '../kernel/action.ts';
import { inFileOrder, refusalsIn } from '../kernel/sheetRefusals.ts';
import { inWords } from '../words.ts';
import { readMergerRows } from './mergerSheet.ts';
import { listPlaces } from './mergerStore.ts';

const nothing = { rows: 0, acted: 0, already: 0, toDecide: 0, elsewhere: 0 };

/** What a table of mergers in words comes to on the units that the asker keeps; nothing is written. */
export const readMergerTable = view({
  name: 'org.readMergerTable',
  input: api.readMergerTable.input,
  async run({ file, onDay }, { tx, actor, today }) {
    refuseIf(whyNotImportAs(actor));
    const { rows, findings } = readMergerRows(file.bytes);
    const unread = [...refusalsIn(findings), ...whyNotReadMergers(rows)];
    const none: readonly Refusal[] =
      rows.length + unread.length === 0 ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
    const refusals = inFileOrder([...none, ...unread]).map((refusal) => inWords(refusal));
    if (refusals.length > 0) return { foundings: [], acts: [], counts: nothing, toDecide: [], refusals };
    const world = { places: await listPlaces(tx, actor, { on: onDay, today }), mayAddRoots: actor.isOperator === true };
    const plan = planMergers(rows, readMergers(rows), world);
    const ending = (how: RowEnd) => [...plan.ends.values()].filter((ends) => ends.has(how)).length;
    return {
      foundings: plan.foundings.map(({ unitId: key, ...founding }) => ({ key, ...founding })),
      acts: plan.acts as api.ReorganisationAct[],
      counts: {
        rows: rows.length,
        ...{ acted: ending('act'), already: ending('already'), toDecide: ending('decision'), elsewhere: ending('elsewhere') },
      },
      toDecide: plan.toDecide.map((reason) => inWords(reason)),
      refusals: [],
    };
  },
});
