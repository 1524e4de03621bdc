import { describe, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { paperText } from './cases/paperText.ts';
import { certificate, missingInCertificate } from './certificates/certificate.ts';
import { revocationDecision } from './decisions/revocationDecision.ts';
import { missingInTitleDecision, type TitleDecisionValues, titleDecision } from './decisions/titleDecision.ts';
import { enrolmentForm, missingInEnrolmentForm } from './forms/enrolmentForm.ts';
import { pledgeForm } from './forms/pledgeForm.ts';
import { pledgeList } from './forms/pledgeList.ts';
import { receipt } from './forms/receipt.ts';
import { scoreSheetPaper } from './forms/scoreSheetPaper.ts';
import { missingInResultNotice, resultNotice } from './letters/resultNotice.ts';
import { assessmentMinutes } from './minutes/assessmentMinutes.ts';
import { inspectionMinutes } from './minutes/inspectionMinutes.ts';
import { monthlyItem, monthlyItemText } from './minutes/monthlyItem.ts';
import { type Block, type LetterPaper, type Paper, plainText, signatureOf } from './paper.ts';
import { renderPdf } from './pdf.ts';
import { printed } from './printed.ts';
import { paperSamples } from './samples.ts';
import { cultureTitleOf, recognisedPeriod } from './titleName.ts';

const unit = 'Trường Trung học cơ sở Thị trấn Bến Sậy';
const title = cultureTitleOf('public-service-unit');
const period = { from: day('2021-01-01'), until: day('2026-01-01') };
const head = { issuer: 'Liên đoàn Lao động tỉnh Thanh Lộc', number: '118/QĐ-LĐLĐ', place: 'Thanh Lộc', day: day('2026-01-14') };
const signer = { onBehalf: 'Ban Thường vụ', title: 'Chủ tịch', name: 'Nguyễn Hoài Phương' };
const decision = { number: '118/QĐ-LĐLĐ', day: day('2026-01-14'), issuer: head.issuer };
const points = { max: 10_000, self: 9175, co: 9050, appraised: null };
const lines = [
  { label: 'I', text: 'Hoàn thành tốt nhiệm vụ', as: 'group' as const, ...points },
  {
    label: '1',
    text: 'Không có tệ nạn xã hội',
    as: 'item' as const,
    knockout: true,
    max: 500,
    self: 500,
    co: 500,
    appraised: null,
  },
];
const layers = { self: 'Điểm tự chấm', co: 'Công đoàn chấm' };

const values: TitleDecisionValues = {
  head,
  authority: 'Ban Thường vụ Liên đoàn Lao động tỉnh Thanh Lộc',
  bases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'Theo đề nghị của Ban Chỉ đạo'],
  recognition: 'again',
  title,
  period,
  units: [{ name: unit, registerNumber: '037' }],
  form: 'Bằng công nhận',
  executors: ['Văn phòng Liên đoàn Lao động tỉnh'],
  signer,
  recipients: ['Như Điều 4', 'Lưu: VT'],
};

const certificateValues = {
  form: 'Giấy công nhận' as const,
  authority: values.authority,
  unit,
  title,
  period,
  decision,
  registerNumber: '037',
  place: 'Thanh Lộc',
  day: day('2026-01-14'),
  signer,
  code: 'DC-TL-26-0118-037',
  url: 'https://vanhoa.example/xac-minh/DC-TL-26-0118-037',
};

const notice = {
  head: { ...head, number: '34/TB-LĐLĐ' },
  bases: values.bases,
  unit,
  title,
  year: 2025,
  total: 7675,
  max: 10_000,
  pass: 8000,
  groups: [{ label: 'I', heading: 'Hoàn thành tốt nhiệm vụ', max: 3500, min: 2100, points: 3150 }],
  result: { qualified: false as const, reasons: ['Tổng điểm 76,75 thấp hơn điểm đạt chuẩn 80'] as [string] },
  petitions: { to: 'Văn phòng Liên đoàn Lao động tỉnh', through: day('2026-01-24') },
  signer,
  recipients: ['Như trên'],
};

const meeting = {
  head: { issuer: unit, number: '12/BB-THCS', day: day('2026-12-05') },
  opened: '2026-12-05T00:30:00Z',
  closed: '2026-12-05T02:45:00Z',
  venue: 'Phòng hội đồng',
  chair: { name: 'Phạm Thanh Bình', title: 'Hiệu trưởng' },
  secretary: { name: 'Lê Thị An', title: 'Thư ký' },
  attendance: { present: 33, total: 34, absent: '01 nghỉ thai sản' },
};

const monthly = {
  head: { issuer: unit },
  year: 2026,
  month: 3,
  earlier: [{ area: 'Vệ sinh', text: 'sân sau còn rác', role: 'Tổ Văn phòng', due: day('2026-03-15'), outcome: 'đã xong' }],
  fresh: [],
  atRisk: [],
  next: [{ text: 'Kiểm tra biển tên phòng', role: 'Công đoàn' }],
  signers: [{ title: 'Thư ký', name: 'Lê Thị An' }],
};

const enrolment = {
  head: { issuer: unit, number: '/BĐK-THCS', place: 'Bến Sậy', day: null },
  addressees: [head.issuer] as [string],
  unit,
  unitKind: 'Đơn vị sự nghiệp công lập',
  staff: 34,
  title,
  purpose: 'again' as const,
  cycle: { from: day('2026-01-01'), until: day('2031-01-01') },
  held: decision,
  pledges: { registered: 33, titles: [{ name: 'Lao động tiên tiến', count: 33 }] },
  commitments: ['Giữ vững kết quả đã đạt'],
  attached: [],
  signers: [signer],
  recipients: [],
};

const all: Readonly<Record<string, Paper>> = {
  certificate: certificate({ ...certificateValues, sample: true }),
  revokedCertificate: certificate({ ...certificateValues, revoked: { number: '5/QĐ-LĐLĐ', day: day('2026-02-10') } }),
  titleDecision: titleDecision({ ...values, units: [...values.units, { name: 'Trạm Y tế xã Hòn Chuông' }], sample: true }),
  resultNotice: resultNotice(notice),
  revocationDecision: revocationDecision({
    ...values,
    unit: { name: unit },
    revoked: decision,
    reason: 'đơn vị có vi phạm đã được kết luận.',
    handBack: { to: 'Văn phòng', through: day('2026-09-30') },
  }),
  scoreSheet: scoreSheetPaper({
    head,
    unit,
    title,
    year: 2026,
    lines,
    total: points,
    pass: 8000,
    signers: [signer, signer, signer],
  }),
  assessmentMinutes: assessmentMinutes({
    ...meeting,
    unit,
    title,
    year: 2026,
    lines,
    total: points,
    layers,
    opinions: [],
    vote: { agree: 33, against: 0, abstain: 0, base: 'present' },
    qualifies: true,
    recipients: ['Lưu: VT'],
  }),
  inspectionMinutes: inspectionMinutes({
    head,
    decision,
    unit,
    title,
    year: 2026,
    opened: meeting.opened,
    closed: meeting.closed,
    venue: meeting.venue,
    team: [{ name: 'Vũ Quốc Dũng', title: 'Trưởng đoàn' }],
    hosts: [meeting.chair],
    lines,
    total: points,
    layers,
    strengths: [],
    shortcomings: ['Vệ sinh: nhà để xe chưa gọn'],
    requests: [{ text: 'Sắp xếp lại nhà để xe', due: day('2026-12-31') }],
    signers: [signer, signer],
    recipients: [],
  }),
  monthlyItem: monthlyItem(monthly),
  pledgeForm: pledgeForm({
    head: { issuer: unit },
    year: 'năm 2026',
    name: null,
    position: null,
    team: null,
    titles: [{ text: 'Lao động tiên tiến', ticked: false }],
    initiative: null,
    commitments: [{ heading: 'Nếp sống văn minh', items: [{ text: 'Không hút thuốc lá', ticked: true }] }],
    signed: { place: 'Bến Sậy', day: null },
  }),
  pledgeList: pledgeList({
    head,
    year: 'năm 2026',
    persons: [{ name: 'Đỗ Thị Hạnh', titles: ['Lao động tiên tiến'], awards: [] }],
    collectives: [],
    signers: [signer],
    recipients: [],
  }),
  enrolmentForm: enrolmentForm(enrolment),
  receipt: receipt({
    head,
    code: 'BN-26-00417',
    unit,
    matter: 'Đề nghị công nhận',
    arrivedAt: '2026-12-12T08:05:00Z',
    deadline: day('2026-12-10'),
    late: true,
    papers: [{ name: 'Báo cáo thành tích', form: 'Bản chính', copies: 1 }],
  }),
};

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
const bodyText = (paper: LetterPaper) =>
  paper.body.flatMap((block: Block) => ('text' in block ? [plainText(block.text)] : textsOf(block))).join('\n');

describe.each(Object.entries(all))('%s', (_, paper) => {
  test('prints the same bytes twice', { timeout: 30_000 }, () => {
    const pdf = renderPdf(paper);
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(renderPdf(paper)).toEqual(pdf);
  });

  test('says nothing of undefined or null values', () => {
    for (const text of textsOf(paper)) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('a decision on titles', () => {
  test('recognises a past period and names one unit in its first article', () => {
    const paper = titleDecision(values);
    expect(paper.subject).toBe('Về việc công nhận lại danh hiệu “Đơn vị đạt chuẩn văn hóa” giai đoạn 2021–2025');
    expect(paper.body.filter(({ kind }) => kind === 'article')[0]).toEqual({
      kind: 'article',
      number: 1,
      text: `Công nhận lại danh hiệu “Đơn vị đạt chuẩn văn hóa” giai đoạn 2021–2025 đối với ${unit}.`,
    });
    expect(paper.annexes).toEqual([]);
  });

  test('sends itself to those whom its last article names, however many articles there are', () => {
    expect(titleDecision({ ...values, recipients: ['Như Điều 9', 'Lưu: VT'] }).recipients).toEqual(['Như Điều 4', 'Lưu: VT']);
  });

  test('annexes the list of several units', () => {
    const paper = titleDecision({ ...values, units: [...values.units, { name: 'Trạm Y tế xã Hòn Chuông' }] });
    expect(bodyText(paper)).toContain('đối với 02 (hai) đơn vị có tên trong danh sách kèm theo');
    expect(paper.annexes?.[0]?.body[0]).toMatchObject({
      kind: 'table',
      rows: [{ cells: ['1', unit, '037'] }, { cells: ['2', 'Trạm Y tế xã Hòn Chuông', ''] }],
    });
  });

  test('knows what it cannot be issued without', () => {
    expect(missingInTitleDecision(values)).toEqual([]);
    const draft = { ...values, head: { ...head, number: '/QĐ-LĐLĐ', day: null }, signer: { title: 'Chủ tịch' }, units: [] };
    expect(missingInTitleDecision(draft)).toEqual(['số, ký hiệu', 'ngày ban hành', 'đơn vị được công nhận', 'họ tên người ký']);
  });
});

describe('a notice of result', () => {
  test('carries its reasons when the unit does not qualify, and never makes a title', () => {
    const text = bodyText(resultNotice(notice));
    expect(text).toContain(`${unit} chưa đủ điều kiện “${title}” năm 2025 vì:`);
    expect(text).toContain('Tổng điểm 76,75 thấp hơn điểm đạt chuẩn 80.');
    expect(text).toContain('chậm nhất ngày 24/01/2026');
    expect(text).toContain('Danh hiệu chỉ được công nhận bằng quyết định');
    expect(missingInResultNotice(notice)).toEqual([]);
  });

  test('says qualified without a reason', () => {
    const text = bodyText(resultNotice({ ...notice, result: { qualified: true, cycle: 'năm thứ năm của chu kỳ' } }));
    expect(text).toContain(`${unit} đạt chuẩn năm 2025 (năm thứ năm của chu kỳ).`);
    expect(text).not.toContain('chưa đủ điều kiện');
  });
});

test('a certificate names the title of its holder’s kind and no day of expiry', () => {
  expect(['agency', 'public-service-unit', 'enterprise'].map((kind) => cultureTitleOf(kind as 'agency'))).toEqual([
    'Cơ quan đạt chuẩn văn hóa',
    'Đơn vị đạt chuẩn văn hóa',
    'Doanh nghiệp đạt chuẩn văn hóa',
  ]);
  expect(certificate(certificateValues)).toMatchObject({
    heading: 'Giấy công nhận',
    honour: { title, period: 'giai đoạn 2021–2025' },
    basis: 'Quyết định số 118/QĐ-LĐLĐ ngày 14 tháng 01 năm 2026 của Liên đoàn Lao động tỉnh Thanh Lộc',
    sample: false,
  });
  expect(certificate({ ...certificateValues, revoked: { number: '5/QĐ-LĐLĐ', day: day('2026-02-10') } }).revoked).toBe(
    'theo Quyết định số 5/QĐ-LĐLĐ ngày 10 tháng 02 năm 2026',
  );
  expect(missingInCertificate({ ...certificateValues, code: ' ' })).toEqual(['mã giấy công nhận']);
  expect(recognisedPeriod({ from: day('2026-01-01'), until: day('2027-01-01') })).toBe('năm 2026');
});

test('the monthly item is ready to paste and says «không» where there is nothing', () => {
  expect(monthlyItemText(monthly)).toBe(
    [
      'Thực hiện văn hóa công sở tháng 3 năm 2026',
      '1. Kết quả khắc phục hạn chế đã nêu',
      '- Vệ sinh: sân sau còn rác (Tổ Văn phòng, hạn 15/03/2026; đã xong).',
      '2. Hạn chế phát hiện trong tháng',
      'Không phát hiện hạn chế mới.',
      '3. Tiêu chí có nguy cơ không đạt',
      'Chưa có tiêu chí nào.',
      '4. Việc tháng tới',
      '- Kiểm tra biển tên phòng (Công đoàn).',
    ].join('\n'),
  );
});

test('a party cell’s plan has the party’s head and signature, a union’s the state’s head', () => {
  const plan = (system: 'party' | 'union') => {
    const cell = { system, issuer: 'Chi bộ Trường THCS Bến Sậy', number: '05-KH/CB', place: 'Bến Sậy', day: day('2026-02-05') };
    const letter = paperSamples.plan.changed((values) => ({
      ...(values as object),
      head: cell,
      signers: [{ onBehalf: 'Chi bộ', title: 'Bí thư', name: 'Lưu Trọng Bình' }],
    })).paper as LetterPaper;
    const { party, nation, number } = printed(letter);
    return { party, nation, number, lines: letter.signatures[0]?.lines };
  };
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  expect(plan('party')).toEqual({
    party: { title: 'ĐẢNG CỘNG SẢN VIỆT NAM', mark: '*' },
    nation,
    number: 'Số 05-KH/CB',
    lines: ['T/M CHI BỘ', 'BÍ THƯ'],
  });
  expect(plan('union')).toEqual({ party: null, nation, number: 'Số: 05-KH/CB', lines: ['TM. CHI BỘ', 'BÍ THƯ'] });
});

test('figures that do not add up are missing before printing', () => {
  const lacking = (kind: keyof typeof paperSamples, change: object) =>
    paperSamples[kind].changed((values) => ({ ...(values as object), ...change })).missing;
  expect(lacking('submission', { meritReports: 3 })).toEqual(['báo cáo thành tích của đủ 4 tập thể, cá nhân được đề nghị']);
  expect(lacking('proposal-letter', { received: 5 })).toEqual([
    'số hồ sơ đã nhận bằng số đủ điều kiện cộng số chưa đủ điều kiện',
  ]);
  expect(lacking('counting-minutes', { ballots: { issued: 8, collected: 9, valid: 8, invalid: 0 } })).toEqual([
    'số phiếu thu về khớp với số phiếu phát ra',
    'số phiếu thu về bằng số phiếu hợp lệ cộng số phiếu không hợp lệ',
  ]);
  const tally = { registered: 7, assessed: 4, notAssessed: 1, withdrawn: 1, qualified: 3, notQualified: 2 };
  expect(lacking('year-report', { tally })).toEqual([
    'số đăng ký bằng số đã chấm, chưa chấm và rút đăng ký',
    'số đã chấm bằng số đạt cộng số chưa đạt',
  ]);
  expect(lacking('urging-letter', { through: day('2026-12-07') })).toEqual(['thời hạn mới sau ngày ban hành']);
  expect(lacking('unit-merit-report', { years: [] })).toEqual(['kết quả năm 2025', 'kết quả năm 2026']);
});

test('one dossier names the same people and teams in all its papers', () => {
  const named = ['Tổ Khoa học xã hội', 'Tổ Khoa học tự nhiên', 'Tạ Minh Hạnh', 'Bạch Thị Thu Uyên'];
  for (const kind of ['commendation-minutes', 'submission', 'merit-list', 'commendation-decision', 'bonus-list'] as const) {
    const text = paperText(paperSamples[kind].paper);
    for (const name of named) expect(text, kind).toContain(name);
  }
  expect(paperText(paperSamples['commendation-decision'].paper)).toContain(
    'Tổng số tiền thưởng là 2.106.000 đồng (Hai triệu một trăm linh sáu nghìn đồng)',
  );
});

test('a title of emulation is recognised, a giấy khen is granted', () => {
  const decided = (change: object) => {
    const { paper } = paperSamples['commendation-decision'].changed((values) => ({ ...(values as object), ...change }));
    const { subject, body } = paper as LetterPaper;
    return [subject, bodyText({ body } as LetterPaper)].join('\n');
  };
  const title = { act: 'recognise', form: 'danh hiệu “Chiến sĩ thi đua cơ sở”', collectives: [] };
  expect(decided(title)).toContain('Về việc công nhận danh hiệu “Chiến sĩ thi đua cơ sở”');
  expect(decided(title)).toContain(
    'Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” đối với 02 (hai) cá nhân có tên trong danh sách',
  );
  expect(decided({})).toContain('Tặng Giấy khen cho 02 (hai) tập thể, 02 (hai) cá nhân');
});

test('a receipt says late without judging it', () => {
  const text = bodyText(all.receipt as LetterPaper);
  expect(text).toContain('15 giờ 05 phút, ngày 12 tháng 12 năm 2026');
  expect(text).toContain('Đến sau hạn (hạn đến hết ngày 10/12/2026); cơ quan thường trực xem xét, quyết định');
});

test('keeping a title needs the decision it holds', () => {
  const { held: _held, ...without } = enrolment;
  expect(missingInEnrolmentForm(enrolment)).toEqual([]);
  expect(missingInEnrolmentForm(without)).toEqual(['quyết định công nhận đang giữ']);
});

test('who signs for another says so in the words of the decree', () => {
  const lines = (signature: Parameters<typeof signatureOf>[0]) => signatureOf(signature).lines;
  expect(lines(signer)).toEqual(['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']);
  expect(lines({ onBehalf: 'Ủy ban nhân dân', for: { right: 'deputy', title: 'Chủ tịch' }, title: 'Phó Chủ tịch' })).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ]);
  expect(lines({ for: { right: 'delegated', title: 'Giám đốc' }, title: 'Trưởng phòng' })[0]).toBe('TUQ. GIÁM ĐỐC');
  expect(lines({ acting: true, title: 'Hiệu trưởng' })).toEqual(['Q. HIỆU TRƯỞNG']);
});
