import { missingOf } from '../missing.ts';
import { hourText, momentText } from '../moment.ts';
import type { Block, Head, LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs } from '../sections.ts';
import { listOrNone, nameAndTitle, type Participant } from './minutes.ts';

/** What the minutes of a check by the union hold (biên bản kiểm tra của Công đoàn): areas and roles, never a person at fault. */
export interface UnionCheckMinutesValues {
  readonly head: Head;
  /** What was checked: `Kiểm tra việc thực hiện quy định về vệ sinh`. */
  readonly matter: string;
  /** Khu vực, nội dung được kiểm tra. */
  readonly area: string;
  /** ISO 8601 instants in UTC. */
  readonly opened: string;
  readonly closed: string;
  readonly venue: string;
  /** Who checked, the one who leads first. */
  readonly team: readonly Participant[];
  /** Who was there for the area, by office. */
  readonly hosts: readonly Participant[];
  readonly found: readonly string[];
  readonly asked: readonly string[];
  /** Ý kiến của bộ phận được kiểm tra. */
  readonly reply: readonly string[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes with which the union says what it found in an area and what it asks for. */
export function unionCheckMinutes(values: UnionCheckMinutesValues): LetterPaper {
  const { team, hosts } = values;
  return {
    format: 'nd30',
    kind: 'union-check-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: values.matter,
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'Thời gian bắt đầu', value: momentText(values.opened) },
          { label: 'Địa điểm', value: values.venue },
          { label: 'Nội dung, khu vực kiểm tra', value: values.area },
        ],
      },
      ...there('Người kiểm tra', team),
      ...there('Đại diện bộ phận được kiểm tra', hosts),
      ...arabicSections([
        { heading: 'Kết quả kiểm tra', body: listOrNone(values.found, 'Không có nội dung phải ghi nhận.') },
        { heading: 'Kiến nghị, thời hạn khắc phục', body: listOrNone(values.asked, 'Không có.') },
        {
          heading: 'Ý kiến của bộ phận được kiểm tra',
          body: listOrNone(values.reply, 'Thống nhất với kết quả kiểm tra, không có ý kiến khác.'),
        },
      ]),
      ...paragraphs([
        'Biên bản ghi theo khu vực và bộ phận phụ trách, không nêu tên cá nhân có thiếu sót.',
        `Việc kiểm tra kết thúc vào ${hourText(values.closed)} cùng ngày; biên bản đã được đọc lại cho những người có mặt cùng nghe./.`,
      ]),
    ],
    signatures: [
      { lines: ['ĐẠI DIỆN BỘ PHẬN', 'ĐƯỢC KIỂM TRA'], ...named(hosts[0]) },
      { lines: ['NGƯỜI KIỂM TRA'], ...named(team[0]) },
    ],
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

const there = (heading: string, people: readonly Participant[]): readonly Block[] =>
  people.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...dashes(people.map(nameAndTitle))];

const named = (person: Participant | undefined) => (person?.name ? { name: person.name } : { note: '(Ký, ghi rõ họ tên)' });

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInUnionCheckMinutes(values: UnionCheckMinutesValues): readonly string[] {
  return missingOf([
    ['tổ chức công đoàn', values.head.issuer],
    ['việc được kiểm tra', values.matter],
    ['nội dung, khu vực kiểm tra', values.area],
    ['địa điểm', values.venue],
    ['người kiểm tra', values.team.map(({ name }) => name)],
    ['kết quả kiểm tra', values.found],
    ['nơi nhận', values.recipients],
  ]);
}
