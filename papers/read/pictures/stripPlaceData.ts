import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

/** Pictures whose place data we can take away; HEIC is not among them. */
export type StrippablePicture = 'jpeg' | 'png' | 'webp';

/**
 * The same picture, pixel for pixel, without where, when and by which device it was taken (bỏ dữ liệu vị trí): Exif, XMP, IPTC,
 * comments, previews and anything behind the picture go; colour profile and turning stay. @throws Unreadable when damaged.
 */
export function stripPlaceData(bytes: Uint8Array, kind: StrippablePicture): Uint8Array {
  if (kind === 'jpeg') return stripJpeg(bytes);
  return kind === 'png' ? stripPng(bytes) : stripWebp(bytes);
}
