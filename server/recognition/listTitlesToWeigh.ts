import * as api from '#api/recognition.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import { whyNotListToWeighAs, whyNotRevokeAs } from '#domain/recognition/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { inWords } from '../words.ts';
import { presentTitle } from './present.ts';
import { type LostYear, listTitlesToWeigh as list } from './weighStore.ts';

/** Titles that what was concluded since would have cost, at the bodies where the person receives. */
export const listTitlesToWeigh = view({
  name: 'recognition.listTitlesToWeigh',
  input: api.listTitlesToWeigh.input,
  async run(_, { tx, actor, today }) {
    refuseIf(whyNotListToWeighAs(actor));
    const found = await list(tx, unitsHeldAs(actor, receivers), today);
    const names = await unitNames(
      tx,
      found.map(({ title }) => title.byUnitId),
      today,
    );
    return {
      today,
      titles: found.map(({ title, years }) => ({
        title: presentTitle(title, names.get(title.byUnitId) ?? '', actor, today),
        campaignId: years.at(-1)?.campaignId ?? null,
        years: years.map(presentYear),
        whyNot: { keep: whyNotRevokeAs(actor, title).map((refusal) => inWords(refusal)) },
      })),
    };
  },
});

const presentYear = ({ year, campaignId, sheet, effects, incidents }: LostYear) => ({
  year,
  campaignId,
  lines: linesOf(sheet)
    .filter(({ code }) => incidents.some(({ lineCode }) => lineCode === code))
    .map(({ code, text }) => ({ code, text })),
  reasons: effects.judgement.reasons.map((refusal) => inWords(refusal)),
});
