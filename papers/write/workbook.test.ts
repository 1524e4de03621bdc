import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { workbook } from './workbook.ts';

const sheets = [
  {
    name: 'Danh sách: 2026/2027 [bản cuối cùng của trường]',
    columns: [
      { head: 'Họ và tên', kind: 'text' as const },
      { head: 'Ngày sinh', kind: 'day' as const },
      { head: 'Giới tính', choices: ['Nam', 'Nữ'] },
    ],
    rows: [
      ['=HYPERLINK("http://x")', { day: day('1990-02-05') }, null],
      ['<An & "Bình">\u0001', 3.5, '-1'],
    ],
  },
  { name: '', columns: [{ head: 'A' }], rows: [] },
];

test('a workbook holds text as text, never a formula', () => {
  const parts = Object.entries(unzipSync(workbook(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  for (const [name, xml] of parts) if (name.includes('worksheets/')) expect(xml).not.toMatch(/<f>/);
  const sheet = parts.find(([name]) => name === 'xl/worksheets/sheet1.xml')![1];
  expect(sheet).toContain(
    '<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;)</t></is></c>',
  );
  expect(sheet).toContain('<c r="B2" s="4"><v>32909</v></c>');
  expect(sheet).toContain('&lt;An &amp; &quot;Bình&quot;&gt;</t>');
  expect(sheet).toContain('<formula1>"Nam,Nữ"</formula1>');
});

test('sheet names keep Excel’s bounds', () => {
  const book = strFromU8(unzipSync(workbook(sheets))['xl/workbook.xml']!);
  expect([...book.matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Danh sách  2026 2027  bản cuối',
    'Bảng 2',
  ]);
});

test('the same values make the same bytes', () => {
  expect(workbook(sheets)).toEqual(workbook(sheets));
});
