import * as campaigns from '#api/campaigns.ts';
import * as criteria from '#api/criteria.ts';
import * as enrolments from '#api/enrolments.ts';
import * as evidence from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as plans from '#api/plans.ts';
import * as workplan from '#api/workplan.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, type Day, dayOf } from '#domain/kernel/day.ts';
import { confirmAll } from '../preparePlan.ts';
import { pledgeAll } from '../register.ts';
import { shareOut } from '../shareOut.ts';
import type { LivedYear } from '../world.ts';
import { communePlan } from './communePlan.ts';
import type { Party, TownWorld } from './townWorld.ts';

/** The town's plan as it stands, and every unit's own launched year. */
export interface TownYear {
  readonly year: number;
  readonly planId: string;
  readonly sheetId: string;
  readonly body: SheetBody;
  readonly lived: ReadonlyMap<string, LivedYear>;
}

export const partiesOf = ({ communes }: TownWorld): readonly Party[] =>
  communes.flatMap(({ commune, members }) => [commune, ...members]);

/** The town's committee reads, confirms, signs its plan; the standing agency makes the sheet of it; every unit launches its own. Steps 1 to 5. */
export async function launchTown(world: TownWorld, plan: { bytes: Uint8Array; name: string }): Promise<TownYear> {
  const { stage, person, unit } = world;
  const clerk = stage.as(person.townClerk);
  const { id } = await clerk(plans.uploadPlan, { unitId: unit.town, file: plan });
  const { version } = await clerk(plans.showPlan, { planId: id });
  const confirmed = await confirmAll(world, person.townClerk, { id, version });
  const { reading, year } = await clerk(plans.showPlan, { planId: id });
  const issuedOn = await issueDay(world, reading.legalBases);
  const number = reading.number ?? '01/KH-UBND';
  await stage.as(person.chair)(plans.issuePlan, { planId: id, version: confirmed.version, number, issuedOn });
  await shareOut(world, person.townClerk, id);
  const agency = stage.as(person.secretary);
  const draft = await agency(criteria.draftSheet, {
    ...{ unitId: unit.town, from: { kind: 'plan', planId: id }, title: `Bảng chấm điểm phong trào thi đua năm ${year}` },
    ...{ source: `Kế hoạch số ${number} của ${world.townName}`, subjectType: 'agency' },
  });
  const drafted = await agency(criteria.showSheet, { sheetId: draft.id });
  const body = { ...drafted.body, blockingSeverity: drafted.body.blockingSeverity ?? ('reprimand' as const) };
  const { sheetId, title, source, subjectType } = { ...drafted, sheetId: draft.id };
  const edited = await agency(criteria.editSheet, {
    sheetId,
    version: draft.version,
    title,
    source: source ?? '',
    subjectType,
    body,
  });
  await agency(criteria.issueSheet, { sheetId, version: edited.version, issuedOn });
  const lived = new Map<string, LivedYear>();
  await stage.moveTo(addDays(issuedOn, 5));
  for (const party of partiesOf(world))
    lived.set(party.unitId, await launchBelow(world, party, { year, number, issuedOn, sheetId: draft.id }));
  return { year, planId: id, sheetId: draft.id, body, lived };
}

/** Signed on a day that is not before any paper the plan stands on. */
async function issueDay({ stage }: TownWorld, bases: readonly { readonly date: Day | null }[]): Promise<Day> {
  const cited = bases.map(({ date }) => date).filter((date): date is Day => date !== null);
  await stage.moveTo([...cited, await stage.today()].sort().at(-1)!);
  return await stage.today();
}

interface TownPaper {
  readonly year: number;
  readonly number: string;
  readonly issuedOn: Day;
  readonly sheetId: string;
}

/** A unit's board, its own plan to carry the town's out, and its launch towards the town. */
async function launchBelow(world: TownWorld, party: Party, { year, number, issuedOn, sheetId }: TownPaper): Promise<LivedYear> {
  const { stage, reading, unit } = world;
  const [clerk, head] = [stage.as(party.clerk), stage.as(party.head)];
  const today = await stage.today();
  await head(plans.setUpBoard, {
    ...{ unitId: party.unitId, decision: 'Quyết định số 02/QĐ', decidedOn: today },
    members: [
      { personId: party.head, part: 'head', task: 'Phụ trách chung' },
      { personId: party.deputy, part: 'deputy', task: 'Chấm điểm, kiểm tra việc thực hiện' },
      { personId: party.clerk, part: 'secretary', task: 'Tổng hợp hồ sơ, minh chứng' },
    ],
  });
  const text = communePlan({ ...reading, number, date: issuedOn }, party.name, year);
  const written = await clerk(plans.uploadPlan, { unitId: party.unitId, text });
  const { version } = await confirmAll(world, party.clerk, written);
  const own = { planId: written.id, version };
  const issued = await head(plans.issuePlan, { ...own, number: '03/KH', issuedOn: today, sendTo: [unit.town] });
  const { windows } = await head(campaigns.showLaunch, { planId: written.id });
  const superiors = [{ unitId: unit.town, part: 'recognises' as const }];
  const launched = await head(campaigns.launchCampaign, {
    planId: written.id,
    version: issued.version,
    sheetId,
    superiors,
    windows,
  });
  return { year, planId: written.id, campaignId: launched.id, sheetId };
}

/** Everybody's pledge from paper, every unit's enrolment to the town, accepted there: steps 6 to 8. */
export async function registerTown(world: TownWorld, { year, lived }: TownYear): Promise<void> {
  const { stage, person, unit } = world;
  const sent: string[] = [];
  for (const party of partiesOf(world)) {
    const own = lived.get(party.unitId)!;
    await pledgeAll(world, { ...party, coSigner: party.deputy }, own, []);
    const { enrolmentId, version } = await stage.as(party.clerk)(enrolments.saveEnrolment, {
      ...{ campaignId: own.campaignId, version: 0, kind: 'first', held: null, heldNote: '', cycleFirstYear: year },
      commitment: 'Hoàn thành xuất sắc các nội dung của phong trào thi đua do thị xã phát động.',
    });
    await stage.as(party.head)(enrolments.submitEnrolment, { enrolmentId, version });
    sent.push(enrolmentId);
  }
  await stage.moveTo(addDays(await stage.today(), 4));
  for (const enrolmentId of sent)
    await stage.as(person.secretary)(enrolments.acceptEnrolment, { enrolmentId, bodyId: unit.town, submission: 1 });
}

/** A year of light life: each unit keeps evidence of its lines at two moments, one member school is found at fault once. Steps 9 to 11. */
export async function workThroughTown(world: TownWorld, town: TownYear): Promise<void> {
  const { stage, scan } = world;
  const lines = linesOf(town.body);
  for (const [month, from] of [
    [5, 0],
    [10, 1],
  ] as const) {
    const onDay = dayOf(town.year, month, 20);
    await stage.moveTo(onDay);
    for (const party of partiesOf(world)) {
      const codes = lines.filter((_, index) => index % 2 === from).map(({ code }) => code);
      if (codes.length === 0) continue;
      const file = party.code.length === 3 ? { file: { name: `minh-chung-${party.code}-${month}.pdf`, bytes: scan } } : {};
      const note = 'Ảnh và biên bản kiểm tra của đơn vị';
      const { campaignId } = town.lived.get(party.unitId)!;
      await stage.as(party.clerk)(evidence.addEvidence, { campaignId, lines: codes, onDay, note, ...file });
    }
  }
  await findAtFault(world, town);
}

/** A school on the ground of the second commune: somebody was censured, concluded by a decision. */
async function findAtFault({ stage, communes }: TownWorld, { lived }: TownYear): Promise<void> {
  const school = communes[1]!.members[0]!;
  const { campaignId } = lived.get(school.unitId)!;
  const head = stage.as(school.head);
  const { lines } = await head(incidents.listIncidents, { campaignId });
  const { code } = lines.find(({ isForbidding }) => isForbidding) ?? lines[0]!;
  const concludedOn = await stage.today();
  await head(incidents.recordIncident, {
    ...{ campaignId, kind: 'discipline', lineCode: code, severity: 'reprimand', count: 1 },
    ...{ concluded: true, concludedOn, paper: 'Quyết định số 41/QĐ' },
  });
}

/** Every task of the town's plan is reported as done. */
export async function closeTownTasks({ stage, person }: TownWorld, { planId }: TownYear): Promise<void> {
  const clerk = stage.as(person.townClerk);
  const { tasks } = await clerk(workplan.showWorkplan, { planId });
  for (const { code, body, assignment } of tasks) {
    if (!assignment || assignment.finishedOn !== null) continue;
    const source = assignment.holder.kind === 'outside' ? `Báo cáo kết quả của ${body}` : null;
    const said = { onDay: await stage.today(), note: `${body} đã thực hiện trong năm.`, isLast: true, source };
    await clerk(workplan.reportTask, { planId, code, version: assignment.version, ...said });
  }
}
