import * as api from '#api/initiatives.ts';
import { addDays } from '#domain/kernel/day.ts';
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

/** The council set up by decision judges what waits; an author who sits in it stands aside. The head decides. */
export async function judgeInitiatives({ stage, person, names }: World, crew: Crew, lived: LivedYear): Promise<void> {
  const { campaignId } = lived;
  const head = stage.as(crew.head);
  const clerk = stage.as(crew.clerk);
  const today = await stage.today();
  const before = await clerk(api.showCouncil, { campaignId });
  if (!before.council) {
    const others = before.staff
      .map(({ personId }) => personId)
      .filter((id) => ![crew.head, crew.clerk, person.coSigner].includes(id));
    await head(api.setUpCouncil, {
      ...{ unitId: crew.unitId, decision: 'Quyết định số 12/QĐ-THCS', decidedOn: today },
      rule: { share: 'two-thirds', base: 'members', quorum: 'two-thirds', source: 'Quy chế xét sáng kiến của đơn vị' },
      members: [
        { personId: crew.head, part: 'chair' },
        { personId: crew.clerk, part: 'secretary' },
        ...[person.coSigner, ...others.slice(1, 5)].map((personId) => ({ personId, part: 'member' as const })),
      ],
    });
  }
  const { council, waiting } = await clerk(api.showCouncil, { campaignId });
  const present = council!.members.map(({ personId }) => personId);
  await clerk(api.holdSitting, {
    ...{ campaignId, councilId: council!.id, heldOn: today, present },
    votes: waiting.map(({ id, version, conflicted }) => ({
      ...{ initiativeId: id, version, against: 0, aside: conflicted },
      agree: present.filter((personId) => !conflicted.includes(personId)).length,
    })),
  });
  const { agreed } = await clerk(api.showCouncil, { campaignId });
  await clerk(api.recogniseInitiatives, {
    ...{ campaignId, number: '21/QĐ', decidedOn: today, signer: names.head },
    initiatives: agreed.map(({ id, version }) => ({ initiativeId: id, version })),
  });
}
