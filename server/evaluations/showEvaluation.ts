import * as api from '#api/evaluations.ts';
import { keepsRound, readsRound, whyNotKeepRoundAs, whyNotReadAllAs, whyNotSeeRound } from '#domain/evaluations/policy.ts';
import { settingsOf } from '#domain/evaluations/settings.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { presentRound, presentSettings } from './present.ts';
import { findOwnSettings, findRound, standingIn } from './roundStore.ts';
import { loadScene } from './sceneStore.ts';
import { presentSheet } from './sheet.ts';
import { listWorkers } from './subjectStore.ts';

/** The evaluation of a launched year as this person sees it. */
export const showEvaluation = view({
  name: 'evaluations.show',
  input: api.showEvaluation.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const { unitId, year } = campaign;
    const round = await findRound(tx, unitId, year);
    const standing = await standingIn(tx, actor, { unitId, id: round?.id ?? null }, today);
    const unseen = whyNotSeeRound(actor, standing);
    if (unseen.length > 0) refuseIf([...whyNotSeeCampaign(actor, campaign), ...unseen].slice(0, 1));
    const scene = round && (await loadScene(tx, round));
    const me = scene?.subjects.find(({ personId }) => personId === actor.personId);
    const keeping = whyNotKeepRoundAs(actor, standing);
    const exists: Refusal[] = round ? [{ kind: 'state', code: 'evaluations.round-exists', facts: { year } }] : [];
    const none: Refusal[] = round ? [] : [{ kind: 'state', code: 'evaluations.no-round' }];
    return {
      campaignId,
      year,
      unitName: (await unitNames(tx, [unitId], today)).get(unitId) ?? '',
      today,
      round: scene ? presentRound(scene, readsRound(actor, unitId)) : null,
      proposal: !round && keepsRound(actor, unitId) ? await proposalOf(context, unitId) : null,
      own: scene && me ? await presentSheet(context, scene, me, standing) : null,
      whyNot: {
        open: [...keeping, ...exists].map((refusal) => inWords(refusal)),
        readAll: [...whyNotReadAllAs(actor, standing), ...(readsRound(actor, unitId) ? none : [])].map((one) => inWords(one)),
        keep: keeping.map((refusal) => inWords(refusal)),
      },
    };
  },
});

async function proposalOf({ tx, today }: Context, unitId: string) {
  const own = await findOwnSettings(tx, unitId);
  const staff = (await listWorkers(tx, unitId, today)).length;
  return { settings: presentSettings(settingsOf(today, own)), own: structuredClone(own) as never, staff };
}
