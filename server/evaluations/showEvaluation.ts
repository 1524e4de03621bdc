import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { newcomersOf } from '#domain/evaluations/newcomers.ts';
import { keepsRound, readsRound, whyNotKeepRoundAs, whyNotReadAllAs, whyNotSeeRound } from '#domain/evaluations/policy.ts';
import { settingsOf } from '#domain/evaluations/settings.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { presentRound, presentSettings } from './present.ts';
import { findOwnSettings, findRound, standingIn } from './roundStore.ts';
import { loadScene, type Scene } from './sceneStore.ts';
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
      leadsTeam: standing.leads.length > 0,
      newcomers: scene && keeping.length === 0 ? await newcomersIn(context, scene) : [],
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

/** Who came since the list was made; once the grades are decided nobody is added. */
async function newcomersIn({ tx, today }: Context, { round, subjects, decisions }: Scene) {
  if (standingOf(decisions, 'grades')) return [];
  const workers = await listWorkers(tx, round.unitId, today);
  const listed = subjects.map(({ personId }) => personId);
  const found = newcomersOf(workers, listed, round);
  if (found.length === 0) return [];
  const names = await personNames(
    tx,
    found.map(({ personId }) => personId),
  );
  return found.map((one) => {
    const position = workers.find(({ personId }) => personId === one.personId)!.position;
    return { ...one, fullName: names.get(one.personId) ?? '', position };
  });
}

async function proposalOf({ tx, today }: Context, unitId: string) {
  const own = await findOwnSettings(tx, unitId);
  const staff = (await listWorkers(tx, unitId, today)).length;
  return { settings: presentSettings(settingsOf(today, own)), own: structuredClone(own) as never, staff };
}
