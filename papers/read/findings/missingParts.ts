import type { Finding, FindingCode } from '#domain/plans/reading.ts';
import { spanOf } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { findingOfAll } from './finding.ts';

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục I';

/** The parts every administrative paper must have, that this one lacks (thành phần thể thức). */
export function missingParts(draft: PlanDraft): readonly Finding[] {
  const { reading, head, identity } = draft;
  const last = draft.parts.tail[0]?.number ?? draft.parts.body.at(-1)?.number ?? 1;
  const found: Finding[] = [];
  const miss = (code: FindingCode, message: string, line = 1) =>
    found.push(findingOfAll({ severity: 'warning', code, message: `${message} (${decree}).` }, line));
  if (!head.issuer) miss('missing-issuer', 'Phần đầu văn bản không có tên cơ quan ban hành');
  if (!reading.number) miss('missing-number', 'Không có số, ký hiệu của văn bản');
  if (!reading.place) miss('missing-place', 'Không có địa danh ban hành văn bản');
  if (!reading.date) miss('missing-date', 'Không có ngày, tháng, năm ban hành văn bản');
  if (!identity.kindStated) miss('missing-kind', 'Không có tên loại văn bản («KẾ HOẠCH») phía trên trích yếu');
  if (reading.recipients.length === 0) miss('missing-recipients', 'Không có nơi nhận', last);
  const { signatory } = reading;
  if (!signatory) miss('missing-signatory', 'Không có chức vụ, họ tên người ký', last);
  else if (!signatory.name || !signatory.title) {
    const lacks = [!signatory.title && 'chức vụ', !signatory.name && 'họ tên'].filter(Boolean).join(' và ');
    const line = signatory.span.line;
    const excerpt = signatory.prefix ?? signatory.title ?? signatory.name ?? '';
    found.push({
      severity: 'warning',
      code: 'missing-signatory',
      line,
      excerpt,
      message: `Phần chữ ký không có ${lacks} của người ký (${decree}).`,
      span: signatory.span,
    });
  }
  if (reading.isPlan && reading.criteriaGroups.length === 0) {
    found.push(
      findingOfAll({
        severity: 'note',
        code: 'missing-criteria',
        message: 'Không đọc được tiêu chí hay nội dung thi đua nào; hãy chỉ ra mục chứa tiêu chí.',
      }),
    );
  }
  return [...found, ...missingContent(draft)];
}

/** Paragraphs of a body below which a plan is a sketch, and need not say everything. */
const shortBody = 15;

/** What a plan needs to be carried out, and this one does not say: by when, and who. */
function missingContent({ reading, body }: PlanDraft): readonly Finding[] {
  if (body.length < shortBody) return [];
  const found: Finding[] = [];
  const miss = (code: FindingCode, message: string) => found.push(findingOfAll({ severity: 'note', code, message }));
  const timed = reading.deadlines.length > 0 || reading.recurring.length > 0 || reading.period?.span !== undefined;
  if (!timed) miss('missing-deadline', 'Kế hoạch không ghi thời gian, hạn hoàn thành việc nào.');
  if (reading.bodies.length === 0) miss('missing-responsible', 'Kế hoạch không giao việc cho bộ phận, cá nhân nào.');
  return found;
}

/** Says of a paper that is no plan what it is, and why. */
export function notAPlan(draft: PlanDraft): readonly Finding[] {
  const { identity } = draft;
  if (identity.isPlan) return [];
  const what = identity.kind ? `Đây là «${identity.kind}»` : 'Đây là bài viết';
  const span = identity.evidence ? spanOf(identity.evidence) : undefined;
  return [
    {
      severity: 'error',
      code: 'not-a-plan',
      line: span?.line ?? 1,
      excerpt: identity.evidence?.text.slice(0, 80) ?? '',
      message: `${what}, không phải kế hoạch: ${identity.reasons.join('; ')}.`,
      ...(span && { span }),
    },
  ];
}
