import { expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { wordPaper } from '#tests/support/wordPaper.ts';
import { docxLines } from '../read/docxLines.ts';
import type { LetterPaper } from '../write/paper.ts';
import { fieldsOfPaper, valuesOf } from './fieldsOfPaper.ts';
import { fillTemplate } from './fillTemplate.ts';

const paper: LetterPaper = {
  format: 'nd30',
  kind: 'submission',
  head: { issuer: 'Trường THCS Bến Sậy', number: '05/TTr-THCS', place: 'Bến Sậy', day: day('2026-02-05') },
  type: 'Tờ trình',
  subject: 'Về việc đề nghị công nhận',
  body: [
    { kind: 'bases', lines: ['Căn cứ một', 'Căn cứ hai'] },
    { kind: 'facts', rows: [{ label: 'Thời gian: bắt đầu', value: '08 giờ' }] },
    { kind: 'paragraph', text: [{ text: 'Nhà trường ' }, { text: 'trình', bold: true }] },
    {
      kind: 'table',
      columns: [
        { head: 'STT', share: 1 },
        { head: 'Họ và tên', share: 4 },
      ],
      rows: [{ cells: ['1', 'Lê Thị An'] }, { cells: ['2', 'Phạm Văn Bình'] }],
    },
  ],
  signatures: [{ lines: ['HIỆU TRƯỞNG'], name: 'Lê Thị An' }],
  recipients: ['Như trên', 'Lưu: VT'],
};

test('a paper gives its head, its lines and its tables as fields', () => {
  expect(valuesOf(fieldsOfPaper(paper))).toMatchObject({
    'Cơ quan ban hành': 'TRƯỜNG THCS BẾN SẬY',
    'Số ký hiệu': '05/TTr-THCS',
    'Địa danh, ngày': 'Bến Sậy, ngày 05 tháng 02 năm 2026',
    'Trích yếu': 'Về việc đề nghị công nhận',
    'Căn cứ': ['Căn cứ một;', 'Căn cứ hai.'],
    'Thời gian bắt đầu': '08 giờ',
    'Nơi nhận': ['- Như trên;', '- Lưu: VT.'],
    'Chức vụ người ký': 'HIỆU TRƯỞNG',
    'Người ký': 'Lê Thị An',
    Bảng: [
      { STT: '1', 'Họ và tên': 'Lê Thị An' },
      { STT: '2', 'Họ và tên': 'Phạm Văn Bình' },
    ],
  });
});

test('an office’s template prints them', () => {
  const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const template = wordPaper(
    [line('Số: {{Số ký hiệu}}'), line('{{Nội dung}}'), line('{{Bảng.STT}}. {{Bảng.Họ và tên}}')].join(''),
  );
  const { bytes, faults } = fillTemplate(template, valuesOf(fieldsOfPaper(paper)));
  expect(faults).toEqual([]);
  expect(docxLines(bytes).text.trim().split('\n')).toEqual([
    'Số: 05/TTr-THCS',
    'Thời gian: bắt đầu: 08 giờ',
    'Nhà trường trình',
    ...['STT', 'Họ và tên', '1', 'Lê Thị An', '2', 'Phạm Văn Bình'],
    '1. Lê Thị An',
    '2. Phạm Văn Bình',
  ]);
});
