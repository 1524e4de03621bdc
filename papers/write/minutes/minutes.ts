import { dayAt } from '#domain/kernel/day.ts';
import { missingOf, type Need } from '../missing.ts';
import { hourText, momentText } from '../moment.ts';
import type { Block, Fact, Head, SignatureBlock } from '../paper.ts';
import { dashes } from '../sections.ts';

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
  const invited = guests.filter(({ name }) => name.trim() !== '');
  const reasons = attendance.absent ? ` (${attendance.absent})` : '';
  const rows: readonly Fact[] = [
    { label: 'Thời gian bắt đầu', value: momentText(meeting.opened) },
    { label: 'Địa điểm', value: meeting.venue },
    {
      label: 'Thành phần tham dự',
      value: `${attendance.present}/${attendance.total} người${absent > 0 ? `, vắng ${String(absent).padStart(2, '0')}${reasons}` : ''}`,
    },
    ...(invited.length > 0 ? [{ label: 'Khách mời', value: invited.map(nameAndTitle).join('; ') }] : []),
    { label: 'Chủ trì', value: nameAndTitle(meeting.chair) },
    { label: 'Thư ký', value: nameAndTitle(meeting.secretary) },
  ];
  return { kind: 'facts', rows };
}

/** The last line of minutes; `gathering` is what met: `Cuộc họp`, `Hội nghị`. */
export function meetingClose({ opened, closed }: Meeting, gathering = 'Cuộc họp'): Block {
  const when = dayAt(opened) === dayAt(closed) ? `${hourText(closed)} cùng ngày` : momentText(closed);
  return {
    kind: 'paragraph',
    text: `${gathering} kết thúc vào ${when}; biên bản đã được đọc lại cho mọi người dự họp cùng nghe./.`,
  };
}

/** Secretary at the left, chair at the right. */
export function meetingSignatures({ chair, secretary }: Meeting): readonly SignatureBlock[] {
  return [
    { lines: ['THƯ KÝ'], name: secretary.name },
    { lines: ['CHỦ TỌA'], name: chair.name },
  ];
}

/** What minutes cannot be signed without, in words (còn thiếu gì): those of the meeting, and `needs` of its matter. */
export function missingInMinutes(meeting: Meeting, needs: readonly Need[] = []): readonly string[] {
  return missingOf([
    ['đơn vị tổ chức họp', meeting.head.issuer],
    ['địa điểm họp', meeting.venue],
    ['người chủ trì', meeting.chair.name],
    ['thư ký', meeting.secretary.name],
    ['số người dự họp', meeting.attendance.present],
    ...needs,
  ]);
}

/** `Lê Thị An, Hiệu trưởng`: a person named in a paper, without form of address. */
export function nameAndTitle(person: Participant): string {
  return [person.name, person.title].filter(Boolean).join(', ');
}

/** A list, or one sentence where there is nothing to list; blank lines are nothing. */
export function listOrNone(items: readonly string[], none: string): readonly Block[] {
  const list = dashes(items);
  return list.length > 0 ? list : [{ kind: 'paragraph', text: none }];
}
