import type { z } from 'zod';
import * as api from '#api/dossiers.ts';
import { lawText } from '#domain/kernel/refusal.ts';
import { dossierName } from '#papers/write/dossier/renderDossier.ts';
import { view } from '../../kernel/action.ts';
import { inWords, wordsOf } from '../../words.ts';
import { type AtHand, standingOf } from './atHand.ts';
import { type DossierScene, dossierKindsOf, dossierOf, dossierScene, type StandingDossier } from './dossierScene.ts';
import { namingOf, whyNotPrint } from './dossierValues.ts';

/** What each dossier of a year will hold, in the superior's order, with what is missing. */
export const showDossiers = view({
  name: 'papers.showDossiers',
  input: api.showDossiers.input,
  async run({ campaignId }, context) {
    const scene = await dossierScene(context, campaignId);
    const dossiers = dossierKindsOf(scene).flatMap((kind) => dossierOf(scene, kind) ?? []);
    return { campaignId, dossiers: dossiers.map((dossier) => presentDossier(dossier, scene)) };
  },
});

function presentDossier(dossier: StandingDossier, scene: DossierScene): z.input<typeof api.dossier> {
  const { kind, order, lines } = dossier;
  const law = order.law && lawText(order.law);
  return {
    kind,
    title: dossierName(namingOf(kind, scene)),
    source: order.plan?.cited ?? law ?? '',
    isCertain: order.isCertain,
    lines: lines.map(({ text, papers, waiting, lacks }) => ({
      ...{ text, lacks },
      papers: papers.map(presentAtHand),
      waiting: waiting.map(({ title, lacks: why }) => ({ title, lacks: why ?? '' })),
    })),
    whyNot: whyNotPrint(dossier).map((reason) => inWords(reason)),
  };
}

function presentAtHand(paper: AtHand) {
  const { title, number, day } = paper;
  const state = standingOf(paper);
  return { title, number, day, state, stateName: wordsOf(`dossier-state.${state}`) };
}
