import type { Caller } from '#api/endpoint.ts';
import * as api from '#api/papers.ts';
import { entriesOf, type TypedValues } from '#domain/papers/casePaper.ts';
import { casePaperOf } from '#domain/papers/casePapers.ts';
import { namedIn, type PaperSubject } from '#domain/papers/subject.ts';
import type { LivedYear, World } from './world.ts';

/** Names that the year's papers bear besides those of the case. */
export type PaperNames = Readonly<Record<'clerk' | 'coSigner' | 'teacher' | 'reviewer', string>>;

const heldAt = (day: string) => ({ heldOn: day, from: '08:00', until: '10:30', venue: 'Phòng họp của đơn vị' });

/** What a clerk and a reviewer would type for every paper of a year, kind by kind. */
export function typedFor(year: number, staff: number, names: PaperNames): Readonly<Record<string, TypedValues>> {
  const { clerk, coSigner, teacher, reviewer } = names;
  const attended = { present: String(staff), total: String(staff) };
  const body = (number: string, day: string, role: string) => ({
    number,
    day,
    bases: 'Căn cứ Quy chế tổ chức và hoạt động của Ban Chỉ đạo',
    members: `${reviewer}; Chuyên viên; ${role}\n${clerk}; Văn thư; Thành viên`,
    duties: 'Xem xét hồ sơ, đối chiếu với minh chứng\nLập biên bản và báo cáo kết quả',
  });
  const merit = 'Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được áp dụng';
  const team = 'Tổ Khoa học xã hội';
  const awards = {
    persons: `${teacher}; Giáo viên; Giấy khen; ${merit}\n${coSigner}; Chủ tịch Công đoàn; Giấy khen; Vận động đoàn viên tham gia phong trào`,
    collectives: `${team}; Giấy khen; Dẫn đầu các phong trào thi đua của đơn vị`,
  };
  const considered = `${teacher}; Giáo viên; Giấy khen; 7; 0; có\n${coSigner}; Chủ tịch Công đoàn; Giấy khen; 6; 1; có\n${team}; ; Giấy khen; 7; 0; có`;
  const sitting = { present: '7', total: '7', share: '80', source: 'Quy chế thi đua, khen thưởng của đơn vị', cases: considered };
  return {
    'board-decision': {
      number: '05/QĐ-THCS',
      bases: 'Căn cứ Quy chế dân chủ ở cơ sở của đơn vị\nTheo đề nghị của Ban Chấp hành Công đoàn',
      duties: 'Xây dựng kế hoạch, theo dõi, đôn đốc các tổ thực hiện\nTổng hợp hồ sơ tự chấm điểm cuối năm',
    },
    plan: {
      bases: 'Theo đề nghị của Ban Chấp hành Công đoàn',
      purposes: 'Gắn phong trào với nhiệm vụ chuyên môn của đơn vị',
      targets: `Đơn vị đạt chuẩn văn hóa năm ${year}\n100% người lao động đăng ký thi đua`,
    },
    'person-merit-report': {
      person: `${teacher}; Giáo viên`,
      day: `${year}-12-12`,
      award: 'tặng Giấy khen',
      duties: 'Giảng dạy, chủ nhiệm lớp và tham gia Ban Vận động.',
      merits: `${merit}\nTham gia đầy đủ các cuộc họp kiểm điểm hằng tháng`,
      initiatives: `Sổ theo dõi việc trực nhật bằng bảng màu; Quyết định số 61/QĐ-THCS ngày 20 tháng 11 năm ${year}`,
      grade: 'Hoàn thành xuất sắc nhiệm vụ',
    },
    'conference-minutes': {
      number: '03/BB-THCS',
      ...heldAt(`${year}-01-15`),
      ...attended,
      reports: 'Báo cáo tổng kết năm trước\nDự thảo kế hoạch năm',
      opinions: 'Nhất trí với các chỉ tiêu của kế hoạch',
      votes: `Kế hoạch xây dựng đơn vị đạt chuẩn văn hóa; ${staff}; 0; 0`,
      conclusion: 'Hội nghị thông qua kế hoạch và các chỉ tiêu thi đua',
    },
    'conference-resolution': {
      number: '01/NQ-HN',
      day: `${year}-01-15`,
      points: 'Thông qua kế hoạch xây dựng đơn vị đạt chuẩn văn hóa\nGiao các tổ thực hiện giao ước thi đua đã ký',
      agree: String(staff),
      present: String(staff),
    },
    'emulation-pact': {
      signedOn: `${year}-01-15`,
      occasion: `Hội nghị cán bộ, công chức, viên chức năm ${year}`,
      parties: `Tổ Khoa học xã hội; ${teacher}; Tổ trưởng\nTổ Khoa học tự nhiên; ${coSigner}; Tổ trưởng`,
      contents:
        '100% thành viên đăng ký thi đua\nKhông có người vi phạm kỷ luật lao động\nTrực nhật, giữ gìn cảnh quan hằng tuần',
    },
    'team-pledge-form': {
      team: 'Tổ Khoa học xã hội',
      members: '11',
      titles: 'Tập thể lao động tiên tiến',
      targets: 'Thành viên đạt Lao động tiên tiến; 100%\nSáng kiến cấp cơ sở; 02',
      teamHead: `${teacher}; Tổ trưởng`,
      signedOn: `${year}-01-16`,
    },
    invitation: {
      number: '12/GM-THCS',
      day: `${year}-06-20`,
      meeting: 'đánh giá 6 tháng thực hiện kế hoạch',
      invited: 'Thành viên Ban Vận động\nTổ trưởng các tổ chuyên môn',
      heldOn: `${year}-06-28`,
      from: '14:00',
      venue: 'Phòng họp của đơn vị',
      agenda: 'Báo cáo kết quả 6 tháng\nThảo luận, thống nhất nhiệm vụ 6 tháng cuối năm',
    },
    'half-year-minutes': {
      number: '21/BB-THCS',
      ...heldAt(`${year}-06-28`),
      ...attended,
      results: 'Đã tổ chức họp kiểm điểm hằng tháng\nCác tổ giữ nền nếp trực nhật, cảnh quan',
      lessons: 'Nhắc việc sớm, có người theo dõi từng việc',
      opinions: 'Đề nghị bố trí thêm dụng cụ vệ sinh',
    },
    'half-year-report': {
      number: '22/BC-THCS',
      day: `${year}-06-30`,
      results: 'Thực hiện đủ các cuộc họp kiểm điểm hằng tháng\nCảnh quan, bài trí công sở gọn gàng',
      lessons: 'Phân công rõ người, rõ việc, rõ thời hạn',
      next: 'Khắc phục các hạn chế còn mở\nHoàn thiện minh chứng cho từng tiêu chí',
    },
    'initiative-decision': {
      number: '61/QĐ-THCS',
      day: `${year}-11-20`,
      initiatives: `Sổ theo dõi việc trực nhật bằng bảng màu; ${teacher}; Giáo viên; toàn đơn vị`,
    },
    'unit-merit-report': {
      number: '70/BC-THCS',
      day: `${year}-12-24`,
      situation: 'Đơn vị có các tổ chuyên môn, tổ văn phòng và tổ chức công đoàn',
      duties: 'Tổ chức dạy học và giáo dục học sinh theo chương trình',
      merits: 'Hoàn thành nhiệm vụ năm học\nGiữ vững nền nếp văn hóa công sở',
    },
    'inspection-team-decision': body('12/QĐ-BCĐ', `${year}-12-05`, 'Trưởng đoàn'),
    'supplement-slip': {
      number: '14/PYC-BCĐ',
      day: `${year}-12-08`,
      receivedOn: `${year}-12-06`,
      items: 'Biên bản họp tự chấm điểm; Bổ sung chữ ký của thư ký; Kế hoạch của Ban Chỉ đạo',
      through: `${year}-12-12`,
    },
    'urging-letter': {
      number: '11/BCĐ-VX',
      day: `${year}-12-02`,
      due: `${year}-11-30`,
      wanting: 'Bảng tự chấm điểm có chữ ký của hai bên',
      through: `${year}-12-08`,
    },
    'appraisal-report': {
      number: '19/BC-BCĐ',
      day: `${year}-12-10`,
      course: 'Thẩm định hồ sơ\nKiểm tra tại đơn vị',
      proposals: 'Xem xét công nhận kết quả năm của đơn vị',
    },
    'proposal-letter': {
      number: '21/BCĐ-VX',
      day: `${year}-12-26`,
      addressee: year < 2023 ? 'Chủ tịch Ủy ban nhân dân' : 'Chủ tịch Liên đoàn Lao động tỉnh',
      inspection: '07/BB-ĐKT',
      attached: 'Báo cáo thành tích\nBảng tự chấm điểm\nBiên bản kiểm tra',
    },
    'council-decision': body('15/QĐ-BCĐ', `${year}-12-15`, 'Chủ tịch Hội đồng'),
    'title-review-minutes': { number: '71/BB-HĐ', ...heldAt(`${year}-12-10`), ...sitting, opinions: 'Nhất trí với báo cáo' },
    'commendation-minutes': { number: '72/BB-HĐ', ...heldAt(`${year}-12-11`), ...sitting, opinions: 'Nhất trí với báo cáo' },
    ballot: {
      matter: `xét khen thưởng năm ${year}`,
      cases: `${teacher}; Giáo viên; Giấy khen\n${coSigner}; Chủ tịch Công đoàn; Giấy khen\n${team}; ; Giấy khen`,
      guidance: 'Đánh dấu vào một ô ở mỗi dòng\nPhiếu để trống cả hai ô ở một dòng là không hợp lệ ở dòng đó',
    },
    'counting-team-decision': body('16/QĐ-BCĐ', `${year}-12-15`, 'Tổ trưởng'),
    'counting-minutes': {
      number: '73/BB-TKP',
      matter: `xét khen thưởng năm ${year}`,
      ...heldAt(`${year}-12-11`),
      present: '7',
      total: '7',
      team: `${clerk}; Văn thư\n${teacher}; Giáo viên`,
      issued: '7',
      collected: '7',
      invalid: '0',
      cases: `${teacher}; Giấy khen; 7; 0\n${coSigner}; Giấy khen; 6; 1\n${team}; Giấy khen; 7; 0`,
    },
    submission: {
      number: '41/TTr-THCS',
      day: `${year}-12-17`,
      sitting: `phiên họp ngày 11 tháng 12 năm ${year} của Hội đồng Thi đua, khen thưởng`,
      ...awards,
      attached: 'Danh sách trích ngang thành tích\nBiên bản xét khen thưởng\nBáo cáo thành tích',
    },
    'merit-list': awards,
    'commendation-decision': {
      number: '80/QĐ-THCS',
      day: `${year}-12-25`,
      merit: `thành tích xuất sắc trong phong trào thi đua năm ${year}`,
      ...awards,
    },
    'commendation-certificate': { register: '01' },
    'bonus-list': { personAmount: '300000', collectiveAmount: '600000', accountant: `${clerk}; Kế toán` },
    'year-report': {
      number: '82/BC-THCS',
      day: `${year}-12-29`,
      results: 'Hoàn thành kế hoạch xây dựng đơn vị đạt chuẩn văn hóa',
      strengths: 'Mọi bộ phận đều tham gia; việc được giao rõ người, rõ hạn',
      lessons: 'Kiểm điểm hằng tháng giúp khắc phục hạn chế kịp thời',
      next: 'Giữ vững kết quả, nâng chất lượng minh chứng',
      proposals: 'Cấp trên phổ biến sớm bảng chấm điểm của năm sau',
    },
    'handover-minutes': {
      ...heldAt(`${year}-12-30`),
      giver: `${clerk}; Văn thư`,
      receiver: `${teacher}; Giáo viên`,
      items: 'Hồ sơ tự chấm điểm của năm; 01 bộ; đủ\nSổ theo dõi minh chứng; 01 quyển; đủ',
    },
  };
}

/** What is typed for the papers that a year's rooms record: when they met, and numbers. */
const typedForRecords = (year: number, { coSigner, clerk }: PaperNames): Readonly<Record<string, TypedValues>> => ({
  'union-check-minutes': {
    ...{ ...heldAt(`${year}-05-12`), number: '04/BB-CĐ' },
    team: `${coSigner}; Chủ tịch Công đoàn\n${clerk}; Văn thư`,
    hosts: 'Tổ Văn phòng',
    opinions: 'Thống nhất với kết quả kiểm tra và thời hạn khắc phục',
  },
  'evaluation-minutes': {
    ...{ ...heldAt(`${year}-12-04`), number: '27/BB-THCS', present: '12', total: '12', secretary: `${clerk}; Văn thư` },
    opinions: 'Các tổ lưu đủ phiếu tự đánh giá kèm biên bản',
  },
  'initiative-list': { day: `${year}-12-20` },
  'half-year-conference-minutes': { number: '11/BB-THCS' },
  'half-year-conference-resolution': { number: '05/NQ-THCS', day: `${year}-07-05` },
  'year-end-conference-minutes': { number: '33/BB-THCS' },
  'year-end-conference-resolution': { number: '09/NQ-THCS', day: `${year}-12-30` },
});

/** Everything the year's papers say and the case does not know is typed, by those who make each. */
export async function fillPapers({ stage, person, names, scenario }: World, { campaignId, year }: LivedYear): Promise<void> {
  const typed = { ...typedFor(year, scenario.staff, names), ...typedForRecords(year, names) };
  for (const by of [person.clerk, person.reviewer]) {
    const { papers, groups } = await stage.as(by)(api.listCasePapers, { campaignId });
    for (const { kind, fields, version } of papers) {
      const values = typed[kind] ?? {};
      if (fields.length > 0) await stage.as(by)(api.fillCasePaper, { campaignId, kind, values, version });
    }
    for (const { kind } of groups) await fillEach(stage.as(by), campaignId, kind, typed);
  }
}

/** Papers that are one for each: everyone proposed gets a merit report, who is named in what is typed a paper; each is numbered on. */
async function fillEach(
  ask: Caller,
  campaignId: string,
  kind: string,
  typed: Readonly<Record<string, TypedValues>>,
): Promise<void> {
  const values = typed[kind] ?? {};
  const per = casePaperOf(kind)?.per;
  const field = per?.from === 'typed' ? per.field : null;
  const first = field ? namedIn(values[field]) : null;
  const proposed = kind === 'person-merit-report' ? entriesOf(typed.submission?.persons).map((entry) => namedIn(entry)) : [];
  const named = [...(first ? [first] : []), ...proposed.filter(({ name }) => name !== first?.name)];
  if (named.length > 0) await ask(api.addSubjects, { campaignId, kind, named });
  const { papers } = await ask(api.listSubjectPapers, { campaignId, kind });
  for (const [at, { subject, fields, version }] of papers.entries()) {
    if (!subject || fields.length === 0) continue;
    const numbered = values.register ? { ...values, register: String(at + 1).padStart(2, '0') } : values;
    const own = field && subject.name !== first?.name ? ofAnother(numbered, field, subject) : numbered;
    await ask(api.fillCasePaper, { campaignId, kind, subject: subject.key, values: own, version });
  }
}

/** The same for another person, without the initiatives of the first. */
function ofAnother({ initiatives: _, ...values }: TypedValues, field: string, subject: PaperSubject): TypedValues {
  return { ...values, [field]: `${subject.name}; ${subject.office}` };
}
