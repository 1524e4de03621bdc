import { expect, test } from 'vitest';
import { zipOf } from '../../write/zip.ts';
import { openZip } from '../zip.ts';
import { PlaceIsSigned, stripOfficePictures, stripPdfPictures } from './documentPlace.ts';
import { joined } from './joined.ts';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const has = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);
const segment = (marker: number, body: Uint8Array) =>
  joined([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);

/** An Exif block whose first directory has one entry: the one that leads to places, or another. */
const exif = (tag: 0x8825 | 0x0112) =>
  joined([
    ascii('Exif\0\0'),
    Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, tag >> 8, tag & 0xff, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26),
    ascii('10.7769N 106.7009E'),
  ]);
const jpeg = (tag: 0x8825 | 0x0112) =>
  joined([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, exif(tag)),
    segment(0xdb, new Uint8Array(65)),
    segment(0xc0, new Uint8Array(9)),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x12, 0x34, 0xff, 0xd9),
  ]);
const office = (picture: Uint8Array, more: readonly string[] = []) =>
  zipOf([
    { path: 'word/document.xml', content: '<w:document/>' },
    { path: 'word/media/image1.jpeg', content: picture },
    ...more.map((path) => ({ path, content: '<x/>' })),
  ]);
const pdf = (picture: Uint8Array, more = '') =>
  joined([ascii('%PDF-1.7\n4 0 obj<</Filter/DCTDecode>>stream\n'), picture, ascii(`\nendstream\n${more}%%EOF`)]);

test('a Word file loses the places of its pictures and keeps everything else', () => {
  const clean = openZip(stripOfficePictures(office(jpeg(0x8825))));
  expect(clean.names).toEqual(['word/document.xml', 'word/media/image1.jpeg']);
  expect(has(clean.read('word/media/image1.jpeg')!, '106.7009E')).toBe(false);
  expect(Buffer.from(clean.read('word/document.xml')!).toString()).toBe('<w:document/>');
});

test('where no picture says anything, the very bytes are kept; what only calls itself a picture is left alone', () => {
  const plain = office(ascii('no picture at all'));
  expect(stripOfficePictures(plain)).toBe(plain);
  const turned = pdf(jpeg(0x0112));
  expect(stripPdfPictures(turned)).toBe(turned);
});

test('a PDF keeps its length and every byte outside the camera’s block', () => {
  const before = pdf(jpeg(0x8825));
  const after = stripPdfPictures(before);
  expect(has(before, '106.7009E')).toBe(true);
  expect(has(after, '106.7009E')).toBe(false);
  expect(after.length).toBe(before.length);
  const changed = [...after.keys()].filter((at) => after[at] !== before[at]);
  const start = Buffer.from(before).indexOf('Exif');
  expect([changed[0], changed.at(-1)! < start + exif(0x8825).length]).toEqual([start, true]);
});

test('under a digital signature nothing is changed: it is refused, and only where there is a place', () => {
  expect(() => stripPdfPictures(pdf(jpeg(0x8825), '/ByteRange[0 1 2 3]'))).toThrow(PlaceIsSigned);
  const signed = pdf(jpeg(0x0112), '/ByteRange[0 1 2 3]');
  expect(stripPdfPictures(signed)).toBe(signed);
  expect(() => stripOfficePictures(office(jpeg(0x8825), ['_xmlsignatures/sig1.xml']))).toThrow(PlaceIsSigned);
});
