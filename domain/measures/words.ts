import type { Phrases } from '../kernel/phrases.ts';

/** Words of the year's figures. */
export const measuresWords = {
  'measures.pledged': { vi: 'Người đã ký bản đăng ký thi đua', en: 'Staff who signed their registration' },
  'measures.household': { vi: 'Bản đăng ký có cam kết nếp sống văn minh', en: 'Registrations with the household commitment' },
  'measures.advanced-worker': { vi: 'Đạt Lao động tiên tiến', en: 'Advanced workers' },
  'measures.emulation-soldier': { vi: 'Đạt Chiến sĩ thi đua cơ sở', en: 'Emulation soldiers' },
  'measures.good-grade': { vi: 'Hoàn thành tốt nhiệm vụ trở lên', en: 'Graded good or better' },
  'measures.initiatives': { vi: 'Sáng kiến được công nhận', en: 'Initiatives recognised' },
  'measures.courses': { vi: 'Người đã học tập, bồi dưỡng', en: 'Staff who attended a course' },
  'measures.drives': { vi: 'Đợt, chuyên đề thi đua đã tổ chức', en: 'Drives held' },
  'measures.culture': { vi: 'Hoạt động văn hóa, văn nghệ, thể thao', en: 'Cultural and sports activities' },
  'measures.outreach': { vi: 'Buổi tuyên truyền', en: 'Outreach sessions' },
  'measures.satisfaction': { vi: 'Người trả lời hài lòng', en: 'Satisfied respondents' },
  'measures.routine': { vi: 'Việc định kỳ đã làm', en: 'Routine done' },
  'measures.checklist': { vi: 'Mục kiểm tra đã đạt', en: 'Checklist points done' },
  'measures.incidents': { vi: 'Lượt vi phạm đã có kết luận', en: 'Concluded violations' },
  'measures.exemplars': {
    vi: 'Gương điển hình của đơn vị được nơi khác áp dụng',
    en: 'The unit’s good examples adopted elsewhere',
  },
  'measures.base-staff': { vi: 'người trong đơn vị', en: 'staff' },
  'measures.base-evaluated': { vi: 'người thuộc diện xét', en: 'staff in the base' },
  'measures.base-answered': { vi: 'người trả lời', en: 'respondents' },
  'measures.base-occasions': { vi: 'lần phải làm', en: 'occasions due' },
  'measures.base-points': { vi: 'mục', en: 'points' },
  'measures.target-met': { vi: 'đạt chỉ tiêu', en: 'target met' },
  'measures.in-proportion': { vi: 'theo tỷ lệ đạt được, làm tròn xuống', en: 'in proportion, rounded down' },
  'measures.not-handed-in': {
    vi: 'Đơn vị chưa nộp bản tự chấm; số liệu trong năm chỉ người trong đơn vị xem được.',
    en: 'The unit has not handed in its self-assessment; its figures are seen inside only.',
  },
  'measures.handed-in': {
    vi: 'Bản tự chấm đã nộp; số liệu giữ nguyên như lúc nộp cho đến khi cấp trên trả lại.',
    en: 'The self-assessment is handed in; the figures stay as they were until it is given back.',
  },
  'measures.only-drafters-choose': {
    vi: 'Văn thư, thủ trưởng hoặc chủ tịch công đoàn chọn số liệu nào tính cho tiêu chí nào.',
    en: 'The clerk, the head or the union chair choose which figure counts for which criterion.',
  },
} as const satisfies Phrases;
