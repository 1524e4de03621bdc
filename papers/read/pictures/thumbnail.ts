import { Unreadable } from '../unreadable.ts';

/** A small picture of a picture (ảnh thu nhỏ), as WebP without any metadata. */
export interface Thumbnail {
  readonly bytes: Uint8Array;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
}

/** The most that is decoded, in pixels; a phone's largest usual picture has 50 million. */
export const mostPixels = 80_000_000;
/** The most that a thumbnail weighs, in bytes. */
export const thumbnailBytes = 20_000;
const longestSeconds = 10;
/** Side in pixels and quality; the next is tried where a picture is so restless that it stays too heavy. */
const sizes = [
  [320, 72],
  [320, 50],
  [320, 30],
  [240, 25],
  [160, 20],
] as const;

const damaged = () => new Unreadable('damaged', 'Ảnh bị hỏng hoặc gửi chưa trọn, không xem được.');

/**
 * Decodes a picture (JPEG, PNG, WebP) once and makes it small and upright. One at a time, with a bound on pixels and seconds.
 * @throws Unreadable `picture-too-large` before anything is decoded, `damaged` when it cannot be.
 */
export async function thumbnailOf(picture: Uint8Array): Promise<Thumbnail> {
  const made = last.then(() => smallOf(picture));
  last = made.catch(() => undefined);
  return await made;
}

let last: Promise<unknown> = Promise.resolve();

async function smallOf(picture: Uint8Array): Promise<Thumbnail> {
  const sharp = await decoder();
  const read = () => sharp(picture, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
  await refuseLarge(sharp(picture, { limitInputPixels: false }));
  try {
    for (const [side, quality] of sizes) {
      const small = read().autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
      const { data, info } = await small
        .webp({ quality })
        .timeout({ seconds: longestSeconds })
        .toBuffer({ resolveWithObject: true });
      if (data.byteLength <= thumbnailBytes) return { bytes: data, width: info.width, height: info.height };
    }
  } catch {
    throw damaged();
  }
  throw damaged();
}

/** Asks the head of the file alone. */
async function refuseLarge(picture: { metadata(): Promise<{ width: number; height: number }> }): Promise<void> {
  const { width, height } = await picture.metadata().catch(() => {
    throw damaged();
  });
  if (width * height > mostPixels) throw new Unreadable('picture-too-large', `Ảnh ${width} × ${height} điểm ảnh là quá lớn.`);
}

/** Loaded with the first picture; of the formats it knows only ours are open, and it keeps nothing between pictures. */
async function decoder() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
  return sharp;
}
