import { inTwoLanguages } from '../ui/language.ts';

/** What the fields of an enrolment are called, to those who fill them in and to those who answer them. */
export const fieldWords = inTwoLanguages(
  {
    unitName: 'Tên đơn vị',
    titleKind: 'Danh hiệu',
    kind: 'Loại đăng ký',
    held: 'Quyết định đang giữ',
    cycleFirstYear: 'Chu kỳ',
    commitment: 'Nội dung phấn đấu',
    totals: 'Số người đăng ký',
    persons: 'Danh sách kèm theo',
    paper: 'Bản giấy',
    general: 'Chung',
  },
  {
    unitName: 'Name of the unit',
    titleKind: 'Title',
    kind: 'Kind',
    held: 'Decision held',
    cycleFirstYear: 'Cycle',
    commitment: 'Commitment',
    totals: 'Persons registered',
    persons: 'Attached list',
    paper: 'Paper',
    general: 'General',
  },
);
