import type { Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import { everyNode, type Node } from '../outline.ts';
import { findingAt } from './finding.ts';

const label = '(?:[IVXLC]+|\\d{1,2}|[A-ZĐ])(?:\\.\\d{1,2}){0,3}';
const shape = new RegExp(
  `(?<!\\p{L})(?:điểm\\s+([a-zđ]|\\d{1,2}(?:\\.\\d{1,2})*)\\s*,?\\s+)?(?:khoản\\s+(\\d{1,2})\\s*,?\\s+)?(phần|chương|mục|Điều)\\s+(?:thứ\\s+)?(${label})(?![\\p{L}\\d/])`,
  'gu',
);
/** What follows a reference to this paper, and what follows one to another. */
const own =
  /^[\s,)]*(?:(?:của\s+)?(?:bản\s+)?(?:Kế hoạch|Hướng dẫn|Quy định|Quyết định)\s+này|nêu trên|nói trên|trên đây|ở trên|dưới đây|này(?!\p{L})|$|[.;)])/iu;
const other =
  /^[^.;]{0,40}?(?:của|tại|trong|Nghị|Luật|Thông tư|Quyết định|Hướng dẫn|Chỉ thị|Quy chế|Quy định|Kế hoạch|Điều lệ|Bộ luật|Phụ lục|Đề án|Công văn)(?!\p{L})(?!\s+này)/iu;
const leading =
  /(?:theo|tại|ở|nêu|quy định|thuộc|trong|như|xem|của|với|và|,|\()\s*(?:quy định\s+|nội dung\s+|đã nêu\s+|nêu\s+)?(?:tại\s+|ở\s+)?$/iu;

interface Place {
  readonly path: readonly string[];
}

/** The labels a reference names, from the top of the tree down. */
function pathOf(match: RegExpExecArray): readonly string[] {
  const [, point, clause, , main] = match;
  const parts = main!.split('.');
  const top = /^\d/.test(parts[0]!) && parts.length > 1 ? [main!] : parts;
  return [...top, ...(clause ? [clause] : []), ...(point ? [point] : [])];
}

const bare = (node: Node) => node.mark?.label.replace(/^(?:phần|chương|mục|điều)\s+(?:thứ\s+)?/iu, '').toUpperCase() ?? null;

function isAt(node: Node, name: string): boolean {
  const found = bare(node);
  if (found === null) return false;
  return (
    found === name.toUpperCase() ||
    found.split('.').at(-1) === name ||
    (node.mark!.ordinal !== null && String(node.mark!.ordinal) === name)
  );
}

/** True where a chain of labels leads down the tree, whatever stands between two of them. */
function leads(nodes: readonly Node[], { path }: Place): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  return everyNode(nodes).some((node) => isAt(node, first) && leads(node.children, { path: rest }));
}

/** References within the paper to a part that is not there ("theo mục III.4"). */
export function crossReferenceFindings(outline: readonly Node[]): readonly Finding[] {
  const marked = everyNode(outline).filter((node) => node.mark !== null && node.mark.ordinal !== null);
  if (marked.length < 3) return [];
  return everyNode(outline).flatMap((node) =>
    matchesIn(node.own.text, shape).flatMap((match): readonly Finding[] => {
      const { text } = node.own;
      const [from, to] = [match.index, match.index + match[0].length];
      const rest = text.slice(to);
      if (!leading.test(text.slice(Math.max(0, from - 30), from)) || (other.test(rest) && !own.test(rest))) return [];
      if (leads(outline, { path: pathOf(match) })) return [];
      return [
        findingAt(node.own, from, to, {
          severity: own.test(rest) ? 'warning' : 'note',
          code: 'wrong-crossref',
          message: `Viện dẫn “${match[0]}” nhưng văn bản này không có mục ấy.`,
        }),
      ];
    }),
  );
}
