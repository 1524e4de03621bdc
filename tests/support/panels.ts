import * as panels from '#api/appraisalPanels.ts';
import * as appraisals from '#api/appraisals.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { day } from '#domain/kernel/day.ts';
import { addSeat } from '#server/people/store.ts';
import { submitted } from './assessments.ts';
import { smallSheet } from './campaign.ts';
import type { Name } from './cast.ts';
import type { TestSite } from './site.ts';

/** Dũng's colleagues at the committee: Liên and Quyên review there too. */
export async function seatReviewers(world: TestSite, names: readonly Name[] = ['lien', 'quyen']): Promise<void> {
  const { cast, site } = world;
  await site.db.transaction().execute(async (tx) => {
    for (const name of names) {
      const seat = { personId: cast.person[name], unitId: cast.unit.committee, from: day('2009-01-01') };
      await addSeat(tx, { ...seat, role: 'reviewer' });
    }
  });
}

export const panelTerms = {
  rule: 'mean',
  rounding: 'nearest',
  source: 'Quy chế thẩm định của Ban Chỉ đạo huyện Bến Sậy',
  limits: { overall: 1000, line: 200, spread: 200 },
  explanationDays: 5,
};

/** A submitted file under a panel of Dũng, who heads it, and Liên; sheets are due two days on. */
export async function panelled(world: TestSite, year: number, more: object = {}) {
  const made = await submitted(world, year);
  const { dung, lien } = world.cast.person;
  const plan = { headId: dung, memberIds: [dung, lien], dueOn: `${year}-11-27`, ...panelTerms, ...more };
  const answer = await world.as('dung')(panels.setUpPanels, { assessmentIds: [made.assessmentId], ...plan });
  if (answer.status !== 200) throw new Error(`cannot set up: ${answer.codes}`);
  return made;
}

/** Points of every line of the small sheet, full less what `less` says at each. */
export const sheet = (less: Readonly<Record<string, number>> = {}, version = 0) =>
  linesOf(smallSheet).map(({ code, maxPoints }) => {
    return { lineCode: code, points: maxPoints - (less[code] ?? 0), note: 'Theo hồ sơ', version };
  });

/** One reviewer scores every line and hands in. */
export async function scoreAndHandIn(world: TestSite, name: Name, assessmentId: string, less: Readonly<Record<string, number>>) {
  const scored = await world.as(name)(appraisals.appraiseLines, { assessmentId, lines: sheet(less) });
  if (scored.status !== 200) throw new Error(`cannot score: ${scored.codes}`);
  const sent = await world.as(name)(panels.handInSheet, { assessmentId });
  if (sent.status !== 200) throw new Error(`cannot hand in: ${sent.codes}`);
}
