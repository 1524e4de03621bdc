import * as api from '#api/evaluations.ts';
import { dayOf } from '#domain/kernel/day.ts';
import type { Grade } from '#domain/law/evaluationRules.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** Everybody's evaluation, layer by layer, before the unit scores itself: the grades, the head by the superior, the titles. Step 12. */
export async function evaluateAll(world: World, crew: Crew, lived: LivedYear): Promise<void> {
  const { stage, scan, names, person } = world;
  const { campaignId, year } = lived;
  const clerk = stage.as(crew.clerk);
  const head = stage.as(crew.head);
  const today = await stage.today();
  const paper = { name: 'danh-gia.pdf', bytes: scan };
  const { roundId } = await clerk(api.openRound, {
    ...{ campaignId, term: 'calendar-year', from: dayOf(year, 1, 1), through: dayOf(year, 12, 31), headcountOn: today },
    own: {},
  });
  const { people } = await clerk(api.readPeople, { roundId, size: 500 });
  const inBase = people.filter(({ out, isHead }) => out === null && !isHead);
  const most = await mostExcellent(world, crew, roundId);
  const gradeOf = (index: number): Grade => (index < most ? 'excellent' : 'good');
  const rows = inBase.map(({ personId }, index) => ({ personId, grade: gradeOf(index) }));

  for (const own of [person.teacher, person.coSigner]) {
    const grade = rows.find(({ personId }) => personId === own)?.grade;
    if (grade) await stage.as(own)(api.evaluateSelf, { roundId, grade, remark: 'Hoàn thành các việc được giao trong năm.' });
  }
  const onPaper = [
    ...rows,
    ...people.filter(({ isHead }) => isHead).map(({ personId }) => ({ personId, grade: 'good' as const })),
  ];
  const bySelf = onPaper.filter(({ personId }) => personId !== person.teacher && personId !== person.coSigner);
  await clerk(api.enterLayer, { roundId, layer: 'self', onDay: today, rows: bySelf, paper });
  await clerk(api.enterLayer, { roundId, layer: 'team', onDay: today, rows, paper });
  await head(api.enterLayer, { roundId, layer: 'head', onDay: today, rows });
  await clerk(api.holdSitting, {
    ...{ roundId, heldOn: today, total: 7, present: 7, form: 'show-of-hands', paper },
    rows: rows.map((row) => ({ ...row, advancedWorker: 7, emulationSoldier: 7 })),
  });
  const decide = async (kind: 'grades' | 'advanced-worker' | 'emulation-soldier', number: string, of: typeof rows) =>
    await head(api.decide, {
      ...{ roundId, kind, number, signedOn: today },
      rows: of.map(({ personId, grade }) => (kind === 'grades' ? { personId, grade } : { personId })),
    });
  await decide('grades', '31/QĐ', rows);
  await clerk(api.decide, {
    ...{ roundId, kind: 'head', number: '118/QĐ', signedOn: today, issuer: names.authority, paper },
    rows: people
      .filter(({ isHead }) => isHead)
      .map(({ personId }) => ({ personId, grade: 'good' as const, titles: ['advanced-worker' as const] })),
  });
  const fit = await clerk(api.readPeople, { roundId, size: 500 });
  const eligible = (title: 'advanced' | 'emulation') =>
    rows.filter(({ personId }) => fit.people.find((one) => one.personId === personId)?.[title].length === 0);
  await decide('advanced-worker', '32/QĐ', eligible('advanced'));
  const soldiers = eligible('emulation');
  if (soldiers.length > 0) await decide('emulation-soldier', '33/QĐ', soldiers);
}

async function mostExcellent({ stage }: World, crew: Crew, roundId: string): Promise<number> {
  return (await stage.as(crew.clerk)(api.showChain, { roundId })).cap.most;
}
