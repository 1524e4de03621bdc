import type { Phrases } from '../kernel/phrases.ts';

/** Words of calendars, tasks and rulings. */
export const workplanWords = {
  'workplan.not-issued': {
    vi: 'Kế hoạch chưa ban hành: ký và ban hành rồi mới giao việc, quyết định hạn mức.',
    en: 'The plan is not issued yet: tasks are given and quotas ruled once it is.',
  },
  'workplan.no-such-task': {
    vi: 'Kế hoạch không có nhiệm vụ {task}, hoặc nhiệm vụ này được giao hai lần trong một lượt.',
    en: 'The plan has no task {task}, or it is given twice at once.',
  },
  'workplan.task-finished': {
    vi: 'Nhiệm vụ {task} đã báo xong. Mở lại trước khi đổi.',
    en: 'Task {task} is finished. Open it again first.',
  },
  'workplan.task-open': { vi: 'Nhiệm vụ {task} chưa báo xong.', en: 'Task {task} is not finished.' },
  'workplan.not-staff': {
    vi: 'Nhiệm vụ {task}: người được giao không thuộc đơn vị hôm nay.',
    en: 'Task {task}: this person does not work here today.',
  },
  'workplan.no-due': {
    vi: 'Nhiệm vụ {task} chưa có hạn; sửa phân công để ghi hạn.',
    en: 'Task {task} has no day yet; change the assignment to give one.',
  },
  'workplan.not-later': { vi: 'Hạn mới phải sau hạn đang có.', en: 'The new day must be later than the present one.' },
  'workplan.due-past': { vi: 'Hạn mới đã qua; chọn từ hôm nay.', en: 'The new day has passed; choose today or later.' },
  'workplan.notice-extended': {
    vi: 'Việc {task} theo kế hoạch «{title}» được gia hạn đến {day}.',
    en: 'Task {task} of the plan “{title}” may be done until {day}.',
  },
  'workplan.due-before-plan': {
    vi: 'Nhiệm vụ {task}: hạn có trước ngày ban hành kế hoạch.',
    en: 'Task {task}: its day is before the plan was issued.',
  },
  'workplan.day-to-come': { vi: 'Ngày báo cáo chưa tới.', en: 'The day of the report is still to come.' },
  'workplan.source-missing': {
    vi: 'Ghi giấy tờ nguồn của «{name}» (số, ngày công văn, biên bản): nơi này chưa có tài khoản, báo thay phải có nguồn.',
    en: 'Say which paper of “{name}” it is taken from: a body without an account is reported for from a paper.',
  },
  'workplan.only-holder': {
    vi: 'Chỉ người được giao, văn thư hoặc thủ trưởng báo cáo nhiệm vụ này.',
    en: 'Only whoever holds the task, the clerk or the head reports it.',
  },
  'workplan.no-conflict': {
    vi: 'Các hạn mức này không mâu thuẫn nhau, không cần quyết định.',
    en: 'These quotas agree; nothing is to be ruled.',
  },
  'workplan.no-such-side': {
    vi: 'Chọn một trong các con số mà kế hoạch ghi.',
    en: 'Choose one of the figures that the plan states.',
  },
  'workplan.notice-assigned': {
    vi: 'Được giao {count} việc theo kế hoạch «{title}»',
    en: '{count} tasks of the plan “{title}” are yours',
  },
  'workplan.notice-ruled': {
    vi: 'Đã quyết định hạn mức khen thưởng của kế hoạch «{title}»: {taken}',
    en: 'The quota of the plan “{title}” is ruled: {taken}',
  },
  'quota-side.one': { vi: '{count} {subject} (mục {where})', en: '{count} {subject} (section {where})' },
  'audience.collective': { vi: 'Tập thể', en: 'Collectives' },
  'audience.individual': { vi: 'Cá nhân', en: 'Individuals' },
  'holder.clerk': { vi: 'Văn thư, thư ký Ban vận động', en: 'Clerk' },
  'holder.unit-head': { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
  'holder.union-chair': { vi: 'Chủ tịch công đoàn cơ sở', en: 'Union chair' },
  'holder.member': { vi: 'Toàn thể người trong đơn vị', en: 'Everybody in the unit' },
} satisfies Phrases;
