import { describe, expect, test } from 'vitest';
import { everyNode, outlineOf } from '../outline.ts';
import { passageOf } from '../passage.ts';
import { linesOf, paragraphsOf } from '../textLines.ts';
import { audienceOf } from './audience.ts';
import { bodiesOf } from './bodies.ts';
import { checklistIn } from './checklists.ts';
import { criteriaGroupsOf } from './criteria.ts';
import { deadlinesIn, isAmbiguous } from './deadlines.ts';
import { documentHead } from './documentHead.ts';
import { issuerIn } from './identity.ts';
import { citationsIn, lawsIn, unnumberedIn } from './legalBases.ts';
import { periodIn } from './period.ts';
import { tailColumns } from './recipients.ts';
import { recurringIn } from './recurring.ts';
import { joinLabels, quotasOf, rewardsOf } from './rewards.ts';
import { isOffice, isPersonName, isSignaturePrefix, signaturesOf } from './signatures.ts';

const passage = (text: string) => passageOf(text, 1);
const tree = (text: string) => outlineOf(paragraphsOf(linesOf(text)));
/** What was read without its places. */
function bare<Value>(value: Value): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'span' ? undefined : inner)));
}

describe('documents cited', () => {
  test('type, number, date, issuer and subject', () => {
    const [cited] = citationsIn(
      passage('Căn cứ Hướng dẫn số 01/CV-BCĐ, ngày 29/9/2020 của Ban chỉ đạo “Toàn dân; đoàn kết” về việc “Cơ quan văn hóa”.'),
    );
    expect(bare(cited)).toEqual({
      type: 'Hướng dẫn',
      number: '01/CV-BCĐ',
      date: '2020-09-29',
      issuer: 'Ban chỉ đạo “Toàn dân; đoàn kết”',
      subject: '“Cơ quan văn hóa”',
    });
  });

  test('several in one sentence, dates in words, a slip before a date, no issuer', () => {
    const text =
      'Thực hiện Quyết định số 733/QĐ-TTg ngày 14 tháng 6 năm 2019 của Thủ tướng Chính phủ về ban hành Kế hoạch; Kế hoạch 16/KH-LĐLĐ nagyf 30/9/2019 về phong trào.';
    expect(citationsIn(passage(text)).map(({ number, date, issuer }) => [number, date, issuer])).toEqual([
      ['733/QĐ-TTg', '2019-06-14', 'Thủ tướng Chính phủ'],
      ['16/KH-LĐLĐ', '2019-09-30', null],
    ]);
  });

  test('laws by name, with or without a number', () => {
    expect(
      bare(lawsIn(passage('Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022; Điều lệ Công đoàn Việt Nam;'))),
    ).toEqual([
      { type: 'Luật', number: '06/2022/QH15', date: '2022-06-15', issuer: null, subject: 'Thi đua, khen thưởng' },
      { type: 'Điều lệ', number: null, date: null, issuer: null, subject: 'Công đoàn Việt Nam' },
    ]);
  });

  test('bases without a number, but not a situation', () => {
    expect(bare(unnumberedIn(passage('Căn cứ Kế hoạch năm học của nhà trường;')))).toEqual([
      { type: 'Kế hoạch', number: null, date: null, issuer: null, subject: 'năm học của nhà trường' },
    ]);
    expect(unnumberedIn(passage('Căn cứ tình hình thực tế của đơn vị;'))).toEqual([]);
  });
});

describe('criteria', () => {
  test('groups, sub-groups and nested lines', () => {
    const [section] = tree(
      'II. NỘI DUNG\n1. Đối với tập thể:\nNội dung thi đua:\n- Xây dựng cơ quan sạch đẹp:\n+ Dọn vệ sinh.\n2. Đối với cá nhân\n2.1. Tác phong\n- Đeo thẻ (5 điểm).',
    );
    expect(bare(criteriaGroupsOf(section!))).toEqual([
      {
        label: '1',
        heading: 'Đối với tập thể',
        audience: 'collective',
        items: [
          { text: 'Xây dựng cơ quan sạch đẹp', target: null, items: [{ text: 'Dọn vệ sinh.', target: { kind: 'qualitative' } }] },
        ],
        groups: [],
      },
      {
        label: '2',
        heading: 'Đối với cá nhân',
        audience: 'individual',
        items: [],
        groups: [
          {
            label: '2.1',
            heading: 'Tác phong',
            audience: 'individual',
            items: [{ text: 'Đeo thẻ (5 điểm).', target: { kind: 'qualitative' }, points: 5 }],
            groups: [],
          },
        ],
      },
    ]);
  });

  test('a section that goes straight to its lines is one group; a table row has its points', () => {
    const [section] = tree('II. TIÊU CHÍ\n| 1 | Không hút thuốc lá | 12,5 | |');
    expect(bare(criteriaGroupsOf(section!))).toEqual([
      {
        label: 'II',
        heading: 'TIÊU CHÍ',
        audience: null,
        items: [{ text: 'Không hút thuốc lá', target: { kind: 'none', value: 0, of: 'hút thuốc lá' }, points: 12.5 }],
        groups: [],
      },
    ]);
  });

  test('whom a heading speaks of', () => {
    expect(['Đối với tập thể', 'Các khoa, phòng', 'Đối với cán bộ công chức', 'Hoàn thành nhiệm vụ'].map(audienceOf)).toEqual([
      'collective',
      'collective',
      'individual',
      null,
    ]);
  });
});

describe('bodies and their tasks', () => {
  const bodies = (text: string) => bodiesOf(tree(text)[0]!).map((body) => [body.name, body.tasks.map((task) => task.text)]);

  test('a heading with tasks below', () => {
    expect(bodies('V. TỔ CHỨC\n1. Ban vận động:\n- Lập kế hoạch.\n- Chấm điểm.\nTrên đây là kế hoạch.')).toEqual([
      ['Ban vận động', ['Lập kế hoạch.', 'Chấm điểm.']],
    ]);
  });

  test('a task on the same line, with or without a colon', () => {
    expect(
      bodies(
        'V. TỔ CHỨC\n1. Kế toán: chuẩn bị kinh phí.\n2. Công đoàn, Hội đồng thi đua theo dõi việc thực hiện.\n3. Hàng năm, Hội đồng trường lấy kết quả để xét.',
      ),
    ).toEqual([
      ['Kế toán', ['chuẩn bị kinh phí.']],
      ['Công đoàn, Hội đồng thi đua', ['Công đoàn, Hội đồng thi đua theo dõi việc thực hiện.']],
      ['Hội đồng trường', ['Hàng năm, Hội đồng trường lấy kết quả để xét.']],
    ]);
  });

  test('a paragraph without a mark is a task; money is no body', () => {
    expect(bodies('V. TỔ CHỨC\n1. UBND các xã, phường.\nXây dựng kế hoạch.\n2. Kinh phí thực hiện: ngân sách.')).toEqual([
      ['UBND các xã, phường', ['Xây dựng kế hoạch.']],
    ]);
  });
});

describe('time', () => {
  test.each([
    ['từ ngày 15/01/2026 đến hết ngày 15/12/2026', '2026-01-15', '2026-12-15'],
    ['từ quý IV năm 2019 đến quý III năm 2020', '2019-10-01', '2020-09-30'],
    ['Từ tháng 3 đến tháng 11 năm 2026', '2026-03-01', '2026-11-30'],
    ['giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31'],
    ['năm học 2026 – 2027', '2026-09-01', '2027-08-31'],
    ['Tháng 2/2028', '2028-02-01', '2028-02-29'],
    ['kiểu mẫu năm 2020', '2020-01-01', '2020-12-31'],
  ])('%s', (text, from, to) => expect(bare(periodIn(passage(text)))).toEqual({ from, to }));

  test('a day of a decision is no period', () => {
    expect(periodIn(passage('thực hiện Quyết định ngày 27 tháng 7 năm 2013'))).toBeNull();
  });

  test('deadlines with their meaning; a date without a year takes the plan’s', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' } as never;
    const text = 'Gửi hồ sơ trước ngày 15/11; báo cáo đến hết ngày 30/11/2026, xét xong chậm nhất ngày 05 tháng 12 năm 2026.';
    expect(deadlinesIn([passage(text)], period, null).map(({ date, meaning }) => [date, meaning])).toEqual([
      ['2026-11-15', 'before'],
      ['2026-11-30', 'through'],
      ['2026-12-05', 'at-latest'],
    ]);
    expect(deadlinesIn([passage('theo Quyết định ngày 12/3/2026')], period, null)).toEqual([]);
    const row = passage('2 | Họp tổng kết | Hội trường | trước ngày 15/12/2026');
    expect(deadlinesIn([row], period, null).map(({ what }) => what)).toEqual(['Họp tổng kết']);
    expect(isAmbiguous('chậm nhất trước ngày 10/12')).toBe(true);
  });

  test('what comes again, and what only describes', () => {
    const text =
      'Hàng tháng họp nhắc nhở các điểm hạn chế; 6 tháng sơ kết phong trào, cuối năm chấm điểm theo kế hoạch công tác hàng năm; phát động ngay từ đầu năm.';
    expect(bare(recurringIn([passage(text)]))).toEqual([
      { every: 'Hàng tháng', unit: 'month', what: 'họp nhắc nhở các điểm hạn chế' },
      { every: '6 tháng', unit: 'half-year', what: 'sơ kết phong trào' },
      { every: 'cuối năm', unit: 'year', anchor: 'end', what: 'chấm điểm theo kế hoạch công tác hàng năm' },
      { every: 'ngay từ đầu năm', unit: 'year', anchor: 'start', what: 'phát động' },
    ]);
  });
});

describe('commendation', () => {
  const places = (text: string) => [{ node: tree(text)[0]!, above: [], lent: false }];

  test('quotas as written, with their place', () => {
    const text =
      'IV. KHEN THƯỞNG\n1. Tiêu chuẩn\n1.1. Tập thể:\n- Tặng Giấy khen của Giám đốc cho 05 - 10 phòng đạt kết quả tốt.\n2. Số lượng\n- Không quá 10 tập thể và 20 cá nhân; không quá 15% số lao động tiên tiến.';
    expect(bare(quotasOf(places(text)))).toEqual([
      { subject: 'phòng', min: 5, max: 10, where: 'IV.1.1', form: 'Giấy khen của Giám đốc' },
      { subject: 'tập thể', max: 10, where: 'IV.2' },
      { subject: 'cá nhân', max: 20, where: 'IV.2' },
      { subject: 'lao động tiên tiến', max: 15, unit: '%', where: 'IV.2' },
    ]);
    expect(bare(rewardsOf(places(text)))).toEqual([
      { form: 'Giấy khen của Giám đốc', to: 'tập thể', standard: '05 - 10 phòng đạt kết quả tốt' },
    ]);
  });

  test('a further condition of the same sentence belongs to the standard, another award does not', () => {
    const text =
      'IV. KHEN THƯỞNG\n1. Tập thể:\n- Tặng Giấy khen của Giám đốc cho 02 phòng hoàn thành xuất sắc; Có sáng kiến, mô hình mới; có thể xét thêm phòng khác. Có biểu dương.';
    expect(bare(rewardsOf(places(text)))).toEqual([
      { form: 'Giấy khen của Giám đốc', to: 'tập thể', standard: '02 phòng hoàn thành xuất sắc; Có sáng kiến, mô hình mới' },
    ]);
  });

  test('places in the numbering', () => {
    expect(joinLabels(['IV', '1', '1.2', 'a'])).toBe('IV.1.2.a');
  });
});

describe('head and tail', () => {
  test('two columns of a head', () => {
    const head = documentHead(
      linesOf(
        'UBND XÃ VÂN PHẢ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS VÂN PHẢ\tĐộc lập - Tự do - Hạnh phúc\nSố: 05/KH-THCS     Vân Phả, ngày 05 tháng 02 năm 2026\nKẾ HOẠCH\nThi đua\nnăm 2026',
      ),
    );
    expect([
      head.superior?.text,
      head.issuer?.text,
      head.number?.text,
      head.place?.text,
      head.date,
      head.kindName,
      head.title?.text,
    ]).toEqual(['UBND XÃ VÂN PHẢ', 'TRƯỜNG THCS VÂN PHẢ', '05/KH-THCS', 'Vân Phả', '2026-02-05', 'Kế hoạch', 'Thi đua năm 2026']);
  });

  test('a form not yet filled in has no number and no date', () => {
    const head = documentHead(linesOf('Số:      /KH-CĐ\nVân Phả, ngày … tháng … năm 2026\nKẾ HOẠCH\nThi đua'));
    expect([head.number, head.date, head.place?.text]).toEqual([null, null, 'Vân Phả']);
  });

  test('the body that makes the plan', () => {
    expect(issuerIn([passage('Thực hiện công văn trên. Công đoàn cơ sở Tây Phả xây dựng Kế hoạch như sau:')])?.text).toBe(
      'Công đoàn cơ sở Tây Phả',
    );
    expect(issuerIn([passage('Nay Ban vận động Trường THCS Tây Phả xây dựng kế hoạch duy trì danh hiệu:')])?.text).toBe(
      'Ban vận động Trường THCS Tây Phả',
    );
  });

  test('recipients beside a signature', () => {
    const { recipients, others } = tailColumns(
      linesOf(
        'Nơi nhận:                    TM. BAN CHẤP HÀNH\n- LĐLĐ tỉnh (để b/c);        CHỦ TỊCH\n- Lưu: VT.\n\n                             Lê Thị Ví Dụ',
      ),
    );
    expect(recipients.map((one) => one.text)).toEqual(['LĐLĐ tỉnh (để b/c)', 'Lưu: VT']);
    expect(bare(signaturesOf(others).signatory)).toEqual({
      prefix: 'TM. BAN CHẤP HÀNH',
      title: 'CHỦ TỊCH',
      name: 'Lê Thị Ví Dụ',
    });
  });

  test('who confirms beside who signs', () => {
    expect(bare(signaturesOf(['XÁC NHẬN CỦA ĐƠN VỊ', 'TM. BAN VẬN ĐỘNG', 'THỦ TƯỚNG Trần Văn Ví Dụ'].map(passage)))).toEqual({
      signatory: { prefix: 'TM. BAN VẬN ĐỘNG', title: 'THỦ TƯỚNG', name: 'Trần Văn Ví Dụ' },
      coSigners: [{ title: 'XÁC NHẬN CỦA ĐƠN VỊ' }],
    });
  });

  test('words of a signature', () => {
    expect(['TM. ỦY BAN NHÂN DÂN', 'KT. HIỆU TRƯỞNG', 'Tm. ban', 'I. MỤC ĐÍCH'].map(isSignaturePrefix)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['HIỆU TRƯỞNG', 'PHÓ CHỦ TỊCH', 'Hiệu trưởng', 'NỘI DUNG'].map(isOffice)).toEqual([true, true, false, false]);
    expect(['Lê Thị Ví Dụ', 'LÊ THỊ', 'Ban vận động', 'An'].map(isPersonName)).toEqual([true, false, false, false]);
  });

  test('every part of a tree can be visited', () => {
    expect(everyNode(tree('I. A\n1. B\n- c\nII. D')).map((node) => node.own.text)).toEqual(['A', 'B', 'c', 'D']);
  });
});

describe('what a criterion states one by one', () => {
  const points = (text: string) => checklistIn(passage(text)).map(({ text: point }) => point);

  test('the list that a quoted count announces, however it is divided', () => {
    expect(
      points('Thực hiện “4 xin, 2 luôn”: xin chào, xin lỗi, xin cảm ơn, xin phép; luôn mỉm cười, luôn lắng nghe. Giữ đoàn kết.'),
    ).toEqual(['xin chào', 'xin lỗi', 'xin cảm ơn', 'xin phép', 'luôn mỉm cười', 'luôn lắng nghe']);
    expect(points('Vận động 3 không, 2 sạch (không rác, không khói thuốc, không ồn; sạch bàn, sạch lớp)')).toHaveLength(5);
    expect(points('Tập trung 03 nội dung: kỷ luật, kỷ cương; chuyển đổi số; tiết kiệm.')).toEqual([
      'kỷ luật, kỷ cương',
      'chuyển đổi số',
      'tiết kiệm',
    ]);
  });

  test('a count that its list does not have, a share, a period announce nothing', () => {
    expect(points('Thực hiện “4 xin, 4 luôn”: xin chào, xin lỗi, luôn mỉm cười.')).toEqual([]);
    expect(points('100% cán bộ: đoàn viên, hội viên.')).toEqual([]);
    expect(points('Trong 2 năm: củng cố tổ chức, đổi mới phương thức.')).toEqual([]);
    expect(points('Thực hiện tốt “4 xin, 4 luôn” nơi công sở.')).toEqual([]);
  });

  test('things put in their place, with the notes in brackets left out', () => {
    expect(points('Trước cổng: treo cờ Tổ quốc (đúng màu sắc, kích thước), khẩu hiệu (còn mới)')).toEqual([
      'treo cờ Tổ quốc',
      'khẩu hiệu',
    ]);
    expect(points('Có biển tên ở cổng; hành lang có thùng rác, trồng cây xanh, hoa, cây cảnh.')).toEqual([
      'Có biển tên ở cổng',
      'hành lang có thùng rác',
      'trồng cây xanh, hoa, cây cảnh',
    ]);
    expect(points('Treo Quốc kỳ, ảnh Bác đúng quy định; đặt biển tên ở cổng: 5 điểm')).toEqual([
      'Treo Quốc kỳ',
      'ảnh Bác đúng quy định',
      'đặt biển tên ở cổng',
    ]);
    expect(points('Bố trí khu vực để xe của người đến giao dịch.')).toEqual(['Bố trí khu vực để xe của người đến giao dịch']);
  });

  test('conduct, results and mixed lines stay whole', () => {
    expect(points('Đeo thẻ khi làm nhiệm vụ; giao tiếp lịch sự, hòa nhã.')).toEqual([]);
    expect(points('Thực hiện bài trí công sở theo quy định, có hiệu quả.')).toEqual([]);
    expect(points('Xây dựng cơ quan văn minh, xanh, sạch, đẹp, an toàn.')).toEqual([]);
  });
});
