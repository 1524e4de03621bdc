import type { LawRef } from '../kernel/refusal.ts';

/** How many whole years a picture is kept after the last year of its cycle (thời hạn giữ ảnh sau chu kỳ), and where that is written. */
export interface PictureKeeping {
  readonly years: number;
  readonly law: LawRef;
  /** `false`: the text asks for no longer than needed and names no years; a site may set its own, with a source. */
  readonly isCertain: boolean;
}

/** One year, so that a petition or an inspection after the last result still finds what was shown. */
export const usualPictureKeeping: PictureKeeping = {
  years: 1,
  law: { text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', at: 'Điều 3' },
  isCertain: false,
};
