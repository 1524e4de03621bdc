import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { joined } from './joined.ts';
import { chunkOf } from './png.ts';
import { thumbnailBytes, thumbnailOf } from './thumbnail.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A PNG in black and white, all one colour: 8 pixels a byte, and deflated to next to nothing. */
function vast(side: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(Math.min(side * (1 + Math.ceil(side / 8)), 50_000_000)));
  return joined([signature, chunkOf('IHDR', head), chunkOf('IDAT', pixels), chunkOf('IEND', new Uint8Array())]);
}

/** Noise: nothing is harder to make small. */
const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'black', noise: { type: 'gaussian', mean: 128, sigma: 80 } } });

describe('a thumbnail', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('of a restless %s stays under 20 KB and says its size', async (format) => {
    const small = await thumbnailOf(await noise(1600, 1200).toFormat(format).toBuffer());
    expect(small.bytes.byteLength).toBeLessThanOrEqual(thumbnailBytes);
    expect(small.width / small.height).toBeCloseTo(4 / 3, 1);
    const { format: made, width, exif, xmp } = await sharp(small.bytes).metadata();
    expect([made, width, exif, xmp]).toEqual(['webp', small.width, undefined, undefined]);
  });

  test('stands upright, and the place where it was taken is not in it', async () => {
    const taken = { IFD3: { GPSLatitude: '10/1 46/1 37/1', GPSLatitudeRef: 'N' }, IFD0: { Copyright: 'Trường ở đây' } };
    const lying = await noise(400, 200).jpeg().withExif(taken).withMetadata({ orientation: 6 }).toBuffer();
    const small = await thumbnailOf(lying);
    expect([small.width, small.height]).toEqual([160, 320]);
    expect(Buffer.from(small.bytes).includes('Trường')).toBe(false);
    expect(Buffer.from(small.bytes).includes('EXIF')).toBe(false);
  });

  test('is never larger than the picture', async () => {
    const small = await thumbnailOf(await noise(40, 30).png().toBuffer());
    expect([small.width, small.height]).toEqual([40, 30]);
  });

  test('of 60,000 × 60,000 pixels is refused before anything is unpacked', async () => {
    const memory = process.memoryUsage().rss;
    const picture = vast(60_000);
    expect(picture.byteLength).toBeLessThan(1_000_000);
    await expect(thumbnailOf(picture)).rejects.toMatchObject({ code: 'picture-too-large' });
    expect(process.memoryUsage().rss - memory).toBeLessThan(150_000_000);
  });

  test('of a picture cut short, or of something else, is refused', async () => {
    const whole = await noise(300, 300).jpeg().toBuffer();
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ]) {
      await expect(thumbnailOf(bytes)).rejects.toMatchObject({ code: 'damaged' });
    }
  });

  test('one refused picture holds up no other', async () => {
    const good = await noise(50, 50).png().toBuffer();
    const [no, yes] = await Promise.allSettled([thumbnailOf(vast(60_000)), thumbnailOf(good)]);
    expect([no.status, yes.status]).toEqual(['rejected', 'fulfilled']);
  });
});
