import { actedIn, type Kept } from '../kernel/personal.ts';

/** What blocs keep about a person: what they did in office. */
export const blocsKept: readonly Kept[] = [
  actedIn('bloc.established_by', 'Đã ghi quyết định thành lập khối, cụm thi đua', 'name', 'number', 'decided_on'),
  actedIn('bloc_signature.signed_by', 'Đã ký giao ước thi đua của khối, cụm', 'signed_on'),
  actedIn('bloc_sheet.handed_in_by', 'Đã nộp phiếu chấm của khối, cụm', 'handed_in_on'),
];
