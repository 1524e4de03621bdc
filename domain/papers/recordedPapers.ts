import { roundKeepers } from '../evaluations/policy.ts';
import type { CasePaper, PaperField } from './casePaper.ts';
import {
  asked,
  askedOf,
  askedPerson,
  bases,
  conferenceMinutes,
  conferenceResolution,
  day,
  meeting,
  number,
  office,
  opinions,
  person,
  signsFor,
} from './paperFields.ts';

const unit = { side: 'unit' } as const;
const records = { from: 'records' } as const;
const issued = [number, day, bases];
/** When a sitting began and ended, and where: its day is recorded. */
const hours = meeting.slice(0, 4);
const chair = askedPerson('chair', 'Chủ trì');
const secretary = askedPerson('secretary', 'Thư ký');
const hosts: PaperField = askedOf('hosts', 'Đại diện bộ phận được kiểm tra', ['Bộ phận, chức vụ']);

/** Papers that the rooms of the year record: what is held there is not asked for again (giấy tờ lập từ số liệu của năm). */
export const recordedPapers: readonly CasePaper[] = [
  {
    ...{ ...unit, kind: 'union-check-minutes', title: 'Biên bản kiểm tra của Công đoàn', step: 10, per: records },
    fields: [
      number,
      ...hours,
      askedOf('team', 'Người kiểm tra', [person, office], 'Người phụ trách ghi trước.'),
      hosts,
      opinions,
    ],
  },
  {
    ...{ ...unit, kind: 'half-year-conference-minutes', title: 'Biên bản hội nghị sơ kết 6 tháng', step: 11 },
    fields: conferenceMinutes,
  },
  {
    ...{ ...unit, kind: 'half-year-conference-resolution', title: 'Nghị quyết hội nghị sơ kết 6 tháng', step: 11 },
    fields: conferenceResolution,
  },
  {
    ...{ ...unit, kind: 'evaluation-minutes', title: 'Biên bản họp đánh giá, xếp loại', step: 12, per: records },
    fields: [number, ...meeting, chair, secretary, opinions],
    readers: roundKeepers,
  },
  {
    ...{ ...unit, kind: 'grades-decision', title: 'Quyết định công nhận kết quả đánh giá, xếp loại', step: 12 },
    fields: [...issued, signsFor],
    readers: roundKeepers,
  },
  {
    ...{ ...unit, kind: 'initiative-list', title: 'Danh sách sáng kiến được công nhận', step: 12 },
    fields: [day, signsFor],
  },
  {
    ...{ ...unit, kind: 'year-end-conference-minutes', title: 'Biên bản hội nghị tổng kết', step: 18 },
    fields: conferenceMinutes,
  },
  {
    ...{ ...unit, kind: 'year-end-conference-resolution', title: 'Nghị quyết hội nghị tổng kết', step: 18 },
    fields: conferenceResolution,
  },
  {
    ...{ side: 'receiver', kind: 'revocation-submission', title: 'Tờ trình đề nghị hủy bỏ, thu hồi danh hiệu', step: 20 },
    fields: [
      ...issued,
      asked('addressee', 'Kính gửi', 'line'),
      asked('reply', 'Ý kiến của đơn vị'),
      asked('attached', 'Hồ sơ kèm theo'),
      askedPerson('proposer', 'Người trình'),
    ],
  },
];
