import { listTable } from '../listTable.ts';
import type { Block } from '../paper.ts';

/** A title or commendation received before. */
export interface Honour {
  /** `2025`, `Năm học 2024–2025`. */
  readonly year: string;
  readonly name: string;
  /** `Quyết định số … ngày … của …`. */
  readonly decision: string;
}

/** What was received before, as the merit reports list it. */
export function honourTable(honours: readonly Honour[]): readonly Block[] {
  return listTable(honours, [
    { head: 'Năm', share: 2.4, align: 'center', of: ({ year }) => year },
    { head: 'Danh hiệu, hình thức khen thưởng', share: 6, of: ({ name }) => name },
    { head: 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành', share: 6.6, of: ({ decision }) => decision },
  ]);
}
