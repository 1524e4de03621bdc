import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { joined } from './joined.ts';
import { readJpeg } from './jpeg.ts';
import { chunkOf, readPng } from './png.ts';
import { type StrippablePicture, stripPlaceData } from './stripPlaceData.ts';
import { thumbnailOf } from './thumbnail.ts';

const place = 'GPS 10.7769N 106.7009E';
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const segment = (marker: number, body: Uint8Array) =>
  joined([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPS>${place}</exif:GPS></x:xmpmeta>`;

/** A picture as a camera writes it: Exif and XMP with a place, turned or not. */
const taken = (format: StrippablePicture, shade: number, orientation: number) =>
  sharp({ create: { width: 16, height: 12, channels: 3, background: { r: shade, g: 90, b: 200 - shade } } })
    .toFormat(format)
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { ImageDescription: place }, IFD3: { GPSLatitude: '10/1 46/1 37/1', GPSLatitudeRef: 'N' } })
    .withXmp(xmp)
    .toBuffer();

/** Where cameras and programs put what they know besides: anywhere among the parts, and behind the picture. */
interface Hidden {
  readonly at: number;
  readonly how: number;
  readonly before: string;
}

const jpegHeads = [
  [0xe1, 'Exif\0\0'],
  [0xe1, 'http://ns.adobe.com/xap/1.0/\0'],
  [0xe2, 'MPF\0'],
  [0xed, 'Photoshop 3.0\0'],
  [0xfe, ''],
  [0xe5, 'x'],
] as const;
const pngTypes = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt', 'dSIG'] as const;
const webpTypes = ['XMP ', 'META', 'GPS '] as const;

const saying = ({ before }: Hidden) => ascii(`${before}${place}`);

function inJpeg(bytes: Uint8Array, hidden: readonly Hidden[]): Uint8Array {
  const parts = readJpeg(bytes).segments.map((one) => one.bytes);
  for (const one of hidden) {
    const [marker, head] = jpegHeads[one.how % jpegHeads.length]!;
    parts.splice(one.at % parts.length, 0, segment(marker, joined([ascii(head), saying(one)])));
  }
  return joined([Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, 0xd9), ascii(place)]);
}

function inPng(bytes: Uint8Array, hidden: readonly Hidden[]): Uint8Array {
  const parts = readPng(bytes).chunks.map((one) => one.bytes);
  for (const one of hidden)
    parts.splice(1 + (one.at % (parts.length - 1)), 0, chunkOf(pngTypes[one.how % pngTypes.length]!, saying(one)));
  return joined([bytes.subarray(0, 8), ...parts, ascii(place)]);
}

function inWebp(bytes: Uint8Array, hidden: readonly Hidden[]): Uint8Array {
  const more = hidden.map((one) => {
    const data = saying(one);
    const head = new Uint8Array(8);
    head.set(ascii(webpTypes[one.how % webpTypes.length]!));
    new DataView(head.buffer).setUint32(4, data.length, true);
    return joined([head, data, new Uint8Array(data.length % 2)]);
  });
  const whole = joined([bytes, ...more]);
  new DataView(whole.buffer, whole.byteOffset).setUint32(4, whole.length - 8, true);
  return joined([whole, ascii(place)]);
}

const hide = { jpeg: inJpeg, png: inPng, webp: inWebp } as const;
const pixelsOf = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();

test.each(['jpeg', 'png', 'webp'] as const)('wherever a place hides in a %s, it goes, and the picture stays', async (format) => {
  const hidden = fc.array(fc.record({ at: fc.nat(50), how: fc.nat(20), before: fc.stringMatching(/^[ -~]{0,30}$/) }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(hidden, fc.nat(200), fc.constantFrom(1, 3, 6, 8), async (parts, shade, orientation) => {
      const picture = await taken(format, shade, orientation);
      const crafted = hide[format](picture, parts);
      expect(Buffer.from(crafted).includes(place)).toBe(true);
      const kept = stripPlaceData(crafted, format);
      const small = (await thumbnailOf(kept)).bytes;
      for (const bytes of [kept, small]) {
        const { exif, xmp: described } = await sharp(bytes).metadata();
        expect([Buffer.from(bytes).includes('GPS'), described, (exif ?? '').includes('GPS')]).toEqual([false, undefined, false]);
      }
      expect(Buffer.compare(await pixelsOf(kept), await pixelsOf(picture))).toBe(0);
    }),
    { numRuns: 25 },
  );
});
