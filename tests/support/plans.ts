import { readFileSync } from 'node:fs';
import * as campaigns from '#api/campaigns.ts';
import * as criteria from '#api/criteria.ts';
import * as api from '#api/plans.ts';
import type { TestSite } from './site.ts';

/** A clean plan of twelve lines, for a school of the cast. */
export const cleanPlan = readFileSync('tests/support/plans/ke-hoach-sach.txt', 'utf8');

/** The smallest thing that is a PDF by its first bytes. */
export const scan = (name = 'da-ky.pdf') => ({ name, bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') });

/** Uploads a text as the school's plan and confirms it, each finding passed over with a reason; the plan as shown. */
export async function confirmedPlan(world: TestSite, text: string = cleanPlan) {
  const uploaded = (await world.as('an')(api.uploadPlan, { unitId: world.cast.unit.school, text })).body;
  const shown = (await world.as('an')(api.showPlan, { planId: uploaded.id })).body;
  let { version } = uploaded;
  for (const finding of shown.findings as { index: number; severity: string }[]) {
    if (finding.severity === 'note') continue;
    const answer = { planId: uploaded.id, version, finding: finding.index, answer: 'dismissed', reason: 'giữ như văn bản gốc' };
    version = (await world.as('an')(api.settleFinding, answer)).body.version;
  }
  version = (await world.as('an')(api.confirmClean, { planId: uploaded.id, version })).body.version;
  return (await world.as('an')(api.confirmPlan, { planId: uploaded.id, version })).body as { id: string; version: number };
}

/** The head signs it. */
export async function issuedPlan(world: TestSite, text: string = cleanPlan, number = '05/KH-THCS', issuedOn?: string) {
  const plan = await confirmedPlan(world, text);
  const { rows } = { rows: await world.site.db.selectFrom('site').select('clock').execute() };
  const day = issuedOn ?? rows[0]!.clock!.slice(0, 10);
  const input = { planId: plan.id, version: plan.version, number, issuedOn: day };
  return (await world.as('binh')(api.issuePlan, input)).body as { id: string; version: number };
}

/** A sheet of the district's committee from the sample, in use. */
export async function issuedSheet(world: TestSite) {
  const from = { kind: 'sample' };
  const input = { unitId: world.cast.unit.committee, from, title: 'Bảng chấm điểm mẫu', subjectType: 'public-service-unit' };
  const drafted = (await world.as('dung')(criteria.draftSheet, input)).body;
  const issuedOn = (await world.site.db.selectFrom('site').select('clock').executeTakeFirstOrThrow()).clock!.slice(0, 10);
  return (await world.as('dung')(criteria.issueSheet, { sheetId: drafted.id, version: drafted.version, issuedOn })).body as {
    id: string;
  };
}

/** What a launch of the school's year is asked with. */
export async function launchInput(world: TestSite, plan: { id: string; version: number }, sheet: { id: string }) {
  const shown = (await world.as('binh')(campaigns.showLaunch, { planId: plan.id })).body;
  const superiors = [
    { unitId: world.cast.unit.committee, part: 'recognises' },
    { unitId: world.cast.unit.federation, part: 'follows' },
  ];
  return { planId: plan.id, version: plan.version, sheetId: sheet.id, superiors, windows: shown.windows };
}

/** The school's year launched towards the district's committee and the federation; the campaign's id. */
export async function launchedYear(world: TestSite): Promise<string> {
  const plan = await issuedPlan(world);
  const sheet = await issuedSheet(world);
  const answer = await world.as('binh')(campaigns.launchCampaign, await launchInput(world, plan, sheet));
  return answer.body.id as string;
}
