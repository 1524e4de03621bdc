import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPlan } from './readPlan.ts';
import { longestText, mostLines } from './textLines.ts';
import { Unreadable } from './unreadable.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function codeOf(bytes: Uint8Array, fileName?: string): string {
  try {
    readPlan(bytes, fileName === undefined ? {} : { fileName });
    return 'read';
  } catch (cause) {
    if (cause instanceof Unreadable) return cause.code;
    throw cause;
  }
}

describe('files that cannot be read say why', () => {
  test.each([
    ['nothing', new Uint8Array(), undefined, 'empty'],
    ['blanks', bytesOf(' \r\n\t\ufeff'), undefined, 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), undefined, 'unsupported-format'],
    ['a PDF', bytesOf('%PDF-1.7 ...'), 'ke-hoach.pdf', 'unsupported-format'],
    ['a PDF that says it is text', bytesOf('%PDF-1.7 ...'), 'ke-hoach.txt', 'wrong-format'],
    ['an archive that says it is text', zipSync({ a: strToU8('x') }), 'ke-hoach.txt', 'wrong-format'],
    ['text that says it is Word', bytesOf('KẾ HOẠCH'), 'ke-hoach.docx', 'wrong-format'],
    ['an archive without a document', zipSync({ a: strToU8('x') }), 'ke-hoach.docx', 'wrong-format'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), undefined, 'wrong-format'],
    ['a damaged archive', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), undefined, 'damaged'],
    ['damaged XML', zipSync({ 'word/document.xml': strToU8('<w:p><w:t>') }), undefined, 'damaged'],
    ['bytes', Uint8Array.from({ length: 300 }, (_, at) => at % 7), undefined, 'binary'],
    ['another encoding', Uint8Array.of(0xc3, 0x28, 0xa0, 0xa1), undefined, 'bad-encoding'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'cu.doc', 'unsupported-format'],
    ['fifty megabytes', new Uint8Array(50_000_000).fill(97), undefined, 'file-too-large'],
    ['too many letters', bytesOf('a'.repeat(longestText + 1)), undefined, 'file-too-large'],
    ['too many lines', bytesOf('\n'.repeat(mostLines + 1)), undefined, 'empty'],
    ['too many full lines', bytesOf('a\n'.repeat(mostLines + 1)), undefined, 'file-too-large'],
  ])('%s', (_, bytes, name, code) => expect(codeOf(bytes, name)).toBe(code));

  test('the message is for the person who gave the file', () => {
    expect(() => readPlan(bytesOf('%PDF-1.7'), { fileName: 'a.txt' })).toThrow('Tên tệp có đuôi .txt nhưng nội dung là PDF.');
  });
});

describe('files that can', () => {
  test.each([
    ['UTF-8', bytesOf('KẾ HOẠCH\nThi đua năm 2026')],
    ['UTF-8 with its mark', bytesOf('\ufeffKẾ HOẠCH\nThi đua năm 2026')],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffKẾ HOẠCH\nThi đua năm 2026', 'utf16le'))],
    ['UTF-16 the other way', new Uint8Array(Buffer.from('\ufeffKẾ HOẠCH\nThi đua năm 2026', 'utf16le').swap16())],
  ])('%s', (_, bytes) => expect(readPlan(bytes).title).toBe('Thi đua năm 2026'));
});
