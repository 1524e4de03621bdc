import type { Finding } from '#domain/plans/reading.ts';
import { everyNode, type Node } from '../outline.ts';
import { findingAt } from './finding.ts';

const words: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const things =
  'tiêu chí|tiêu chuẩn|nhóm tiêu chí|nhóm tiêu chuẩn|nhóm|nội dung|nhiệm vụ|giải pháp|biện pháp|bước|mục tiêu|chỉ tiêu|yêu cầu|nguyên tắc|loại|thành phần|văn bản|điều kiện|đợt|giai đoạn|phần';
const stated = new RegExp(
  `(?<!\\p{L})(?:gồm|bao gồm|có|với|theo|thực hiện|đạt|đủ|trên|về|:)\\s+(?:(?:đủ|cả|các|những|tất cả)\\s+)?(\\d{1,2}|${Object.keys(words).join('|')})\\s+(${things})(?:\\s+(?:chính|cơ bản|chủ yếu|cụ thể|trọng tâm|thi đua|lớn|sau|sau đây|dưới đây|như sau))*\\s*[:.]?$`,
  'iu',
);

const counted = (label: string) => words[label.toLowerCase()] ?? Number(label);

/** The lines directly below, of the sort of mark that the first one has. */
function listBelow(node: Node): readonly Node[] {
  const first = node.children.find((child) => child.mark !== null);
  return first ? node.children.filter((child) => child.mark?.kind === first.mark!.kind) : [];
}

/** A line that announces a number of things and heads a list of another length ("gồm 05 tiêu chí" over four). */
export function countFindings(outline: readonly Node[]): readonly Finding[] {
  return everyNode(outline).flatMap((node): readonly Finding[] => {
    const match = stated.exec(node.own.text);
    const list = listBelow(node);
    if (!match || list.length < 2) return [];
    const said = counted(match[1]!);
    if (said === list.length || said < 2) return [];
    const from = node.own.text.indexOf(match[1]!, match.index);
    return [
      findingAt(node.own, from, from + match[1]!.length + 1 + match[2]!.length, {
        severity: 'warning',
        code: 'count-mismatch',
        message: `Ghi ${match[1]} ${match[2]} nhưng liệt kê ${list.length}.`,
        suggestion: `${String(list.length).padStart(2, '0')} ${match[2]}`,
      }),
    ];
  });
}
