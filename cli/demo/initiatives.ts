import * as councils from '#api/council.ts';
import * as api from '#api/initiatives.ts';
import { addDays, type Day } from '#domain/kernel/day.ts';
import type { Crew, LivedYear, World } from './world.ts';

const ideas = [
  {
    name: 'Sổ mượn thiết bị dùng chung bằng mã vạch',
    field: 'Quản lý thiết bị',
    problem: 'Ghi tay nên tìm lại rất lâu, thiết bị trả muộn không ai biết.',
    solution: 'Dán mã cho từng thiết bị, quét khi mượn và khi trả, mỗi tuần in danh sách chưa trả.',
    effect: 'Mượn một thiết bị từ 6 phút còn 2 phút; không còn thiết bị thất lạc.',
  },
  {
    name: 'Lịch trực vệ sinh theo khu vực có ảnh trước và sau',
    field: 'Cảnh quan, môi trường',
    problem: 'Khu vực chung không rõ tổ nào phụ trách.',
    solution: 'Chia sân và hành lang thành sáu khu, mỗi tuần một tổ, chụp ảnh trước và sau.',
    effect: 'Đủ sáu khu được dọn mỗi tuần, không còn khu vực bỏ trống.',
  },
] as const;

/** Two initiatives: proposed in March by those who sign in themselves. */
export async function proposeInitiatives({ stage, person }: World, lived: LivedYear): Promise<void> {
  const today = await stage.today();
  for (const [index, author] of [person.teacher, person.coSigner].entries()) {
    const as = stage.as(author);
    const written = await as(api.writeInitiative, {
      ...{ campaignId: lived.campaignId, version: 0, ...ideas[index]!, appliedAt: 'Toàn đơn vị' },
      ...{ appliedSince: addDays(today, -40), proof: 'Tổ trưởng xác nhận đã áp dụng.' },
      authors: [{ personId: author, share: 100 }],
    });
    await as(api.proposeInitiative, { initiativeId: written.id, version: written.version });
  }
}

/** The council set up by decision meets on what waits; an author who sits in it is tied and has no vote. The head decides. */
export async function judgeInitiatives(world: World, crew: Crew, lived: LivedYear): Promise<void> {
  const { stage, names } = world;
  const { campaignId } = lived;
  const clerk = stage.as(crew.clerk);
  const today = await stage.today();
  const { council, rows } = await clerk(api.showJudging, { campaignId });
  const councilId = council?.id ?? (await setUpCouncil(world, crew, today));
  const plan = { title: 'Phiên họp xét sáng kiến', mode: 'meeting', meetsOn: today, begins: '14:00' } as const;
  const { id: sittingId } = await clerk(councils.planSitting, { councilId, ...plan, venue: 'Phòng Hội đồng' });
  await clerk(api.bringInitiatives, { sittingId, initiativeIds: rows.map(({ id }) => id) });
  await clerk(councils.callSitting, { sittingId, version: 1 });
  const { seats } = await clerk(councils.showSitting, { sittingId });
  for (const { personId } of seats) await clerk(councils.markAttendance, { sittingId, personId, attendance: 'present' });
  await clerk(councils.openSitting, { sittingId, version: 2 });
  for (const { id: caseId, inside } of (await clerk(councils.showSitting, { sittingId })).cases) {
    const free = seats.filter(({ personId }) => !inside!.ties.some((tie) => tie.personId === personId)).length;
    const { version } = await clerk(councils.openVote, { caseId, version: inside!.version, again: null });
    await clerk(councils.countVote, { caseId, version, agree: free, against: 0, abstain: 0 });
  }
  const { version } = await clerk(councils.showSitting, { sittingId });
  await clerk(councils.closeSitting, { sittingId, version });
  const carried = (await clerk(api.showJudging, { campaignId })).rows.filter(({ carriedOn }) => carriedOn !== null);
  await clerk(api.recogniseInitiatives, {
    ...{ campaignId, number: '21/QĐ', decidedOn: today, signer: names.head },
    initiatives: carried.map(({ id, version }) => ({ initiativeId: id, version })),
  });
}

/** By the head's decision; its rule on initiatives is held against the unit's own regulation. */
async function setUpCouncil({ stage, person }: World, crew: Crew, today: Day): Promise<string> {
  const head = stage.as(crew.head);
  const { people } = await head(councils.listCandidates, { unitId: crew.unitId });
  const others = people.map(({ personId }) => personId).filter((id) => ![crew.head, crew.clerk, person.coSigner].includes(id));
  const { id: councilId } = await head(councils.setUpCouncil, {
    ...{ unitId: crew.unitId, kind: 'initiative-council', name: 'Hội đồng sáng kiến' },
    ...{ decision: 'Quyết định số 12/QĐ-THCS', decidedOn: today, from: today },
    members: [
      { personId: crew.head, part: 'chair' },
      { personId: crew.clerk, part: 'secretary' },
      ...[person.coSigner, ...others.slice(1, 5)].map((personId) => ({ personId, part: 'member' as const })),
    ],
  });
  const { rules, version } = await head(councils.showCouncil, { councilId });
  const own = {
    quorum: '2/3',
    majority: '2/3',
    base: 'members',
    source: 'Quy chế xét sáng kiến của đơn vị',
    isCertain: true,
  } as const;
  await head(councils.setCouncilRules, {
    ...{ councilId, version },
    rules: rules.map((rule) => (rule.kind === 'initiative' ? { ...rule, ...own } : rule)),
  });
  return councilId;
}
