import * as api from '#api/recognition.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { cycleRuleDay } from '#domain/law/cycles.ts';
import { cycleRuleAt, type LocalRule } from '#domain/law/localRules.ts';
import { toTitle } from '#domain/recognition/toTitle.ts';
import { view } from '../kernel/action.ts';
import { localRulesOf } from '../plans/localRuleStore.ts';
import { type ListedToTitle, listToTitle as listed } from './toTitleStore.ts';

/** What every unit that whoever asks sees lacks for its next title, from announced results alone. */
export const listToTitle = view({
  name: 'recognition.listToTitle',
  input: api.listToTitle.input,
  async run({ page, size, ...filter }, { tx, actor, today }) {
    const thisYear = yearOf(today);
    const { rows, counts, ...at } = await listed(tx, actor, { on: today, thisYear }, filter, { page, size });
    const askedOf = ({ recogniserId, titleKind, facts }: ListedToTitle) =>
      recogniserId === null || titleKind === null
        ? undefined
        : { bodyId: recogniserId, titleKind, on: cycleRuleDay(facts.firstYear) };
    const ruleOf = await localRulesOf(
      tx,
      rows.flatMap((row) => askedOf(row) ?? []),
    );
    return {
      ...at,
      counts: { ...counts },
      units: rows.map((row) => {
        const { facts, unitId, unitName, campaignId, livedAs, isOpen } = row;
        const asked = askedOf(row);
        return {
          ...{ unitId, unitName, livedAs, campaignId: isOpen ? campaignId : null },
          ...presentToTitle(toTitle(facts, thisYear), asked && ruleOf(asked)),
        };
      }),
    };
  },
});

/** What is missing, with the rule it is missing by. */
export function presentToTitle(found: ReturnType<typeof toTitle>, local: LocalRule | undefined) {
  const { kind, firstYear, needed, through, streak, state, missing, earliest, brokenIn } = found;
  const rule = kind === null ? null : cycleRuleAt(local, kind, cycleRuleDay(firstYear));
  const cycle =
    kind === null ? null : { kind, firstYear, needed, law: rule!.law, isCertain: rule!.isCertain && rule!.years === needed };
  return { state, cycle, through, streak, missing, earliest, brokenIn };
}
