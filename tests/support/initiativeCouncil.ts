import * as councils from '#api/council.ts';
import type { Endpoint } from '#api/endpoint.ts';
import * as api from '#api/initiatives.ts';
import type { Name } from './cast.ts';
import type { TestSite } from './site.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies of any endpoint
async function done(world: TestSite, who: Name, endpoint: Endpoint, input: Record<string, unknown>): Promise<any> {
  const { status, body, codes } = await world.as(who)(endpoint, input);
  if (status !== 200) throw new Error(`${who} ${endpoint.path}: ${status} ${codes}`);
  return body;
}

const parts = { binh: 'chair', an: 'secretary', chau: 'member', hanh: 'member' } as const;

/** The school's council of initiatives: Bình chairs, An is its secretary, Châu and Hạnh are members; two thirds of all without a tie carry. */
export async function initiativeCouncil(world: TestSite, decidedOn: string): Promise<string> {
  const members = Object.entries(parts).map(([who, part]) => ({ personId: world.cast.person[who as Name], part }));
  const { id: councilId } = await done(world, 'an', councils.setUpCouncil, {
    ...{ unitId: world.cast.unit.school, kind: 'initiative-council', name: 'Hội đồng sáng kiến', members },
    ...{ decision: 'Quyết định số 21/QĐ-THCS', decidedOn, from: decidedOn },
  });
  const { rules, version } = await done(world, 'an', councils.showCouncil, { councilId });
  const own = { quorum: '2/3', majority: '2/3', base: 'members', source: 'Điều 6 Quy chế Hội đồng sáng kiến', isCertain: true };
  const set = rules.map((rule: { kind: string }) => (rule.kind === 'initiative' ? { ...rule, ...own } : rule));
  await done(world, 'an', councils.setCouncilRules, { councilId, version, rules: set });
  return councilId;
}

/** A sitting of it planned for a day. */
export async function planInitiativeSitting(world: TestSite, councilId: string, meetsOn: string): Promise<string> {
  const plan = { title: 'Phiên họp xét sáng kiến', mode: 'meeting', meetsOn, begins: '14:00', venue: 'Phòng Hội đồng' };
  return (await done(world, 'an', councils.planSitting, { councilId, ...plan })).id;
}

/** The members are called and all come; it opens. */
export async function openInitiativeSitting(world: TestSite, sittingId: string): Promise<void> {
  await done(world, 'an', councils.callSitting, { sittingId, version: 1 });
  for (const who of Object.keys(parts) as Name[])
    await done(world, 'an', councils.markAttendance, { sittingId, personId: world.cast.person[who], attendance: 'present' });
  await done(world, 'an', councils.openSitting, { sittingId, version: 2 });
}

/** One case of an open sitting is voted on by a show of hands, its runner being without a tie; who is not in favour is against. */
export async function voteOnCase(world: TestSite, by: Name, sittingId: string, name: string, agree: number): Promise<void> {
  const shown = async () => {
    const { cases } = await done(world, by, councils.showSitting, { sittingId });
    return cases.find((one: { name: string }) => one.name === name);
  };
  const one = await shown();
  const free = Object.keys(parts).length - new Set(one.inside.ties.map((tie: { personId: string }) => tie.personId)).size;
  await done(world, by, councils.openVote, { caseId: one.id, version: one.inside.version });
  const { version } = (await shown()).inside;
  await done(world, by, councils.countVote, { caseId: one.id, version, agree, against: free - agree, abstain: 0 });
}

export async function closeInitiativeSitting(world: TestSite, by: Name, sittingId: string): Promise<void> {
  const { version } = await done(world, by, councils.showSitting, { sittingId });
  await done(world, by, councils.closeSitting, { sittingId, version });
}

/** A whole sitting on what was proposed: how many agree, by name. */
export async function sitOn(
  world: TestSite,
  councilId: string,
  meetsOn: string,
  votes: readonly { readonly initiativeId: string; readonly name: string; readonly agree: number }[],
): Promise<string> {
  const sittingId = await planInitiativeSitting(world, councilId, meetsOn);
  await done(world, 'an', api.bringInitiatives, { sittingId, initiativeIds: votes.map(({ initiativeId }) => initiativeId) });
  await openInitiativeSitting(world, sittingId);
  for (const { name, agree } of votes) await voteOnCase(world, 'an', sittingId, name, agree);
  await closeInitiativeSitting(world, 'an', sittingId);
  return sittingId;
}
