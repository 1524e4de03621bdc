import { expect, test } from 'vitest';
import { rightPaper, wordPaper } from '#tests/support/wordPaper.ts';
import { renderDocx } from '../write/docx.ts';
import { paperSamples } from '../write/samples.ts';
import { lintPaper } from './lintPaper.ts';

const codes = (bytes: Uint8Array) => lintPaper(bytes).findings.map(({ severity, code }) => `${severity} ${code}`);

test('a paper that keeps every rule has no finding', () => {
  expect(lintPaper(wordPaper(rightPaper))).toMatchObject({ findings: [], kind: 'Kế hoạch' });
});

/** One rule broken, and what is said of it. */
const slips: readonly (readonly [what: string, from: string, to: string, ...found: string[]])[] = [
  ['left margin', 'w:left="1701"', 'w:left="1134"', 'warning margin'],
  ['page of another size', 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"', 'warning paper-size'],
  ['page lying', 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"', 'warning paper-size'],
  ['number on the first page', '<w:titlePg/>', '', 'warning page-number'],
  ['quốc hiệu of old spelling', 'CỘNG HÒA XÃ', 'CỘNG HOÀ XÃ', 'warning national-title'],
  ['motto in capitals of its own', 'Độc lập - Tự do - Hạnh phúc', 'Độc Lập - Tự Do - Hạnh Phúc', 'warning national-title'],
  ['motto with a long dash', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc', 'warning national-title'],
  ['number without zero', 'Số: 05/KH-THCS', 'Số: 5/KH-THCS', 'warning number-format'],
  ['number with blanks', 'Số: 05/KH-THCS', 'Số: 05 / KH - THCS', 'warning number-format'],
  ['symbol of another kind', 'Số: 05/KH-THCS', 'Số: 05/QĐ-THCS', 'warning number-format'],
  ['number not given yet', 'Số: 05/KH-THCS', 'Số:      /KH-THCS', 'note missing-number'],
  ['day without zero', 'ngày 05 tháng 02', 'ngày 5 tháng 2', 'warning date-format'],
  ['basis without semicolon', 'năm 2022;', 'năm 2022.', 'warning basis-punctuation'],
  ['last basis with semicolon', 'xã Bến Sậy.<', 'xã Bến Sậy;<', 'warning basis-punctuation'],
  ['academic title', 'Lê Thị An', 'ThS. Lê Thị An', 'warning signatory-format'],
  ['recipient without dash', '- UBND xã Bến Sậy;', 'UBND xã Bến Sậy', 'warning recipients-format'],
  ['nothing filed', '- Lưu: VT, BVĐ.', '- Các tổ chuyên môn.', 'warning recipients-format'],
  ['numbering', '2. Giữ vững', '3. Giữ vững', 'warning numbering-gap'],
];
test.each(slips)('%s', (_, from, to, ...found) => {
  expect(rightPaper).toContain(from);
  expect(codes(wordPaper(rightPaper.replace(from, to)))).toEqual(found);
});

test('sizes, weights, fonts and colours are named with how often they are wrong', () => {
  const small = rightPaper.replaceAll(
    '<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">2. Giữ',
    '<w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">2. Giữ',
  );
  expect(lintPaper(wordPaper(small)).findings).toMatchObject([
    {
      code: 'size',
      excerpt: '2. Giữ vững nền nếp, kỷ cương.',
      message: 'Nội dung: cỡ chữ 12; phải là 13–14.',
      law: { at: 'Phụ lục I, mục II khoản 6' },
    },
  ]);
  const upright = rightPaper.replace(
    '<w:i/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Căn cứ',
    '<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Căn cứ',
  );
  expect(codes(wordPaper(upright))).toEqual(['warning weight']);
  const other = rightPaper.replace(
    '<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">2. Giữ',
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="FF0000"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">2. Giữ',
  );
  expect(codes(wordPaper(other))).toEqual(['warning font', 'warning colour']);
});

test('drawn lines are told from underlining and typed dashes', () => {
  const rule = '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>';
  expect(rightPaper.split(rule)).toHaveLength(4);
  expect(codes(wordPaper(rightPaper.replaceAll(rule, '')))).toEqual(['warning rule', 'warning rule', 'warning rule']);
  const underlined = rightPaper.replace(
    '<w:b/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Độc lập',
    '<w:b/><w:u w:val="single"/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Độc lập',
  );
  expect(codes(wordPaper(underlined))).toEqual(['warning rule']);
});

test('a paper without its parts is told of each', () => {
  const bare = rightPaper.slice(
    rightPaper.indexOf(
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">KẾ HOẠCH',
    ),
  );
  const found = codes(wordPaper(bare.replace(/<w:tbl>.*<\/w:tbl>/u, '')));
  for (const code of [
    'error missing-national-title',
    'warning missing-issuer',
    'warning missing-number',
    'warning missing-place',
    'warning missing-recipients',
    'warning missing-signatory',
  ])
    expect(found).toContain(code);
});

test('every finding says its place in the decree and counts the lines of the text as extracted', () => {
  const { findings, lines } = lintPaper(wordPaper(rightPaper.replace('năm 2022;', 'năm 2022')));
  expect(findings).toHaveLength(1);
  expect(lines[findings[0]!.line - 1]).toBe('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
  expect(findings[0]).toMatchObject({
    suggestion: '…ngày 15 tháng 6 năm 2022;',
    law: { text: 'NĐ 30/2020/NĐ-CP', at: 'Phụ lục I, mục II khoản 6' },
  });
});

test('a line to tick may hang beside its box, however long', () => {
  const { paper } = paperSamples['pledge-form'];
  const text =
    'Thường xuyên tự học hoặc theo học các lớp đào tạo, bồi dưỡng về chính trị, chuyên môn, nghiệp vụ, ngoại ngữ, tin học';
  const body = [...('body' in paper ? paper.body : []), { kind: 'ticks' as const, items: [{ text, ticked: false }] }];
  expect(codes(renderDocx({ ...paper, body } as typeof paper)).filter((code) => code.startsWith('warning'))).toEqual([]);
});
