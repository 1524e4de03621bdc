import * as api from '#api/evaluations.ts';
import { currentOf } from '#domain/evaluations/entry.ts';
import { whyNotReadAllAs, whyNotSeeRound } from '#domain/evaluations/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { FileAnswer } from '../kernel/route.ts';
import { listSheet } from './listSheet.ts';
import { selfReviewPaper, titleDecisionPaper, titleListPaper } from './paperModels.ts';
import { loadRound, standingIn } from './roundStore.ts';
import { loadScene, type Scene } from './sceneStore.ts';
import { loadSubject, noteViews } from './subjectStore.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The scene for those who read everybody; whom it shows is noted. */
async function readScene(context: Context, roundId: string): Promise<Scene> {
  const { tx, actor, today } = context;
  const round = await loadRound(tx, roundId);
  refuseIf(whyNotReadAllAs(actor, await standingIn(tx, actor, round, today)));
  const scene = await loadScene(tx, round);
  const people = scene.subjects.map(({ personId }) => personId);
  await noteViews(tx, roundId, people, { personId: actor.personId, on: today });
  return scene;
}

/** One's own self-evaluation as a paper. */
export const printSelfReview = view({
  name: 'evaluations.printSelfReview',
  input: api.printSelfReview.input,
  async run({ roundId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    refuseIf(whyNotSeeRound(actor, await standingIn(tx, actor, round, today)));
    const subject = await loadSubject(tx, roundId, actor.personId);
    return new PaperAnswer(
      `Phiếu tự đánh giá năm ${round.year}`,
      await selfReviewPaper(context, await loadScene(tx, round), subject),
    );
  },
});

/** Somebody's self-evaluation as a paper, for those who read everybody; refused while none was sent. */
export const printSelfReviewOf = action({
  name: 'evaluations.printSelfReviewOf',
  input: api.printSelfReviewOf.input,
  async run({ roundId, personId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    refuseIf(whyNotReadAllAs(actor, await standingIn(tx, actor, round, today)));
    const subject = await loadSubject(tx, roundId, personId);
    const scene = await loadScene(tx, round);
    if (!currentOf(scene.entries.get(personId) ?? [], 'self')) {
      throw new Refused([{ kind: 'state', code: 'evaluations.no-self-yet' }]);
    }
    await noteViews(tx, roundId, [personId], { personId: actor.personId, on: today });
    return new PaperAnswer(
      `Phiếu tự đánh giá năm ${round.year} ${subject.fullName}`,
      await selfReviewPaper(context, scene, subject),
    );
  },
});

/** A decision on a title, as it was signed. */
export const printTitleDecision = action({
  name: 'evaluations.printDecision',
  input: api.printTitleDecision.input,
  async run({ roundId, decisionId }, context) {
    const scene = await readScene(context, roundId);
    const decision = scene.decisions.find(({ id }) => id === decisionId);
    if (!decision || decision.kind === 'grades' || decision.kind === 'head') {
      throw new Refused([{ kind: 'unseen', code: 'evaluations.not-found' }]);
    }
    return new PaperAnswer(
      `Quyết định công nhận ${decision.number.replaceAll('/', '-')}`,
      await titleDecisionPaper(context, scene, { ...decision, kind: decision.kind }),
    );
  },
});

/** Those proposed for a title, or who have it. */
export const printTitleList = action({
  name: 'evaluations.printTitleList',
  input: api.printTitleList.input,
  async run({ roundId }, context) {
    const scene = await readScene(context, roundId);
    return new PaperAnswer(`Danh sách danh hiệu thi đua năm ${scene.round.year}`, await titleListPaper(context, scene));
  },
});

/** Everybody's layers and results as a sheet (XLSX). */
export const downloadList = action({
  name: 'evaluations.downloadList',
  input: api.downloadList.input,
  async run({ roundId }, context) {
    const scene = await readScene(context, roundId);
    return new FileAnswer(`danh-gia-${scene.round.year}.xlsx`, xlsx, listSheet(scene));
  },
});
