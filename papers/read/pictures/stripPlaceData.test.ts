import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { joined } from './joined.ts';
import { readJpeg } from './jpeg.ts';
import { orientationOf, orientationOnly } from './orientation.ts';
import { chunkOf, readPng } from './png.ts';
import { stripPlaceData } from './stripPlaceData.ts';
import { readWebp } from './webp.ts';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const place = ascii('GPS 10.7769N 106.7009E');
/** Exif with an orientation and a place. */
const exif = (orientation: 1 | 6) => joined([orientationOnly(orientation), place]);
const has = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);

const segment = (marker: number, body: Uint8Array) =>
  joined([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
const scan = joined([segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), Uint8Array.of(0x12, 0xff, 0x00, 0xff, 0xd0, 0x34)]);
const jfif = segment(0xe0, ascii('JFIF\0\x01\x02\0\0\x01\0\x01\0\0'));
const icc = segment(0xe2, ascii('ICC_PROFILE\0\x01\x01colours'));
const tables = joined([segment(0xdb, new Uint8Array(65)), segment(0xc0, new Uint8Array(9)), segment(0xc4, new Uint8Array(20))]);
const jpeg = (orientation: 1 | 6) =>
  joined([
    Uint8Array.of(0xff, 0xd8),
    jfif,
    segment(0xe1, joined([ascii('Exif\0\0'), exif(orientation)])),
    segment(0xe1, joined([ascii('http://ns.adobe.com/xap/1.0/\0'), place])),
    icc,
    segment(0xe2, joined([ascii('MPF\0'), place])),
    segment(0xed, joined([ascii('Photoshop 3.0\0'), place])),
    segment(0xfe, place),
    tables,
    scan,
    Uint8Array.of(0xff, 0xd9),
    place,
  ]);

describe('a JPEG', () => {
  test('loses Exif, XMP, IPTC, comments and what hangs behind it, and nothing else', () => {
    const stripped = stripPlaceData(jpeg(1), 'jpeg');
    expect(has(jpeg(1), 'GPS')).toBe(true);
    expect(stripped).toEqual(joined([Uint8Array.of(0xff, 0xd8), jfif, icc, tables, scan, Uint8Array.of(0xff, 0xd9)]));
  });

  test('keeps how it is turned', () => {
    const stripped = stripPlaceData(jpeg(6), 'jpeg');
    const kept = readJpeg(stripped).segments.find(({ marker }) => marker === 0xe1)!;
    expect(orientationOf(kept.bytes.subarray(10))).toBe(6);
    expect(has(stripped, 'GPS')).toBe(false);
    expect(stripPlaceData(stripped, 'jpeg')).toEqual(stripped);
  });

  test('cut short is refused', () => {
    for (const length of [2, 20, 200]) expect(() => stripPlaceData(jpeg(1).subarray(0, length), 'jpeg')).toThrow(/hỏng/);
  });
});

describe('a PNG', () => {
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const header = chunkOf('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));
  const pixels = chunkOf('IDAT', deflateSync(Uint8Array.of(0, 128)));
  const end = chunkOf('IEND', new Uint8Array());
  const png = (orientation: 1 | 6) =>
    joined([
      ...[signature, header, chunkOf('gAMA', Uint8Array.of(0, 0, 1, 2)), chunkOf('eXIf', exif(orientation))],
      ...[
        chunkOf('tEXt', place),
        chunkOf('iTXt', place),
        chunkOf('tIME', new Uint8Array(7)),
        chunkOf('prVt', place),
        pixels,
        end,
        place,
      ],
    ]);

  test('loses text, Exif, times and private chunks, and nothing else', () => {
    const gamma = chunkOf('gAMA', Uint8Array.of(0, 0, 1, 2));
    expect(stripPlaceData(png(1), 'png')).toEqual(joined([signature, header, gamma, pixels, end]));
  });

  test('keeps how it is turned', () => {
    const stripped = stripPlaceData(png(6), 'png');
    expect(has(stripped, 'GPS')).toBe(false);
    expect(orientationOf(readPng(stripped).chunks.find(({ type }) => type === 'eXIf')!.data)).toBe(6);
  });

  test('with a wrong sum is refused', () => {
    const changed = png(1);
    changed[20]! ^= 1;
    expect(() => stripPlaceData(changed, 'png')).toThrow(/hỏng/);
  });
});

describe('a WebP', () => {
  const chunk = (type: string, data: Uint8Array) =>
    joined([ascii(type), Uint8Array.of(data.length, 0, 0, 0), data, new Uint8Array(data.length % 2)]);
  const riff = (...chunks: Uint8Array[]) => {
    const body = joined([ascii('WEBP'), ...chunks]);
    return joined([ascii('RIFF'), Uint8Array.of(body.length & 0xff, body.length >> 8, 0, 0), body]);
  };
  const pixels = chunk('VP8L', Uint8Array.of(0x2f, 1, 2, 3, 4));
  const extended = (flags: number) => chunk('VP8X', Uint8Array.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  const webp = (orientation: 1 | 6) =>
    joined([
      riff(extended(0x2c), chunk('ICCP', ascii('icc ')), pixels, chunk('EXIF', exif(orientation)), chunk('XMP ', place)),
      place,
    ]);

  test('loses Exif and XMP, and says so in its flags', () => {
    expect(stripPlaceData(webp(1), 'webp')).toEqual(riff(extended(0x20), chunk('ICCP', ascii('icc ')), pixels));
  });

  test('keeps how it is turned', () => {
    const stripped = stripPlaceData(webp(6), 'webp');
    expect(has(stripped, 'GPS')).toBe(false);
    expect(orientationOf(readWebp(stripped).chunks.find(({ type }) => type === 'EXIF')!.data)).toBe(6);
  });

  test('cut short is refused', () => {
    expect(() => stripPlaceData(webp(1).subarray(0, 40), 'webp')).toThrow(/hỏng/);
  });
});
