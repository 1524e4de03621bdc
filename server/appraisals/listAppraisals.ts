import * as api from '#api/appraisals.ts';
import { type Appraisal, appraisedPoints } from '#domain/appraisals/appraisal.ts';
import { pointsOf } from '#domain/assessments/content.ts';
import { linesOf, maxOf, type SheetBody, total } from '#domain/criteria/scoreSheet.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { isInside } from '#domain/plans/policy.ts';
import { type ListedAssessment, listVisible } from '../assessments/listStore.ts';
import { listSubmissionsOf, type Submission } from '../assessments/submissionStore.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { listAppraisalsOf } from './store.ts';

/** What units have submitted to the reviewer's body; a unit's own file is not in its own queue. */
export const listAppraisals = view({
  name: 'appraisals.list',
  input: api.listAppraisals.input,
  async run({ year }, { tx, actor, today }) {
    const all = (await listVisible(tx, actor)).filter(({ unitId }) => !isInside(actor, unitId));
    const listed = all.filter((each) => year === undefined || each.year === year);
    const ids = listed.map(({ id }) => id);
    const submissions = await listSubmissionsOf(tx, ids);
    const appraisals = await listAppraisalsOf(tx, ids);
    const sheets = new Map<string, SheetBody>();
    for (const sheetId of new Set(listed.map((each) => each.sheetId))) sheets.set(sheetId, (await loadSheet(tx, sheetId)).body);
    const units = await unitNames(
      tx,
      listed.map(({ unitId }) => unitId),
      today,
    );
    return {
      years: [...new Set(all.map((each) => each.year))],
      appraisals: listed.map((each) => {
        const last = submissions.get(each.id)!.at(-1)!;
        const found = appraisals.get(each.id);
        const mine = holdsAt(actor, ['reviewer'], each.recogniserId);
        const appraisal = mine || found?.state === 'finished' ? found : undefined;
        return { unitName: units.get(each.unitId) ?? '', ...row(each, last, appraisal, sheets.get(each.sheetId)!) };
      }),
    };
  },
});

function row(each: ListedAssessment, last: Submission, appraisal: Appraisal | undefined, body: SheetBody) {
  const stage =
    appraisal?.state === 'finished' ? 'finished' : each.state !== 'submitted' ? 'returned' : appraisal ? 'draft' : 'waiting';
  const points = appraisal ? appraisedPoints(appraisal) : [];
  return {
    assessmentId: each.id,
    year: each.year,
    stage,
    stageName: wordsOf(`appraisal.${stage}`),
    submittedAt: last.submittedAt,
    late: last.late,
    lateness: appraisal?.lateness?.decision ?? null,
    receipt: last.receipt,
    self: total(body, pointsOf(last.content, 'board')),
    coScored: total(body, pointsOf(last.content, 'coScorer')),
    appraised: points.length > 0 ? total(body, points) : null,
    maxPoints: maxOf(body),
    linesDone: points.length,
    lines: linesOf(body).length,
    isInspected: appraisal?.inspection != null,
  } as const;
}
