import type { Phrases } from '../kernel/phrases.ts';

/** Words of what is kept about a person. */
export const privacyWords = {
  'privacy.erased-already': {
    vi: 'Dữ liệu của người này đã được xóa ngày {day}.',
    en: 'The data of this person were erased on {day}.',
  },
  'privacy.still-employed': {
    vi: 'Người này còn đang công tác; dữ liệu còn cần cho công việc và cho nghĩa vụ của cơ quan. Ghi thôi công tác trước.',
    en: 'This person still works here; the data are needed for the work. Record first that they left.',
  },
  'privacy.still-seated': {
    vi: 'Người này còn giữ vai trong hệ thống. Kết thúc hoặc bàn giao các vai trước.',
    en: 'This person still holds a seat. End the seats or hand them over first.',
  },
  'privacy.asked-in-the-future': { vi: 'Ngày của đơn đề nghị chưa tới.', en: 'The day of the request is in the future.' },
  'privacy.not-oneself': {
    vi: 'Không tự xóa dữ liệu của chính mình; một quản trị viên khác làm theo đơn đề nghị.',
    en: 'Nobody erases their own data; another administrator does it upon the request.',
  },
  'retention.official-act': {
    vi: 'Dấu vết công vụ: ai ghi, ai ký, ai quyết định là một phần của hồ sơ cơ quan',
    en: 'Traces of official acts: who recorded, signed or decided belongs to the office’s records',
  },
  'retention.award-file': { vi: 'Hồ sơ thi đua, khen thưởng trong thời hạn lưu', en: 'Emulation files within their term' },
  'retention.staff-record': { vi: 'Hồ sơ công tác, đánh giá của cơ quan', en: 'The office’s records of work and evaluation' },
  'retention.decision-issued': {
    vi: 'Có tên trong quyết định, biên bản đã ban hành; văn bản đã ban hành không sửa, nên họ tên được giữ',
    en: 'Named in papers that were issued; those do not change, so the name is kept',
  },
  'retention.discipline-in-effect': { vi: 'Quyết định kỷ luật còn hiệu lực', en: 'A discipline still in effect' },
  'retention.view-log': {
    vi: 'Nhật ký xem: người được xem có quyền biết',
    en: 'The log of looks: whoever was looked at may know',
  },
} as const satisfies Phrases;
