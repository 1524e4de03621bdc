import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { stripPlaceData } from '#papers/read/pictures/stripPlaceData.ts';

export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const pick = <T>(random: Random, of: readonly T[]): T => of[below(random, of.length)]!;

/** All of them once in an order drawn anew, then again: each comes as often as every other. */
export function bagOf<T>(random: Random, of: readonly T[]): () => T {
  const bag: T[] = [];
  return () => {
    if (bag.length === 0) bag.push(...of);
    return bag.splice(below(random, bag.length), 1)[0]!;
  };
}

/** A picture as it is chosen, and the hash under which the server must keep it. */
export interface Picture {
  readonly name: string;
  readonly bytes: Buffer;
  readonly hash: string;
}

/** What the person means to send; nothing about it changes whatever happens to the machine. */
export type Piece =
  | { readonly kind: 'note'; readonly id: string; readonly note: string; readonly lines: number }
  | {
      readonly kind: 'pictures';
      readonly id: string;
      readonly note: string;
      readonly lines: number;
      readonly pictures: readonly Picture[];
    }
  | { readonly kind: 'pledge'; readonly id: string; readonly initiative: string };

const words = ['vườn', 'lớp', 'sân', 'thư viện', 'hành lang', 'bếp', 'cổng', 'tường', 'nhà xe', 'cây xanh', 'nước', 'điện'];

export const pieceKinds = ['note', 'pictures', 'pledge', 'pictures', 'note'] as const;

/** The next thing to do, drawn from the seed. */
export function drawPiece(random: Random, number: number, kind: Piece['kind']): Piece {
  const id = `v${number}`;
  const text = (length: number) => Array.from({ length }, () => pick(random, words)).join(' ');
  const lines = 1 + below(random, 2);
  if (kind === 'note') return { kind, id, note: `${id} ${text(4 + below(random, 20))}`, lines };
  if (kind === 'pledge') return { kind, id, initiative: `${id} ${text(3 + below(random, 6))}` };
  const pictures = Array.from({ length: 1 + below(random, 3) }, (_, at) => drawPicture(random, `${id}-anh-${at}.png`));
  return { kind, id, note: `${id} ${text(3)}`, lines, pictures };
}

/** A PNG of noise, 100 to 400 kB, as no other. */
function drawPicture(random: Random, name: string): Picture {
  const side = 180 + below(random, 180);
  const rows = Buffer.alloc(side * (side * 3 + 1));
  for (let at = 0; at < rows.length; at++) rows[at] = at % (side * 3 + 1) === 0 ? 0 : below(random, 256);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))];
  const bytes = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
  const hash = createHash('sha256')
    .update(stripPlaceData(new Uint8Array(bytes), 'png'))
    .digest('hex');
  return { name, bytes, hash };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
