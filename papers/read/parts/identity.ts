import { fold } from '#domain/kernel/vietnamese.ts';
import { cut, type Passage } from '../passage.ts';
import type { Section } from '../sections.ts';
import type { Line } from '../textLines.ts';
import type { DocumentHead } from './documentHead.ts';
import { isSiteResidue } from './website.ts';

/** What sort of paper it is: its kind, whether it says so itself, and if it is no plan, why not. */
export interface Identity {
  readonly isPlan: boolean;
  readonly kind: string | null;
  /** False where the kind is only known from the words of the preamble. */
  readonly kindStated: boolean;
  /** Reasons for the reader, in Vietnamese; empty for a plan. */
  readonly reasons: readonly string[];
  readonly evidence: Passage | null;
}

const makesPlan =
  /(?:xây dựng|ban hành|lập|đề ra|triển khai)\s+(?:bản\s+)?kế hoạch(?!\p{L})[^.]{0,400}(?:như sau|sau đây|dưới đây|cụ thể|các nội dung|những nội dung)/iu;
const closesPlan = /^trên đây là (?:nội dung )?(?:bản )?kế hoạch(?!\p{L})/iu;
const issuesPlan = /ban hành(?: kèm theo (?:quyết định|nghị quyết) này)?\s+(?:bản\s+)?kế hoạch(?!\p{L})/iu;
const officialLetter = /^v\/v\b/iu;

const firstMatching = (lines: readonly Passage[], shape: RegExp) => lines.find((line) => shape.test(line.text)) ?? null;

/** Sections that only a plan has together: what for, and who does it. */
function hasPlanSections(sections: readonly Section[]): boolean {
  const topics = new Set(sections.filter((section) => section.node.mark !== null).map((section) => section.topic));
  const core = ['purposes', 'criteria', 'organisation', 'rewards', 'subjects', 'time'].filter((topic) =>
    topics.has(topic as Section['topic']),
  );
  return core.length >= 3 || (topics.has('organisation') && core.length >= 2);
}

function toldShare(passages: readonly Passage[]): number {
  const sentences = passages.flatMap((passage) => passage.text.split(/[.!?]\s/u)).filter((sentence) => sentence.length > 40);
  const told = sentences.filter((sentence) => /(?:^|\s)đã(?!\p{L})/iu.test(sentence));
  return sentences.length === 0 ? 0 : told.length / sentences.length;
}

function articleReasons(
  lines: readonly Line[],
  passages: readonly Passage[],
  byline: string | null,
): { reasons: string[]; evidence: Passage | null } {
  const reasons = ['không có tên loại «KẾ HOẠCH», không có câu «… xây dựng kế hoạch … như sau»'];
  const site = lines.find((line) => isSiteResidue(line.passage.text))?.passage ?? null;
  if (site) reasons.push(`có phần của trang tin: «${site.text.slice(0, 60)}»`);
  if (toldShare(passages) > 0.1) reasons.push('kể những việc đã làm (nhiều câu «đã …») hơn là giao việc');
  if (byline) reasons.push(`cuối bài chỉ ghi tên «${byline}», không có chức vụ, dấu hay nơi nhận`);
  else reasons.push('không có số, ký hiệu, nơi nhận và chữ ký của cơ quan ban hành');
  return { reasons, evidence: site };
}

export interface IdentityFacts {
  readonly head: DocumentHead;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly byline: string | null;
}

const plan = (kindStated: boolean, evidence: Passage | null): Identity => ({
  isPlan: true,
  kind: 'Kế hoạch',
  kindStated,
  reasons: [],
  evidence,
});

/** Tells a plan from other papers, and those from an article. */
export function identityOf(facts: IdentityFacts): Identity {
  const { head, passages, lines, sections } = facts;
  if (head.kindName === 'Kế hoạch') return plan(true, head.kind);
  const issues = firstMatching(passages, issuesPlan);
  if ((head.kindName === 'Quyết định' || head.kindName === 'Nghị quyết') && issues) {
    return { isPlan: true, kind: head.kindName, kindStated: true, reasons: [], evidence: issues };
  }
  if (head.kindName) {
    const reasons = [`tên loại ghi «${head.kind?.text ?? head.kindName}»`];
    return { isPlan: false, kind: head.kindName, kindStated: true, reasons, evidence: head.kind };
  }
  const letter = firstMatching(
    lines.slice(0, 40).map((line) => line.passage),
    officialLetter,
  );
  if (letter || lines.slice(0, 40).some((line) => /^kinh gui\b/.test(fold(line.passage.text)))) {
    return {
      isPlan: false,
      kind: 'Công văn',
      kindStated: false,
      reasons: ['có «Kính gửi» hoặc «V/v», không có tên loại «KẾ HOẠCH»'],
      evidence: letter,
    };
  }
  const site = lines.some((line) => isSiteResidue(line.passage.text));
  const said = firstMatching(passages, makesPlan) ?? firstMatching(passages, closesPlan);
  const symbol = head.number !== null && /KH(?:[-/]|$)/u.test(head.number.text);
  if (!site && (said || symbol)) return plan(false, said);
  if (hasPlanSections(sections) && (said || symbol || !site)) return plan(false, said);
  return { isPlan: false, kind: null, kindStated: false, ...articleReasons(lines, passages, facts.byline) };
}

const bodyStart =
  /(?:Ban|Trường|Công đoàn|Ủy ban|UBND|Uỷ ban|Phòng|Sở|Hội đồng|BCH|BTV|Liên đoàn|LĐLĐ|CĐCS|Chi bộ|Đảng ủy|Hội|Trung tâm|Văn phòng|Chi đoàn|Đoàn|Tổ|Bệnh viện|Trạm|Công ty|Nhà trường|Học viện|Viện|Cục|Chi cục|Bộ|Tổng|Khối|Cụm|Mặt trận|Thủ tướng|Chính phủ|Xã|Phường|Đảng bộ|Liên đội|Khoa|Bảo hiểm|Kho bạc|Cơ quan)(?!\p{L})/u;
const makes =
  /\s+(?:(?:tiến hành|sẽ|đã)\s+)?(?:(?:xây dựng|ban hành|lập|đề ra)\s+(?:bản\s+)?kế hoạch|phát động (?:đợt|phong trào)|tổ chức (?:đợt|phong trào) thi đua)(?!\p{L})/iu;

/** The body that says it makes the plan: "…, Công đoàn cơ sở … xây dựng Kế hoạch … như sau". */
export function issuerIn(preamble: readonly Passage[]): Passage | null {
  for (let at = preamble.length - 1; at >= 0; at--) {
    const passage = preamble[at]!;
    const verb = makes.exec(passage.text);
    if (!verb) continue;
    const before = passage.text.slice(0, verb.index);
    const starts = [...before.matchAll(/(?:(?:^|\s)[Nn]ay,?\s+|^|[.;,”":]\s*)(?=\p{Lu})/gu)].map(
      (match) => match.index + match[0].length,
    );
    const from = starts.reverse().find((start) => bodyStart.exec(before.slice(start))?.index === 0);
    if (from !== undefined && verb.index - from < 160) return cut(passage, from, verb.index);
  }
  return null;
}
