import { type Day, shortDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import type { Block } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';

/** A point that the second look moved, in hundredths (điểm thay đổi sau giải trình). */
export interface PrintedChange {
  readonly label: string;
  readonly text: string;
  readonly before: number;
  readonly after: number;
  readonly why: string;
}

/** How independent reviewers came to the appraised points (tổ thẩm định chấm độc lập); no reviewer's own points. */
export interface PanelPart {
  readonly sheets: number;
  readonly members: number;
  /** Cách lấy điểm chung, cách làm tròn, căn cứ: in words. */
  readonly rule: string;
  readonly rounding: string;
  readonly source: string;
  /** The lines above the limits; none: nothing was to be explained. */
  readonly opened: readonly string[];
  /** Each handing over of the panel (thay tổ trưởng), the earliest first; why is the panel's own. */
  readonly handovers: readonly { readonly from: string; readonly to: string; readonly on: Day }[];
  readonly explanation: { readonly until: Day; readonly arrived: Day | null } | null;
  readonly changes: readonly PrintedChange[];
}

/** What the minutes say of the panel: how many sheets, by which rule, who headed it, what was explained, and every changed point. */
export function panelSection(panel: PanelPart): readonly Block[] {
  const { sheets, members, rule, rounding, source, opened, handovers, explanation, changes } = panel;
  const of = sheets === members ? `${sheets} phiếu` : `${sheets}/${members} phiếu`;
  const how = [rule, rounding].filter(isSaid).map(lowered).join('; ');
  const by = isSaid(source) ? ` (${source})` : '';
  const lines = opened.filter(isSaid).join(', ');
  const digits = digitsOf(changes.flatMap(({ before, after }) => [before, after]));
  return [
    {
      kind: 'paragraph',
      text: `Tổ thẩm định chấm độc lập: ${of}.${how ? ` Điểm thẩm định là điểm chung: ${how}${by}.` : ''}`,
    },
    ...handovers.map(({ from, to, on }) => ({
      kind: 'paragraph' as const,
      text: `Thay tổ trưởng tổ thẩm định ngày ${shortDate(on)}: ${from} bàn giao cho ${to}.`,
    })),
    ...(lines === ''
      ? [{ kind: 'paragraph' as const, text: 'Không có dòng nào lệch quá mức phải giải trình.' }]
      : [{ kind: 'paragraph' as const, text: `Lệch quá mức phải giải trình: dòng ${lines}.${saidOf(explanation)}` }]),
    ...(lines !== '' && changes.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Sau khi xem lại, các điểm giữ nguyên.' }]
      : []),
    ...(changes.length > 0 ? [{ kind: 'heading' as const, text: 'Các điểm thay đổi sau giải trình' }] : []),
    ...listTable(changes, [
      { head: 'Dòng', share: 1.6, align: 'center', of: ({ label }) => label },
      { head: 'Nội dung, tiêu chí', share: 6, of: ({ text }) => text },
      { head: 'Điểm trước', share: 1.8, align: 'center', of: ({ before }) => pointsText(before, digits) },
      { head: 'Điểm sau', share: 1.8, align: 'center', of: ({ after }) => pointsText(after, digits) },
      { head: 'Lý do', share: 6, of: ({ why }) => why },
    ]),
  ];
}

const saidOf = (explanation: PanelPart['explanation']) => {
  if (explanation === null) return '';
  const { until, arrived } = explanation;
  return arrived === null
    ? ` Đơn vị không gửi giải trình trong hạn ${shortDate(until)}.`
    : ` Đơn vị giải trình ngày ${shortDate(arrived)}, trong hạn ${shortDate(until)}.`;
};

const isSaid = (text: string) => text.trim() !== '';
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the part cannot do without (còn thiếu gì). */
export function panelNeeds({
  rule,
  rounding,
  source,
  opened,
  handovers,
  changes,
}: PanelPart): readonly (readonly [string, string | readonly string[]])[] {
  return [
    ['cách lấy điểm chung', rule],
    ['cách làm tròn', rounding],
    ['căn cứ của cách lấy điểm chung', source],
    ...(handovers.length > 0
      ? [['tên tổ trưởng bàn giao và nhận việc', handovers.flatMap(({ from, to }) => [from, to])] as const]
      : []),
    ...(opened.length > 0 ? [['dòng phải giải trình', opened] as const] : []),
    ...(changes.length > 0
      ? [
          ['dòng thay đổi', changes.map(({ label }) => label)] as const,
          ['nội dung dòng thay đổi', changes.map(({ text }) => text)] as const,
          ['lý do thay đổi điểm', changes.map(({ why }) => why)] as const,
        ]
      : []),
  ];
}
