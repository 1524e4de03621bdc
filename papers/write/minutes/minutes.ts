import { dayAt } from '#domain/kernel/day.ts';
import { hourText, momentText } from '../moment.ts';
import type { Block, Fact, Head, SignatureBlock } from '../paper.ts';

/** A person named in minutes, in the office they sit in. */
export interface Participant {
  readonly name: string;
  readonly title: string;
}

/** What every minutes (biên bản họp; Mẫu 1.9 of NĐ 30/2020/NĐ-CP) state around their matter. */
export interface Meeting {
  readonly head: Head;
  /** ISO 8601 instants in UTC. */
  readonly opened: string;
  readonly closed: string;
  readonly venue: string;
  readonly chair: Participant;
  readonly secretary: Participant;
  readonly attendance: {
    readonly present: number;
    readonly total: number;
    /** Reasons in kind only, never with a name: `02 nghỉ phép, 01 đi học`. */
    readonly absent?: string;
  };
  readonly guests?: readonly Participant[];
}

/** Opening lines: when, where, who, chair and secretary. */
export function meetingFacts(meeting: Meeting): Block {
  const { attendance, guests = [] } = meeting;
  const absent = attendance.total - attendance.present;
  const reasons = attendance.absent ? ` (${attendance.absent})` : '';
  const rows: readonly Fact[] = [
    { label: 'Thời gian bắt đầu', value: momentText(meeting.opened) },
    { label: 'Địa điểm', value: meeting.venue },
    {
      label: 'Thành phần tham dự',
      value: `${attendance.present}/${attendance.total} người${absent > 0 ? `, vắng ${absent}${reasons}` : ''}`,
    },
    ...(guests.length > 0 ? [{ label: 'Khách mời', value: guests.map(nameAndTitle).join('; ') }] : []),
    { label: 'Chủ trì', value: nameAndTitle(meeting.chair) },
    { label: 'Thư ký', value: nameAndTitle(meeting.secretary) },
  ];
  return { kind: 'facts', rows };
}

/** The last line of minutes. */
export function meetingClose({ opened, closed }: Meeting): Block {
  const when = dayAt(opened) === dayAt(closed) ? `${hourText(closed)} cùng ngày` : momentText(closed);
  return { kind: 'paragraph', text: `Cuộc họp kết thúc vào ${when}; biên bản đã được đọc lại cho mọi người dự họp cùng nghe./.` };
}

/** Secretary at the left, chair at the right. */
export function meetingSignatures({ chair, secretary }: Meeting): readonly SignatureBlock[] {
  return [
    { lines: ['THƯ KÝ'], name: secretary.name },
    { lines: ['CHỦ TỌA'], name: chair.name },
  ];
}

/** `Lê Thị An, Hiệu trưởng`: a person named in a paper, without form of address. */
export function nameAndTitle(person: Participant): string {
  return `${person.name}, ${person.title}`;
}

/** A list, or one sentence where there is nothing to list. */
export function listOrNone(items: readonly string[], none: string): readonly Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: none }];
  return [{ kind: 'list', marker: 'dash', items }];
}
