import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbook } from '../write/workbook.ts';
import { joined } from './pictures/joined.ts';
import { chunkOf } from './pictures/png.ts';
import { uploadKind } from './uploadKind.ts';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const found = (bytes: Uint8Array, name: string) => {
  const kind = uploadKind(bytes, name);
  return 'code' in kind ? kind.code : kind.kind;
};

const png = joined([
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  chunkOf('IHDR', new Uint8Array(13)),
  chunkOf('IDAT', deflateSync(Uint8Array.of(0, 1))),
  chunkOf('IEND', new Uint8Array()),
]);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9);
const webp = joined([ascii('RIFF\x12\0\0\0WEBPVP8L\x05\0\0\0'), Uint8Array.of(0x2f, 1, 2, 3, 4, 0)]);
const heic = ascii('\0\0\0\x18ftypmif1\0\0\0\0mif1heic');
const pdf = (body = '') => ascii(`%PDF-1.7\n1 0 obj<</Type/Catalog${body}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (extra: Record<string, string> = {}, type = word) =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`),
    'word/document.xml': strToU8('<w:document/>'),
    ...Object.fromEntries(Object.entries(extra).map(([name, text]) => [name, strToU8(text)])),
  });
const xlsx = workbook([{ name: 'A', columns: [{ head: 'A' }], rows: [] }]);

describe('a file', () => {
  test('is what it holds', () => {
    expect(uploadKind(pdf(), 'Báo cáo.PDF')).toEqual({ kind: 'pdf', mediaType: 'application/pdf', extension: 'pdf' });
    expect(found(jpeg, 'anh.jpeg')).toBe('jpeg');
    expect(found(png, 'anh.png')).toBe('png');
    expect(found(webp, 'anh.webp')).toBe('webp');
    expect(found(heic, 'IMG_1.HEIC')).toBe('heic');
    expect(found(docx(), 'bc.docx')).toBe('docx');
    expect(found(xlsx, 'ds.xlsx')).toBe('xlsx');
    expect(uploadKind(strToU8('Họ tên;Tổ'), 'ds.csv')).toEqual({
      kind: 'text',
      mediaType: 'text/plain; charset=utf-8',
      extension: 'csv',
    });
    expect(found(strToU8('Kế hoạch'), 'không đuôi')).toBe('text');
  });

  test('is refused when its name says otherwise', () => {
    expect(uploadKind(png, 'anh.jpg')).toEqual({
      kind: 'input',
      code: 'evidence.not-what-it-claims',
      at: 'file',
      facts: { extension: '.jpg' },
    });
    expect(found(strToU8('văn bản'), 'kh.pdf')).toBe('evidence.not-what-it-claims');
    expect(found(docx(), 'ds.xlsx')).toBe('evidence.not-what-it-claims');
  });

  test('is refused when it is empty, broken or of a kind not taken', () => {
    expect(found(new Uint8Array(), 'a.pdf')).toBe('evidence.empty-file');
    expect(found(pdf().subarray(0, 40), 'a.pdf')).toBe('evidence.unreadable-file');
    expect(found(jpeg.subarray(0, 9), 'a.jpg')).toBe('evidence.unreadable-file');
    expect(found(docx().subarray(0, 200), 'a.docx')).toBe('evidence.unreadable-file');
    expect(found(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'a.doc')).toBe('evidence.kind-not-taken');
    expect(found(zipSync({ 'a.txt': strToU8('x') }), 'a.zip')).toBe('evidence.kind-not-taken');
    expect(found(ascii('GIF89a'), 'a.gif')).toBe('evidence.kind-not-taken');
    expect(found(ascii('\0\0\0\x18ftypisom\0\0\0\0mp42'), 'a.mp4')).toBe('evidence.kind-not-taken');
    expect(found(Uint8Array.of(1, 2, 3, 0, 255), 'a')).toBe('evidence.kind-not-taken');
  });
});

describe('a harmful file', () => {
  const harmful = (bytes: Uint8Array, name: string) => expect(found(bytes, name)).toBe('evidence.harmful-file');

  test('carries macros, packed programs or a remote template', () => {
    harmful(docx({ 'word/vbaProject.bin': 'x' }), 'a.docx');
    harmful(docx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'a.docx');
    harmful(docx(), 'a.docm');
    harmful(docx({ 'word/activeX/activeX1.xml': 'x' }), 'a.docx');
    harmful(docx({ 'word/embeddings/oleObject1.bin': 'O\0l\0e\x001\x000\0N\0a\0t\0i\0v\0e\0' }), 'a.docx');
    const template = '<Relationship Id="1" Type="http://x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>';
    harmful(docx({ 'word/_rels/settings.xml.rels': `<Relationships>${template}</Relationships>` }), 'a.docx');
  });

  test('is not an equation, a link or a picture from elsewhere', () => {
    expect(found(docx({ 'word/embeddings/oleObject1.bin': 'Equation Native' }), 'a.docx')).toBe('docx');
    const link = '<Relationship Id="1" Type="http://x/hyperlink" Target="http://x" TargetMode="External"/>';
    expect(found(docx({ 'word/_rels/document.xml.rels': `<Relationships>${link}</Relationships>` }), 'a.docx')).toBe('docx');
  });

  test('is a program, a script or a page, whatever its name', () => {
    harmful(joined([ascii('MZ'), new Uint8Array(64)]), 'a.pdf');
    harmful(ascii('\x7fELF'), 'a');
    harmful(strToU8('#!/bin/sh\nrm -rf /'), 'a.txt');
    harmful(strToU8('<!DOCTYPE html><p>'), 'a.txt');
    harmful(strToU8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.txt');
    harmful(strToU8(`${'x'.repeat(9000)}<script>alert(1)</script>`), 'a.txt');
    harmful(strToU8('x'), 'anh.jpg.exe');
    harmful(strToU8('x'), 'anh\u202egpj.txt');
  });

  test('holds a second format behind the first', () => {
    const archive = zipSync({ 'a.html': strToU8('x') });
    harmful(joined([png, archive]), 'a.png');
    harmful(joined([jpeg, archive]), 'a.jpg');
    harmful(joined([webp, strToU8('<html>')]), 'a.webp');
    harmful(joined([pdf(), archive]), 'a.pdf');
    harmful(joined([strToU8('%PDF-1.7\n<html>'), pdf()]), 'a.pdf');
    expect(found(joined([archive, pdf()]), 'a.docx')).toBe('evidence.unreadable-file');
    expect(found(joined([jpeg, ascii('\0\0\0\x18ftypmp42 motion')]), 'a.jpg')).toBe('jpeg');
  });

  test('is a PDF that runs something, also with its names disguised or compressed', () => {
    harmful(pdf('/OpenAction<</S/JavaScript/JS(app.alert)>>'), 'a.pdf');
    harmful(pdf('/OpenAction<</S/Java#53cript>>'), 'a.pdf');
    const packed = deflateSync(strToU8('<</S/Launch/F(cmd.exe)>>'));
    const stream = joined([
      ascii('%PDF-1.7\n2 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n'),
      packed,
      ascii('\nendstream endobj\n%%EOF'),
    ]);
    harmful(stream, 'a.pdf');
  });

  test('unpacks beyond its bounds', () => {
    const declared = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/a.xml': new Uint8Array(8) });
    const at = Buffer.from(declared).lastIndexOf('word/a.xml') - 46;
    new DataView(declared.buffer).setUint32(at + 24, 0x7fffffff, true);
    harmful(declared, 'a.docx');
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(8 * 1024 * 1024) });
    harmful(bomb, 'a.docx');
  });
});
