import * as api from '#api/evidence.ts';
import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { NewItem, OutboxItem } from '../kernel/outbox/item.ts';
import { printOf } from '../kernel/outbox/print.ts';

export type Kind = 'file' | 'link' | 'note';

/** What stands in the form of a piece. `ticket` names it from its first letter to its answer. */
export interface Typed {
  readonly ticket: string;
  readonly kind: Kind;
  readonly lines: readonly string[];
  /** Points of checklists, from 1. */
  readonly points: readonly { readonly line: string; readonly point: number }[];
  /** The unit's other sheets of the year that the piece is to serve as well, with their lines; none is there before somebody ticks it. */
  readonly also: readonly { readonly campaignId: string; readonly lines: readonly string[] }[];
  readonly onDay: Day | null;
  readonly note: string;
  readonly link: string;
  readonly noPupil: boolean;
}

export const nothingTyped: Typed = {
  ticket: '',
  kind: 'file',
  lines: [],
  points: [],
  also: [],
  onDay: null,
  note: '',
  link: '',
  noPupil: false,
};

const kindOf = (typed: Typed, file: File | undefined) =>
  file ? (file.type.startsWith('image/') ? 'picture' : 'file') : typed.kind === 'link' ? 'link' : 'note';

/** One item for each file, or one without; sent twice with the same content they are the same items. */
export function itemsOf(campaignId: string, typed: Typed & { readonly onDay: Day }, files: readonly File[]): readonly NewItem[] {
  const { ticket, kind, lines, points, also, onDay, note, link, noPupil } = typed;
  const piece = {
    campaignId,
    lines: [...lines],
    points: [...points],
    ...(also.length > 0 ? { also: also.map((one) => ({ ...one, lines: [...one.lines] })) } : {}),
    onDay,
    note,
    noPupil,
    ...(kind === 'link' ? { link } : {}),
  };
  const given = kind === 'file' ? files : [undefined];
  return given.map((file, place) => {
    const input = file ? { ...piece, file } : piece;
    return {
      key: `${ticket}.${place}.${printOf(input)}`,
      batch: ticket,
      slot: null,
      kind: kindOf(typed, file),
      title: file?.name ?? (kind === 'link' ? link : note),
      detail: `${lines.join(', ')}; ${shortDate(onDay)}`,
      method: 'POST',
      path: api.addEvidence.path,
      input,
      page: `/phong-trao/${campaignId}/minh-chung?sua=${ticket}`,
    };
  });
}

/** The form of what was refused, to be mended; the files of the whole batch together. */
export function typedAgain(
  items: readonly OutboxItem[],
  ticket: string,
): { readonly typed: Typed; readonly files: readonly File[] } {
  const input = items[0]!.input as Partial<Omit<Typed, 'kind' | 'ticket'>>;
  const files = items.flatMap((item) => (item.input.file instanceof File ? [item.input.file] : []));
  const kind = files.length > 0 ? 'file' : input.link ? 'link' : 'note';
  return { typed: { ...nothingTyped, ...input, link: input.link ?? '', ticket, kind }, files };
}
