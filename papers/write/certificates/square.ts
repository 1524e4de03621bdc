import qrcode from 'qrcode';

/** A square pattern (mã QR) as horizontal runs of dark cells `[x, y, length]` on a grid of `size` cells. */
export interface Square {
  readonly size: number;
  readonly runs: readonly (readonly [x: number, y: number, length: number])[];
}

/** Draws text as a QR code that survives a quarter of its cells being soiled (mức sửa lỗi Q). */
export function squareOf(text: string): Square {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'Q' }).modules;
  const runs: [number, number, number][] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue;
      const last = runs.at(-1);
      if (last && last[1] === y && last[0] + last[2] === x) last[2] += 1;
      else runs.push([x, y, 1]);
    }
  }
  return { size, runs };
}
