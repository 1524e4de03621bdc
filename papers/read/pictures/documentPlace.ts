import { type Part, zipOf } from '../../write/zip.ts';
import { Unreadable } from '../unreadable.ts';
import type { FileKind } from '../uploadKind.ts';
import { openZip } from '../zip.ts';
import { says } from './joined.ts';
import { type StrippablePicture, stripPlaceData } from './stripPlaceData.ts';

/** A file whose pictures say where they were taken, and that cannot be changed because it is signed (tệp đã ký số). */
export class PlaceIsSigned extends Error {}

const media = /(?:^|\/)(?:media\/[^/]+|docProps\/thumbnail)\.(?:jpe?g|jpe|png|webp)$/iu;
const starts: readonly (readonly [StrippablePicture, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
];

/**
 * A Word or Excel file whose pictures say no more where they were taken (bỏ dữ liệu vị trí); the very bytes where none did.
 * @throws Unreadable when the archive is damaged, PlaceIsSigned when a picture would have to change under a signature.
 */
export function stripOfficePictures(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes);
  const clean = new Map<string, Uint8Array>();
  for (const name of zip.names.filter((each) => media.test(each))) {
    const picture = zip.read(name)!;
    const stripped = strippedPicture(picture);
    if (stripped && !Buffer.from(stripped).equals(picture)) clean.set(name, stripped);
  }
  if (clean.size === 0) return bytes;
  if (zip.names.some((name) => name.startsWith('_xmlsignatures/'))) throw new PlaceIsSigned();
  const names = zip.names.filter((name) => !name.endsWith('/'));
  return zipOf(names.map((path): Part => ({ path, content: clean.get(path) ?? zip.read(path)! })));
}

/** A file of any kind we take, its pictures without the place they were taken. @throws Unreadable, PlaceIsSigned. */
export function stripFile(bytes: Uint8Array, kind: FileKind): Uint8Array {
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp') return stripPlaceData(bytes, kind);
  if (kind === 'docx' || kind === 'xlsx') return stripOfficePictures(bytes);
  return kind === 'pdf' ? stripPdfPictures(bytes) : bytes;
}

/** By what it is, not by its name; undefined where it is no picture that we know, or a damaged one. */
function strippedPicture(picture: Uint8Array): Uint8Array | undefined {
  const kind = starts.find(([, start]) => start.every((byte, at) => picture[at] === byte))?.[0];
  if (!kind) return undefined;
  try {
    return stripPlaceData(picture, kind);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/**
 * A PDF whose photographs say no more where they were taken: what a camera wrote into a JPEG is overwritten with zeros, byte for
 * byte as long, so that no place in the file moves. Pictures packed a second time are not looked into.
 * @throws PlaceIsSigned when the PDF bears a digital signature over it.
 */
export function stripPdfPictures(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = pictureStarts(whole).flatMap((at) => placesIn(whole, at));
  if (places.length === 0) return bytes;
  if (whole.includes('/ByteRange')) throw new PlaceIsSigned();
  const clean = Uint8Array.from(bytes);
  for (const { from, to } of places) clean.fill(0, from, to);
  return clean;
}

function pictureStarts(whole: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(soi); at >= 0; at = whole.indexOf(soi, at + soi.length)) found.push(at);
  return found;
}

const soi = Buffer.of(0xff, 0xd8, 0xff);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The bodies of segments before the picture's own data that say a place. */
function placesIn(whole: Buffer, start: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = start + 2;
  while (whole[at] === 0xff && whole[at + 1]! >= 0xc0 && whole[at + 1] !== 0xda && whole[at + 1] !== 0xd9) {
    const end = at + 2 + (whole[at + 2] ?? 0) * 256 + (whole[at + 3] ?? 0);
    if (end <= at + 4 || end > whole.length) break;
    if (whole[at + 1] === 0xe1 && saysPlace(whole.subarray(at + 4, end))) found.push({ from: at + 4, to: end });
    at = end;
  }
  return found;
}

function saysPlace(body: Buffer): boolean {
  if (says(body, 0, 'Exif\0\0')) return hasPlaceTag(body.subarray(6));
  return body.includes('GPSLatitude') || body.includes('GPSLongitude');
}

const placeTag = 0x8825;

/** Whether the first directory of an Exif block leads to one of places (GPS IFD). */
function hasPlaceTag(tiff: Buffer): boolean {
  if (tiff.length < 10) return false;
  const little = tiff[0] === 0x49;
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return false;
  return Array.from({ length: short(first) }, (_, index) => short(first + 2 + index * 12)).includes(placeTag);
}
