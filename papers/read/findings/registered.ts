import { type Day, shortDate } from '#domain/kernel/day.ts';
import { namesItsIssuer, numberKey, standingOn } from '#domain/law/legalDocument.ts';
import { entryFor, isSameSubject, type LegalRegister } from '#domain/law/legalRegister.ts';
import type { Citation, Finding, FindingCode, Severity } from '#domain/plans/reading.ts';

const nameOf = ({ type, number, subject }: Citation) => [type, number ?? subject ?? ''].join(' ').trim();

const yearsIn = (text: string | null | undefined) =>
  /(\d{4})\s*[-–]\s*(\d{4})/u
    .exec(text ?? '')
    ?.slice(1)
    .join(' - ');

/** What the register says against one citation on the plan's day. What is not compared with its source is only noted. */
export function registerFindings(
  citation: Citation,
  excerpt: string,
  register: LegalRegister,
  today: Day | null,
): readonly Finding[] {
  const say = (severity: Severity, code: FindingCode, message: string, suggestion?: string): Finding => ({
    severity,
    code,
    line: citation.span.line,
    excerpt,
    message,
    ...(suggestion && { suggestion }),
    span: citation.span,
  });
  const known = entryFor(register, citation);
  const name = nameOf(citation);
  if (!known) {
    const isNational = citation.number !== null && namesItsIssuer(citation.number);
    const message = `${name} chưa có trong sổ văn bản pháp luật nên chưa đối chiếu được ngày và hiệu lực.`;
    return isNational && !register.numbers.has(numberKey(citation.number!)) ? [say('note', 'basis-unknown', message)] : [];
  }
  const about = known.subject ? ` (${known.subject})` : '';
  const unsure = (verified: boolean) => (verified ? '' : ' Sổ chưa đối chiếu mục này với văn bản.');
  const found: Finding[] = [];
  if (citation.date && citation.date !== known.issuedOn) {
    const right = shortDate(known.issuedOn);
    const sure = known.verified !== 'none';
    const message = `${name}${about} ban hành ngày ${right}, không phải ${shortDate(citation.date)}.${unsure(sure)}`;
    const suggestion = [known.type, known.number && `số ${known.number}`, `ngày ${right}`].filter(Boolean).join(' ');
    found.push(say(sure ? 'warning' : 'note', 'basis-wrong-date', message, suggestion));
  }
  const standing = today && standingOn(known, today);
  if (standing === 'ended') {
    const sure = known.verified === 'all';
    const successors = known.successors.join(', ');
    const message = `${name} hết hiệu lực từ ngày ${shortDate(known.inForceTo!)}${successors && `; được thay bằng ${successors}`}.${unsure(sure)}`;
    found.push(say(sure ? 'warning' : 'note', 'basis-expired', message, successors));
  } else if (standing === 'not-yet' && known.inForceFrom !== null) {
    found.push(say('note', 'basis-not-yet', `${name} có hiệu lực từ ngày ${shortDate(known.inForceFrom)}.`));
  }
  const [said, right] = [yearsIn(citation.subject), yearsIn(known.subject)];
  if (said && right && said !== right && isSameSubject(citation.subject, known.subject))
    found.push(say('note', 'basis-wrong-subject', `${name} là của giai đoạn ${right}, ở đây ghi ${said}.`, right));
  return found;
}
