import * as api from '#api/appraisals.ts';
import { type Appraisal, appraisedPoints } from '#domain/appraisals/appraisal.ts';
import { memberIn } from '#domain/appraisals/panel.ts';
import { sheetOf } from '#domain/appraisals/panelSheet.ts';
import { pointsOf } from '#domain/assessments/content.ts';
import { linesOf, maxOf, type SheetBody, total } from '#domain/criteria/scoreSheet.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { listSubmissionsOf, type Submission } from '../assessments/submissionStore.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { listPanelsOf } from './panelStore.ts';
import { presentMark } from './presentPanel.ts';
import { countQueue, listQueue, type QueueRow, yearsInQueue } from './queueStore.ts';
import { listAppraisalsOf } from './store.ts';

const size = 50;

/** What units have submitted to the reviewer's body; a unit's own file is not in its own queue. */
export const listAppraisals = view({
  name: 'appraisals.list',
  input: api.listAppraisals.input,
  async run({ page, ...filter }, { tx, actor, today }) {
    const listed = await listQueue(tx, actor, today, filter, { page, size });
    const counts = await countQueue(tx, actor, today, filter);
    const idsOf = (of: (row: QueueRow) => string) => listed.map(of);
    const ids = idsOf(({ assessmentId }) => assessmentId);
    const submissions = await listSubmissionsOf(tx, ids);
    const appraisals = await listAppraisalsOf(tx, ids);
    const panels = await listPanelsOf(tx, ids);
    const heads = await personNames(
      tx,
      [...panels.values()].map(({ headId }) => headId),
    );
    const sheets = new Map<string, SheetBody>();
    for (const sheetId of new Set(idsOf((row) => row.sheetId))) sheets.set(sheetId, (await loadSheet(tx, sheetId)).body);
    const units = await unitNames(
      tx,
      idsOf(({ unitId }) => unitId),
      today,
    );
    const total = filter.stage ? counts[filter.stage] : counts.waiting + counts.draft + counts.returned + counts.finished;
    return {
      years: [...(await yearsInQueue(tx, actor, today))],
      counts,
      page,
      pages: Math.max(1, Math.ceil(total / size)),
      appraisals: listed.map((each) => {
        const last = submissions.get(each.assessmentId)!.at(-1)!;
        const found = appraisals.get(each.assessmentId);
        const mine = holdsAt(actor, ['reviewer'], each.recogniserId);
        const appraisal = mine || found?.state === 'finished' ? found : undefined;
        const panel = mine ? panels.get(each.assessmentId) : undefined;
        const isOwn = panel && panel.state !== 'concluded' && memberIn(panel, actor.personId);
        // Until the panel is done its common points are nobody's to see; a reviewer sees the sheet of their own.
        const layer = isOwn ? sheetOf(panel, actor.personId) : appraisal;
        const body = sheets.get(each.sheetId)!;
        return {
          unitName: units.get(each.unitId) ?? '',
          ...row(each, last, layer, body),
          lateness: appraisal?.lateness?.decision ?? null,
          isInspected: appraisal?.inspection != null,
          panel: panel ? presentMark(panel, actor.personId, heads, today) : null,
          mayHavePanel: mine && !panel && each.stage !== 'returned' && each.stage !== 'finished' && !appraisal?.scores.length,
        };
      }),
    };
  },
});

function row({ assessmentId, year, stage }: QueueRow, last: Submission, appraisal: Appraisal | undefined, body: SheetBody) {
  const points = appraisal ? appraisedPoints(appraisal) : [];
  return {
    assessmentId,
    year,
    stage,
    stageName: wordsOf(`appraisal.${stage}`),
    submittedAt: last.submittedAt,
    late: last.late,
    receipt: last.receipt,
    self: total(body, pointsOf(last.content, 'board')),
    coScored: total(body, pointsOf(last.content, 'coScorer')),
    appraised: points.length > 0 ? total(body, points) : null,
    maxPoints: maxOf(body),
    linesDone: points.length,
    lines: linesOf(body).length,
  } as const;
}
