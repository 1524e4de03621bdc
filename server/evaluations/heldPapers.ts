import { standingOf } from '#domain/evaluations/decision.ts';
import { currentOf, returnOf } from '#domain/evaluations/entry.ts';
import { keepsRound } from '#domain/evaluations/policy.ts';
import { roundTitles } from '#domain/evaluations/titles.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf, type Making, type PaperPlace } from '../kernel/heldPaper.ts';
import { selfReviewPaper, titleDecisionPaper, titleListPaper } from './paperModels.ts';
import { findRound } from './roundStore.ts';
import { loadScene, type Scene } from './sceneStore.ts';
import { noteViews } from './subjectStore.ts';

type Held = readonly [PaperPlace, Making];

const place = { step: 12, side: 'unit' } as const;

/** What a round's people sent and what was decided on titles; for who keeps the round alone, and each look is noted. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const { tx, actor } = context;
  if (!keepsRound(actor, campaign.unitId)) return [];
  const round = await findRound(tx, campaign.unitId, campaign.year);
  if (!round) return [];
  const scene = await loadScene(tx, round);
  return await heldOf([...selfReviews(context, scene), ...titles(context, scene)]);
}

/** Noted for those whose evaluation a paper shows, once it is really opened. */
export const noteShown = ({ tx, actor, today }: Context, { round }: Pick<Scene, 'round'>, personIds: readonly string[]) =>
  noteViews(tx, round.id, personIds, { personId: actor.personId, on: today });

/** The sent self-evaluations, by given name; one that was given back waits for its writer. */
function selfReviews(context: Context, scene: Scene): readonly Held[] {
  const sent = scene.subjects.filter(({ personId }) => {
    const own = scene.entries.get(personId) ?? [];
    return currentOf(own, 'self') !== undefined && !returnOf(own, scene.returns);
  });
  return sent.map((subject) => [
    {
      ...{ ...place, kind: 'self-review-form', title: 'Phiếu tự đánh giá', of: subject.fullName },
      address: `/api/evaluations/${scene.round.id}/people/${subject.personId}/self-review.pdf`,
    },
    async () => ({
      paper: await selfReviewPaper(context, scene, subject),
      shown: () => noteShown(context, scene, [subject.personId]),
    }),
  ]);
}

function titles(context: Context, scene: Scene): readonly Held[] {
  const decided = roundTitles.flatMap((kind): Held[] => {
    const decision = standingOf(scene.decisions, kind);
    if (!decision) return [];
    const people = decision.rows.map(({ personId }) => personId);
    return [
      [
        {
          ...{ ...place, kind: `${kind}-decision`, title: `Quyết định công nhận danh hiệu ${personalTitleRules[kind].name}` },
          address: `/api/evaluations/${scene.round.id}/decisions/${decision.id}/paper.pdf`,
        },
        async () => ({
          paper: await titleDecisionPaper(context, scene, { ...decision, kind }),
          shown: () => noteShown(context, scene, people),
        }),
      ],
    ];
  });
  const all = scene.subjects.map(({ personId }) => personId);
  const list: Held = [
    {
      ...{ ...place, kind: 'round-title-list', title: 'Danh sách trích ngang danh hiệu thi đua của đơn vị' },
      address: `/api/evaluations/${scene.round.id}/titles.pdf`,
    },
    async () => ({ paper: await titleListPaper(context, scene), shown: () => noteShown(context, scene, all) }),
  ];
  return scene.chain.advanced.eligible.length > 0 || decided.length > 0 ? [...decided, list] : decided;
}
