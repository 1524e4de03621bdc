import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import type { Verification } from '#domain/law/legalDocument.ts';
import type { FindingCode } from '#domain/plans/reading.ts';
import { readPlan } from '../readPlan.ts';

const head = 'TRƯỜNG THCS VÂN PHẢ\nSố: 01/KH-THCS\nVân Phả, ngày 10 tháng 01 năm 2026\nKẾ HOẠCH\n';
const tail = '\nNơi nhận:\n- Lưu: VT.\nHIỆU TRƯỞNG\nLê Thị Ví Dụ\n';

/** The findings of one code in a plan around some words, as [excerpt, suggestion]. */
function found(code: FindingCode, body: string, title = 'Thi đua năm 2026'): readonly (readonly [string, string | undefined])[] {
  const bytes = new TextEncoder().encode(`${head}${title}\n${body}${tail}`);
  return readPlan(bytes)
    .findings.filter((finding) => finding.code === code)
    .map((finding) => [finding.excerpt, finding.suggestion]);
}

const preamble = (text: string) => `${text}; Trường THCS Vân Phả xây dựng kế hoạch như sau:\nI. NỘI DUNG\n- Thi đua dạy tốt.`;

describe('a sound plan', () => {
  test('has no findings', () => {
    const bytes = new TextEncoder().encode(
      `${head}Thi đua năm 2026\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, trường xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH\n- Nâng cao chất lượng dạy học.\nII. NỘI DUNG\n1. Dạy tốt\n- 100% giáo viên dự giờ.\nIII. TỔ CHỨC THỰC HIỆN\n1. Công đoàn: vận động đoàn viên.${tail}`,
    );
    expect(readPlan(bytes).findings).toEqual([]);
  });
});

describe('numbering', () => {
  test('a gap, a repeat, and what the number should be', () => {
    expect(found('numbering-gap', 'I. MỤC ĐÍCH\n- a\nII. NỘI DUNG\n- b\nV. TỔ CHỨC\n- c')).toEqual([
      ['V. TỔ CHỨC', 'III. TỔ CHỨC'],
    ]);
    expect(found('numbering-repeat', 'I. MỤC ĐÍCH\n1. Một\n- a\n1. Hai\n- b')).toEqual([['1. Hai', '2. Hai']]);
    expect(found('numbering-gap', 'I. NỘI DUNG\n1. Một\na) x\nb) y\nc) z\nd) t\ne) u')).toEqual([['e) u', 'đ) u']]);
  });

  test('after e comes g, and capitals may leave Đ out', () => {
    expect(found('numbering-gap', 'I. NỘI DUNG\n1. Một\na) x\nb) x\nc) x\nd) x\nđ) x\ne) x\ng) x\nh) x\ni) x\nk) x')).toEqual([]);
    expect(found('numbering-gap', 'A. Một\n- x\nB. Hai\n- x\nC. Ba\n- x\nD. Bốn\n- x\nE. Năm\n- x')).toEqual([]);
  });

  test('a second number that belongs to another first', () => {
    expect(found('numbering-gap', 'I. NỘI DUNG\n1. Một\n1.1. a\n- x\n2. Hai\n1.1. b\n- y')).toEqual([['1.1. b', '2.1. b']]);
  });
});

describe('bases', () => {
  test('a wrong date, and the right one', () => {
    expect(
      found('basis-wrong-date', preamble('Thực hiện Quyết định số 1847/QĐ-TTg ngày 27/12/2012 của Thủ tướng Chính phủ')),
    ).toEqual([['Quyết định số 1847/QĐ-TTg ngày 27/12/2012', 'Quyết định số 1847/QĐ-TTg ngày 27/12/2018']]);
  });

  test('one that no longer holds, one younger than the plan, one without issuer, one whose symbol is another’s', () => {
    expect(found('basis-expired', preamble('Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ'))).toEqual([
      ['Nghị định số 98/2023/NĐ-CP ngày 31/12/2023', '152/2025/NĐ-CP'],
    ]);
    expect(found('basis-later', preamble('Căn cứ Kế hoạch số 9/KH-UBND ngày 11/01/2026 của UBND xã'))).toHaveLength(1);
    expect(found('basis-without-issuer', preamble('Căn cứ Kế hoạch số 9/KH-UBND ngày 05/01/2026 về thi đua'))).toHaveLength(1);
    expect(found('symbol-mismatch', preamble('Căn cứ Hướng dẫn số 01/CV-BCĐ ngày 05/01/2026 của Ban Chỉ đạo'))).toEqual([
      ['Hướng dẫn số 01/CV-BCĐ ngày 05/01/2026', 'Hướng dẫn số 01/HD-BCĐ'],
    ]);
  });

  test('a law by its name and day, and what no source has confirmed', () => {
    expect(found('basis-expired', preamble('Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003'))).toHaveLength(1);
    expect(found('basis-expired', preamble('Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022'))).toEqual([]);
    expect(found('basis-wrong-date', preamble('Căn cứ Luật Thi đua, khen thưởng ngày 16/6/2022'))).toHaveLength(1);
    const bytes = new TextEncoder().encode(
      `${head}Thi đua\n${preamble('Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ')}${tail}`,
    );
    expect(readPlan(bytes).findings.find(({ code }) => code === 'basis-expired')?.severity).toBe('note');
  });

  test('another year’s document of the same number is not taken for the one known', () => {
    const cited = 'Căn cứ Quyết định số 733/QĐ-TTg ngày 05/8/2024 của Thủ tướng Chính phủ về phát triển thủy sản';
    expect(found('basis-wrong-date', preamble(cited))).toEqual([]);
    expect(found('basis-unknown', preamble('Căn cứ Thông tư số 99/2025/TT-BNV ngày 05/3/2025 của Bộ Nội vụ'))).toHaveLength(1);
  });

  test('one document under two symbols', () => {
    expect(
      found(
        'inconsistent-reference',
        'I. NỘI DUNG\n- Thực hiện Chỉ thị 05/TW của Bộ Chính trị.\n- Học tập Chỉ thị 05-CT/TW của Bộ Chính trị.',
      ),
    ).toEqual([['Chỉ thị 05/TW', 'Chỉ thị số 05-CT/TW']]);
  });

  test('a number that is the plan’s own, unless it says what is attached to it', () => {
    expect(found('basis-itself', preamble('Căn cứ Kế hoạch số 01/KH-THCS ngày 10/01/2026 của trường'))).toHaveLength(1);
    expect(found('basis-itself', preamble('(Ban hành kèm theo Kế hoạch số 01/KH-THCS ngày 10/01/2026)'))).toEqual([]);
  });

  test('a number of one year with a day of another, and one number with two days', () => {
    expect(found('basis-wrong-date', preamble('Căn cứ Thông tư số 99/2024/TT-BNV ngày 05/3/2023 của Bộ Nội vụ'))).toHaveLength(1);
    const twice = (second: string) =>
      `I. NỘI DUNG\n- Theo Kế hoạch số 7/KH-UBND ngày 05/01/2026 của UBND xã.\n- Theo Kế hoạch số 7/KH-UBND ngày ${second} của UBND xã.`;
    expect(found('inconsistent-reference', twice('06/01/2026'))).toHaveLength(1);
    expect(found('inconsistent-reference', twice('05/01/2026'))).toEqual([]);
  });

  test('a fuller register may be given', () => {
    const bytes = new TextEncoder().encode(
      `${head}Thi đua\n${preamble('Căn cứ Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND xã')}${tail}`,
    );
    const entry = {
      number: '9/KH-UBND',
      type: 'Kế hoạch',
      issuedOn: '2026-01-04' as Day,
      issuer: 'UBND xã',
      subject: 'thi đua',
      inForceFrom: null,
      inForceTo: null,
      successors: [],
      source: null,
    };
    const severity = (verified: Verification) =>
      readPlan(bytes, { register: [{ ...entry, verified }] }).findings.find(({ code }) => code === 'basis-wrong-date')?.severity;
    expect([severity('date'), severity('none')]).toEqual(['warning', 'note']);
  });
});

describe('figures and days', () => {
  test('quotas that contradict each other', () => {
    const rewards = (total: string) =>
      `IV. KHEN THƯỞNG\n- Tặng Giấy khen của Hiệu trưởng cho 10 - 12 cá nhân xuất sắc.\n- Số lượng: ${total}`;
    expect(found('quota-contradiction', rewards('không quá 20 cá nhân'))).toEqual([['không quá 20 cá nhân', undefined]]);
    expect(found('quota-contradiction', rewards('không quá 12 cá nhân'))).toEqual([]);
  });

  test('the years of the title against those of the text', () => {
    const body = 'I. THỜI GIAN THỰC HIỆN\nTừ quý IV năm 2026 đến quý III năm 2027.';
    expect(found('period-conflict', body, 'Thi đua giai đoạn 2026 - 2030')).toEqual([
      ['Từ quý IV năm 2026 đến quý III năm 2027', undefined],
    ]);
    expect(found('period-conflict', 'I. THỜI GIAN\nTừ tháng 3 đến tháng 11 năm 2026.')).toEqual([]);
  });

  test('deadlines', () => {
    expect(found('deadline-ambiguous', 'I. TỔ CHỨC\n1. Công đoàn: nộp chậm nhất trước ngày 10/12/2026.')).toEqual([
      ['chậm nhất trước ngày 10/12/2026', 'chậm nhất ngày 10/12/2026'],
    ]);
    expect(found('deadline-order', 'I. TỔ CHỨC\n1. Công đoàn: nộp trước ngày 10/12/2025.')).toHaveLength(1);
    expect(found('invalid-date', 'I. TỔ CHỨC\n1. Công đoàn: nộp trước ngày 31/11/2026.')).toEqual([['31/11/2026', undefined]]);
  });

  test('points that do not add up', () => {
    const group = (points: number) => `I. NỘI DUNG\n1. Nhiệm vụ (30 điểm)\n- Một (10 điểm)\n- Hai (${points} điểm)`;
    expect(found('sum-mismatch', group(15))).toEqual([['(30 điểm)', undefined]]);
    expect(found('sum-mismatch', group(20))).toEqual([]);
    const table = (total: number) =>
      `I. NỘI DUNG\n| TT | Nội dung | Điểm |\n|---|---|---|\n| I | Nhiệm vụ | 60 |\n| 1 | Một | 40 |\n| 2 | Hai | 20 |\n| II | Nếp sống | 40 |\n| 1 | Ba | 40 |\n| | Tổng cộng | ${total} |`;
    expect(found('sum-mismatch', table(90))).toHaveLength(1);
    expect(found('sum-mismatch', table(100))).toEqual([]);
  });

  test('days of the week, days without a year, an end before its beginning', () => {
    const said = (text: string) => `I. TỔ CHỨC\n1. Công đoàn: ${text}.`;
    expect(found('weekday-mismatch', said('họp sáng thứ Hai, ngày 12/5/2026'))).toEqual([
      ['thứ Hai, ngày 12/5/2026', 'thứ Ba, ngày 12/5/2026'],
    ]);
    expect(found('weekday-mismatch', said('họp ngày 12/5/2026 (thứ Ba)'))).toEqual([]);
    expect(found('invalid-date', said('nộp trước ngày 31/4 và ngày 29/02'))).toEqual([['31/4', undefined]]);
    expect(found('deadline-order', said('từ ngày 30/6/2026 đến ngày 10/3/2026'))).toHaveLength(1);
  });

  test('counts that the list below does not have', () => {
    const list = (said: string) => `I. NỘI DUNG\n1. Chấm điểm theo ${said}:\na) Một\nb) Hai\nc) Ba\nd) Bốn`;
    expect(found('count-mismatch', list('05 tiêu chí'))).toEqual([['05 tiêu chí', '04 tiêu chí']]);
    expect(found('count-mismatch', list('bốn tiêu chí sau'))).toEqual([]);
  });

  test('references to parts that are not there', () => {
    const body = (said: string) => `I. MỤC ĐÍCH\n1. Một\n2. Hai\nII. NỘI DUNG\n1. Ba\n2. Xét theo ${said} Kế hoạch này.`;
    expect(found('wrong-crossref', body('mục III'))).toEqual([['mục III', undefined]]);
    expect(found('wrong-crossref', body('mục I.3'))).toEqual([['mục I.3', undefined]]);
    expect(found('wrong-crossref', body('khoản 2 mục I'))).toEqual([]);
    expect(found('wrong-crossref', 'I. A\n- Theo khoản 9 Điều 40 Luật Thi đua, khen thưởng.\nII. B\n- Y\nIII. C\n- Z')).toEqual(
      [],
    );
  });

  test('one share, one task said twice and differently', () => {
    const said = (value: number) => `- ${value}% cán bộ, giáo viên, nhân viên đạt danh hiệu Lao động tiên tiến.`;
    expect(found('target-contradiction', `I. MỤC TIÊU\n${said(90)}\nII. NỘI DUNG\n${said(95)}`)).toHaveLength(1);
    expect(found('target-contradiction', `I. MỤC TIÊU\n${said(90)}\nII. NỘI DUNG\n${said(90)}`)).toEqual([]);
    const task = (day: string) => `- Các tổ gửi bản đăng ký thi đua về Hội đồng thi đua trước ngày ${day}.`;
    expect(found('deadline-conflict', `I. THỜI GIAN\n${task('20/01/2026')}\nII. TỔ CHỨC\n${task('25/01/2026')}`)).toHaveLength(1);
  });
});

describe('words', () => {
  const line = (text: string) => `I. NỘI DUNG\n- ${text}`;

  test.each([
    ['theo học các lợp đào tạo ngắn hạn', 'lợp đào tạo', 'lớp đào tạo'],
    ['có đào đức trong sáng', 'đào đức', 'đạo đức'],
    ['nâng cao chất lương giảng dạy', 'chất lương', 'chất lượng'],
    ['hình thức cảnh cảo trở lên', 'cảnh cảo', 'cảnh cáo'],
    ['kế hoạc thực hiện', 'kế hoạc', 'kế hoạch'],
    ['theo Công văn nagyf 30/9', 'nagyf', 'ngày'],
    ['trên Công thông tin điện tử', 'Công thông tin điện tử', 'Cổng thông tin điện tử'],
    ['lập kế bộ thi đua', 'kế bộ', undefined],
    ['giỏi chuyên môn, nghiệp;', 'nghiệp', undefined],
  ])('%s', (text, excerpt, suggestion) => expect(found('spelling', line(text))).toEqual([[excerpt, suggestion]]));

  test.each([
    'phấn đấu năm nay đạt chuẩn',
    'chuyển sang tạo nguồn',
    'thi đấu năm môn',
    'các bộ, ngành',
    'xã Hứa Tạo',
    'kỉ luật và kỷ luật',
    'hoá và hóa',
    'gửi e-mail: ban@vidu.vn',
  ])('“%s” is right as it is', (text) => expect(found('spelling', line(text))).toEqual([]));

  test('digits in words, words run together', () => {
    expect(found('digit-in-word', line('chấp hành ch1nh sách'))).toEqual([['ch1nh sách', 'chính sách']]);
    expect(found('glued-words', line('có 43công đoàn và phongtrào'))).toEqual([
      ['43công', '43 công'],
      ['phongtrào', 'phong trào'],
    ]);
  });

  test('tones left as digits, digits at the end of a word, letters left out', () => {
    expect(found('digit-in-word', line('thi đua đươc5 phát động trách nhiêm5 cao'))).toEqual([
      ['đươc5', 'được'],
      ['nhiêm5', 'nhiệm'],
    ]);
    expect(found('digit-in-word', line('nơi 1àm việc; lớp 5; tổ2'))).toEqual([['1àm', 'làm']]);
    expect(found('spelling', line('tổ chức thc hiện'))).toHaveLength(1);
  });

  test('words written twice, but not those that come in pairs', () => {
    expect(found('repeated-word', line('thực hiện có có hiệu quả'))).toEqual([['có có', 'có']]);
    expect(found('repeated-word', line('luôn luôn gương mẫu trong đại hội hội viên'))).toEqual([]);
    expect(found('repeated-phrase', line('phong trào thi đua phong trào thi đua'))).toHaveLength(1);
    expect(found('repeated-phrase', line('tiêu biểu, xuất sắc có thành tích xuất sắc'))).toEqual([
      ['xuất sắc có thành tích xuất sắc', undefined],
    ]);
  });

  test('abbreviations that nothing explains', () => {
    expect(
      found(
        'undefined-abbreviation',
        line('vận động CBGVNV; công nhân viên chức lao động (CNVCLĐ), CNVCLĐ toàn trường; UBND xã'),
      ),
    ).toEqual([['CBGVNV', 'cán bộ, giáo viên, nhân viên (CBGVNV)']]);
    expect(found('undefined-abbreviation', line('đội ngũ CBCCVN'))).toEqual([['CBCCVN', 'CBCCVC']]);
  });

  test('one name in two forms', () => {
    const quoted = (name: string) => `“${name} thi đua thực hiện văn hóa công sở”`;
    expect(
      found(
        'inconsistent-name',
        line(`phong trào ${quoted('Cán bộ, công chức, viên chức')}`),
        `Phong trào thi đua ${quoted('Cán bộ, công chức')}`,
      ),
    ).toHaveLength(1);
  });

  test('a school’s title is “đơn vị”, whichever word the title or the text has', () => {
    const standard = (text: string, title: string) =>
      found('inconsistent-name', line(`xây dựng ${text}`), `Duy trì danh hiệu ${title}`);
    expect(standard('cơ quan đạt chuẩn văn hóa', 'đơn vị đạt chuẩn Văn hóa')).toEqual([
      ['đơn vị đạt chuẩn Văn hóa', 'đơn vị đạt chuẩn văn hóa'],
    ]);
    expect(standard('cơ quan đạt chuẩn văn hóa', 'đơn vị đạt chuẩn văn hóa')).toEqual([
      ['cơ quan đạt chuẩn văn hóa', 'đơn vị đạt chuẩn văn hóa'],
    ]);
    expect(standard('đơn vị đạt chuẩn văn hóa', 'cơ quan đạt chuẩn văn hóa')).toEqual([
      ['cơ quan đạt chuẩn văn hóa', 'đơn vị đạt chuẩn văn hóa'],
    ]);
    expect(standard('đơn vị đạt chuẩn văn hóa', 'đơn vị đạt chuẩn văn hóa')).toEqual([]);
  });

  test('letters of another alphabet and decomposed letters', () => {
    expect(found('encoding', line('Thông tư 143/TT-BTС'))).toEqual([['143/TT-BTС', '143/TT-BTC']]);
    expect(found('encoding', line('cán bộ'.normalize('NFD')))).toHaveLength(1);
  });

  test('bodies that are no more', () => {
    expect(found('body-abolished', line('phối hợp với Phòng Nội vụ huyện'))).toEqual([['Phòng Nội vụ huyện', undefined]]);
    expect(found('body-abolished', line('gửi Sở Thông tin và Truyền thông'))).toHaveLength(1);
    expect(found('body-abolished', line('theo Kế hoạch số 5/KH-UBND ngày 10/02/2025 của UBND huyện'))).toEqual([]);
    expect(found('body-abolished', line('hồ sơ của UBND huyện (cũ)'))).toEqual([]);
  });

  test('what a web page leaves behind, and signs without width', () => {
    expect(found('stray-mark', 'I. NỘI DUNG\n- Đeo thẻ.\nTải về\n- Thi đua&nbsp;dạy tốt.')).toEqual([
      ['Tải về', undefined],
      ['&nbsp;', undefined],
    ]);
    expect(found('encoding', line('chấp h\u200bành nội quy'))).toHaveLength(1);
    expect(found('encoding', line('đạt \uff19\uff15% trở lên'))).toEqual([['\uff19\uff15%', '95%']]);
  });
});

describe('parts that are missing', () => {
  const codes = (text: string) => readPlan(new TextEncoder().encode(text)).findings.map((finding) => finding.code);

  test('a bare plan lacks all of them', () => {
    expect(
      codes(
        'Giữ vững danh hiệu văn hóa\nNăm 2026\nNay Ban vận động xây dựng kế hoạch với những nội dung như sau:\nI. NỘI DUNG\n- Đeo thẻ.',
      ),
    ).toEqual([
      'missing-issuer',
      'missing-number',
      'missing-place',
      'missing-date',
      'missing-kind',
      'missing-recipients',
      'missing-signatory',
    ]);
  });

  test('a whole plan that gives nobody work by no day', () => {
    const body = Array.from({ length: 20 }, (_, at) => `- Nội dung thứ ${at + 1} của phong trào.`).join('\n');
    const plan = codes(
      `${head}Thi đua tốt\nCăn cứ tình hình thực tế, trường xây dựng kế hoạch như sau:\nI. NỘI DUNG\n${body}${tail}`,
    );
    expect(plan).toEqual(expect.arrayContaining(['missing-deadline', 'missing-responsible']));
  });

  test('an article is told apart, and why', () => {
    const { isPlan, kind, findings } = readPlan(
      new TextEncoder().encode(
        'Công đoàn đi đầu\nNăm qua công đoàn đã trồng nhiều cây xanh trong khuôn viên.\nBùi Thị Ví Dụ\nTin liên quan',
      ),
    );
    expect([isPlan, kind, findings.length, findings[0]?.severity, findings[0]?.code]).toEqual([
      false,
      null,
      1,
      'error',
      'not-a-plan',
    ]);
    expect(findings[0]!.message).toContain('Tin liên quan');
  });
});
