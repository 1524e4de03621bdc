import * as api from '#api/evaluations.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { fedLines, feeds } from '#domain/evaluations/feeds.ts';
import { whyNotDecideAs, whyNotReadAllAs } from '#domain/evaluations/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { sheetsOf } from '../criteria/store.ts';
import { type Context, view } from '../kernel/action.ts';
import { planTitles } from '../plans/planStore.ts';
import { listCampaignsOf } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { presentSettings } from './present.ts';
import { loadRound, standingIn } from './roundStore.ts';
import { loadScene, type Scene } from './sceneStore.ts';

/** From the grades to the unit's score; of persons counts alone; for clerk, head and council. */
export const showChain = view({
  name: 'evaluations.showChain',
  input: api.showChain.input,
  async run({ roundId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    const standing = await standingIn(tx, actor, round, today);
    refuseIf(whyNotReadAllAs(actor, standing));
    const scene = await loadScene(tx, round);
    const { chain, decisions } = scene;
    const deciding = whyNotDecideAs(actor, standing, true);
    return {
      roundId,
      onDay: chain.onDay,
      base: chain.base,
      out: scene.subjects.length - chain.base,
      outKinds: chain.out,
      grades: chain.grades,
      ungraded: chain.ungraded,
      cap: chain.cap,
      ...titleSteps(scene),
      collective: chain.collective.map(({ rule: { name, share, source }, isReached }) => ({ name, share, source, isReached })),
      lines: await linesOf(context, scene),
      settings: presentSettings(round.settings),
      decisions: decisions.map((one) => ({
        ...{ id: one.id, kind: one.kind, number: one.number, signedOn: one.signedOn, issuer: one.issuer },
        reason: one.reason,
        people: one.rows.length,
        isStanding: standingOf(decisions, one.kind)?.id === one.id,
      })),
      whyNot: whyNotDecide(scene, deciding),
    };
  },
});

function titleSteps({ chain: { advanced, emulation, base }, decisions }: Scene) {
  const isDecided = (kind: 'advanced-worker' | 'emulation-soldier') => standingOf(decisions, kind) !== undefined;
  const { most, of, cut, tied } = emulation;
  return {
    advanced: { ...advanced.share, barred: base - advanced.share.achieved, decided: isDecided('advanced-worker') },
    emulation: { ...emulation.share, most, of, cut: cut.length, tied: tied.length, decided: isDecided('emulation-soldier') },
  };
}

/** The lines of the year's sheets that a title's share feeds: one base, however many plans the unit lives in the year. */
async function linesOf({ tx }: Context, scene: Scene) {
  const { round } = scene;
  const campaigns = await listCampaignsOf(tx, round.unitId, round.year);
  const titles = await planTitles(
    tx,
    campaigns.map(({ planId }) => planId),
  );
  const sheets = await sheetsOf(
    tx,
    campaigns.map(({ sheetId }) => sheetId),
  );
  return campaigns.flatMap(({ id: campaignId, planId, sheetId }) => {
    const plan = campaigns.length > 1 ? (titles.get(planId)?.title ?? null) : null;
    return fedBy(scene, sheets.get(sheetId)!.body).map((line) => ({ ...line, campaignId, plan }));
  });
}

function fedBy({ chain }: Scene, body: SheetBody) {
  return fedLines(body).map((fed) => {
    const { share } = fed.title === 'advanced-worker' ? chain.advanced : chain.emulation;
    const { code, text, maxPoints } = fed.line;
    return {
      code,
      text,
      maxPoints,
      asks: fed.asks,
      title: fed.title,
      ...share,
      isReached: feeds(fed, share.achieved, share.base),
    };
  });
}

function whyNotDecide({ decisions, subjects, chain }: Scene, deciding: readonly Refusal[]) {
  const said = (more: readonly Refusal[]) => [...deciding, ...more].map((refusal) => inWords(refusal));
  const state = (isHolding: boolean, code: string, facts?: Refusal['facts']): Refusal[] =>
    isHolding ? [] : [{ kind: 'state', code, ...(facts ? { facts } : {}) }];
  const graded = state(standingOf(decisions, 'grades') !== undefined, 'evaluations.grades-not-decided');
  const own = state(chain.ungraded - countHead(subjects) <= 0, 'evaluations.grades-missing', { count: chain.ungraded });
  return {
    grades: said(own),
    'advanced-worker': said(graded),
    'emulation-soldier': said([
      ...graded,
      ...state(standingOf(decisions, 'advanced-worker') !== undefined, 'evaluations.advanced-not-decided'),
    ]),
    head: said(state(countHead(subjects) > 0, 'evaluations.not-the-head')),
  };
}

const countHead = (subjects: Scene['subjects']) => subjects.filter(({ isHead, out }) => isHead && out === null).length;
