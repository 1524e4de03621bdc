import * as api from '#api/conferences.ts';
import type { ConferenceKind } from '#domain/conferences/conference.ts';
import type { Crew, LivedYear, World } from './world.ts';

const leaders: Readonly<Record<ConferenceKind, { readonly contributions: string[]; readonly conclusion: string[] }>> = {
  opening: {
    contributions: ['Đề nghị bố trí thêm thùng rác ở sân sau.', 'Đề nghị họp tháng gọn trong 45 phút.'],
    conclusion: ['Nhất trí các nội dung đã biểu quyết.', 'Các tổ triển khai ngay trong tháng.'],
  },
  'half-year': {
    contributions: ['Cần ghi minh chứng ngay khi làm, không để dồn về cuối năm.'],
    conclusion: ['Khắc phục các hạn chế đã nêu trong quý III.'],
  },
  'year-end': {
    contributions: ['Giữ lịch dọn vệ sinh hằng tuần cho năm sau.'],
    conclusion: ['Thông qua báo cáo tổng kết và phương hướng năm sau.'],
  },
};

/** One of the year's conferences, from its preparation to its signed minutes, by the form that the system proposes: steps 5, 11 and 18. */
export async function confer(world: World, crew: Crew, lived: LivedYear, kind: ConferenceKind): Promise<void> {
  const { stage, scan, scenario } = world;
  const clerk = stage.as(crew.clerk);
  const today = await stage.today();
  const { proposal } = await clerk(api.showConference, { campaignId: lived.campaignId, kind });
  const { agenda, matters, convened, quorum, majority, ruleSource, reports, pactContents } = proposal;
  const parties = scenario.teams.map((name, index) => ({
    name,
    representative: index === 0 ? world.names.teacher : index === 1 ? world.names.coSigner : world.names.clerk,
    office: 'Đại diện tổ',
  }));
  const prepared = await clerk(api.prepareConference, {
    ...{ campaignId: lived.campaignId, kind, version: 0, meetsOn: today, from: '07:30', venue: 'Hội trường', convened },
    ...{ chairId: crew.head, secretaryId: crew.clerk, agenda, matters, quorum, majority, ruleSource },
    pact: kind === 'opening' && pactContents.length > 0 ? { contents: pactContents, parties } : null,
  });
  const present = Math.max(1, convened - 1);
  const held = await clerk(api.holdConference, {
    ...{ conferenceId: prepared.id, version: prepared.version, heldOn: today, from: '07:30', until: '10:00' },
    ...{ present, excused: convened - present, reports, ...leaders[kind] },
    votes: matters.map((matter) => ({ matter, agree: present, against: 0 })),
  });
  await clerk(api.signConference, {
    ...{ conferenceId: prepared.id, version: held.version, signedOn: today },
    paper: { name: 'bien-ban-hoi-nghi.pdf', bytes: scan },
  });
}
