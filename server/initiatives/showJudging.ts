import * as api from '#api/initiatives.ts';
import { type Asked, answerOf, isTiedTo } from '#domain/council/asked.ts';
import { whyNotSee } from '#domain/council/policy.ts';
import { initiativeCouncilKind, isTiedToIt, whyNotBring } from '#domain/initiatives/asked.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { inCouncil, whyNotDecideAs, whyNotJudgeAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { sittingsToCome } from '../council/askedStore.ts';
import { presentAsked } from '../council/present.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { askedOf } from './initiativeCaseStore.ts';
import { listWaiting } from './listStore.ts';
import { authorsIn, presentInitiativeLine } from './present.ts';
import { councilAt, said } from './scene.ts';

/** What of a year waits for the council or for a decision; of what somebody is tied to, only that it waits. */
export const showJudging = view({
  name: 'initiatives.showJudging',
  input: api.showJudging.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const { unitId, year } = campaign;
    const council = await councilAt(context, unitId);
    const within = inCouncil(actor, council, today);
    refuseIf(whyNotJudgeAs(actor, unitId, within));
    const waiting = await listWaiting(tx, actor, today, campaignId);
    const names = await personNames(tx, authorsIn(waiting));
    const asked = await askedOf(
      context,
      waiting.map(({ id }) => id),
    );
    const sees = council !== undefined && whyNotSee(actor, council, today).length === 0;
    return {
      campaignId,
      unitName: (await unitNames(tx, [unitId], today)).get(unitId) ?? '',
      year,
      today,
      council: council ? { id: council.id, name: council.name, isOpen: sees } : null,
      sittings: [...(await sittingsToCome(tx, [unitId], [initiativeCouncilKind]))],
      rows: waiting.map((each) => ({
        ...presentInitiativeLine(each, names, []),
        version: each.version,
        ...standingOf(context, each, asked.get(each.id) ?? []),
      })),
      whyNot: { decide: said(whyNotDecideAs(actor, unitId, within)) },
    };
  },
});

/** Where it stands with the council, as the actor may know it. */
function standingOf({ actor, today }: Context, initiative: Initiative, asked: readonly Asked[]) {
  const last = asked.at(-1);
  const isTied = isTiedToIt(actor, initiative, asked);
  const shown = presentAsked(last, actor, today) ?? null;
  const isOver = last !== undefined && !isTied && !isTiedTo(actor, last);
  return {
    isTied,
    council: shown,
    mayBring: whyNotBring(actor, initiative, asked, null).length === 0,
    /** The sitting that carried it, for whoever decides. */
    carriedOn: isOver && answerOf(last) === 'carried' ? last.sitting.meetsOn : null,
  };
}
