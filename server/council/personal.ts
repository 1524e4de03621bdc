import { about, actedIn, issued, type Kept, keep } from '../kernel/personal.ts';

const official = keep('official-act');

/** What councils and their sittings keep about a person. */
export const councilKept: readonly Kept[] = [
  about('council_member.person_id', 'Thành viên Hội đồng', ['part@member-part', 'valid_from', 'valid_until'], issued),
  about('council_substitute.substitute_id', 'Người dự thay trong Hội đồng', ['valid_from', 'valid_until'], issued),
  about('council_substitute.member_id', 'Thành viên có người dự thay', ['valid_from', 'valid_until'], issued),
  about('sitting_seat.person_id', 'Dự phiên họp Hội đồng', ['part@member-part', 'attendance@attendance'], official),
  about('sitting_seat.substitute_id', 'Dự thay trong phiên họp', ['attendance@attendance'], official),
  about('sitting_case_person.person_id', 'Có tên trong hồ sơ trình Hội đồng', ['case_id>sitting_case.proposal'], official),
  about('sitting_tie.person_id', 'Liên quan đến vụ việc Hội đồng xét', ['source@tie-source', 'reason@tie-reason'], official),
  about('sitting_answer.person_id', 'Ý kiến bằng văn bản gửi Hội đồng', ['choice@vote-choice', 'answered_at'], official),
  about('sitting_counter.person_id', 'Thành viên tổ kiểm phiếu', ['place'], issued),
  about('council_trustee.person_id', 'Giữ khóa bỏ phiếu của Hội đồng', ['made_at', 'ended_at'], issued),
  about('election_voter.person_id', 'Người bỏ phiếu điện tử (mã trên bảng phiếu, không có lựa chọn)', ['voter'], official),
  about(
    'election_dispute.person_id',
    'Khiếu nại về phiếu ghi tên mình',
    ['ground@dispute-ground', 'said_at', 'answer@dispute-answer', 'reason'],
    official,
  ),
  actedIn('election_dispute.answered_by', 'Đã trả lời khiếu nại về phiếu', 'answered_at', 'answer@dispute-answer'),
  actedIn('council.set_up_by', 'Đã nhập quyết định thành lập Hội đồng', 'name', 'decided_on'),
  actedIn('sitting.planned_by', 'Đã lên lịch phiên họp', 'title', 'meets_on'),
  actedIn('sitting.secretary_id', 'Thư ký phiên họp', 'title', 'meets_on'),
  actedIn('sitting_tie.entered_by', 'Đã ghi người có liên quan', 'source@tie-source'),
  actedIn('sitting_vote.chair_id', 'Chủ trì biểu quyết', 'opened_at'),
  actedIn('sitting_vote.opened_by', 'Đã mở biểu quyết', 'opened_at'),
  actedIn('sitting_answer.entered_by', 'Đã nhập ý kiến bằng văn bản', 'answered_at'),
];
