import { expect, test } from 'vitest';
import { pdfFile } from '#tests/support/pdfFile.ts';
import { keptName, planKind } from './planKind.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const found = (bytes: Uint8Array, name: string) => {
  const kind = planKind(bytes, name);
  return 'code' in kind ? kind.code : `${kind.kind} ${kind.extension}`;
};

test('a plan may be a page, kept as text; programs stay refused', () => {
  const page = bytesOf('<html><script>alert(1)</script><p>KẾ HOẠCH</p></html>');
  expect(planKind(page, 'ke-hoach.html')).toEqual({ kind: 'text', mediaType: 'text/plain; charset=utf-8', extension: 'txt' });
  expect(found(page, 'dan.txt')).toBe('text txt');
  expect(found(bytesOf('# KẾ HOẠCH'), 'a.md')).toBe('text md');
  expect(found(pdfFile([{ words: [] }]), 'a.pdf')).toBe('pdf pdf');
  expect(found(pdfFile([{ words: [] }]), 'a.html')).toBe('evidence.harmful-file');
  expect(found(bytesOf('#!/bin/sh\nrm'), 'a.txt')).toBe('evidence.harmful-file');
  expect(found(bytesOf('<svg onload="x"></svg>'), 'a.svg')).toBe('evidence.harmful-file');
  expect(found(bytesOf('KẾ HOẠCH'), 'a.exe')).toBe('evidence.harmful-file');
});

test('a page is given back under the name of a text', () => {
  expect(keptName('kế hoạch.HTML')).toBe('kế hoạch.HTML.txt');
  expect(keptName('kế hoạch.pdf')).toBe('kế hoạch.pdf');
});
