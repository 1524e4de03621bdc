import * as api from '#api/recognition.ts';
import { dayOf, yearOf } from '#domain/kernel/day.ts';
import { cycleRuleOf } from '#domain/law/cycles.ts';
import { toTitle } from '#domain/recognition/toTitle.ts';
import { view } from '../kernel/action.ts';
import { listToTitle as listed } from './toTitleStore.ts';

/** What every unit that whoever asks sees lacks for its next title, from announced results alone. */
export const listToTitle = view({
  name: 'recognition.listToTitle',
  input: api.listToTitle.input,
  async run({ page, size, ...filter }, { tx, actor, today }) {
    const thisYear = yearOf(today);
    const { rows, counts, ...at } = await listed(tx, actor, { on: today, thisYear }, filter, { page, size });
    return {
      ...at,
      counts: { ...counts },
      units: rows.map(({ facts, unitId, unitName, campaignId, livedAs, isOpen }) => ({
        ...{ unitId, unitName, livedAs, campaignId: isOpen ? campaignId : null },
        ...presentToTitle(toTitle(facts, thisYear)),
      })),
    };
  },
});

/** What is missing, with the rule it is missing by. */
export function presentToTitle(found: ReturnType<typeof toTitle>) {
  const { kind, firstYear, needed, through, streak, state, missing, earliest, brokenIn } = found;
  const rule = kind === null ? null : cycleRuleOf(kind, dayOf(firstYear, 12, 31));
  const cycle =
    kind === null ? null : { kind, firstYear, needed, law: rule!.law, isCertain: rule!.isCertain && rule!.years === needed };
  return { state, cycle, through, streak, missing, earliest, brokenIn };
}
