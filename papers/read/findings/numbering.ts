import type { Finding } from '#domain/plans/reading.ts';
import { listLetters, type Mark, type MarkKind, romanNumber } from '../marks.ts';
import { everyNode, type Node } from '../outline.ts';
import { findingAt, headLength } from './finding.ts';

const counted: ReadonlySet<MarkKind> = new Set([
  'part',
  'capital',
  'roman',
  'article',
  'named',
  'arabic1',
  'arabic2',
  'arabic3',
  'letter',
  'bracket',
  'word',
]);

/** The label that ordinal would have in the same list. */
function labelFor(mark: Mark, ordinal: number): string | null {
  if (mark.kind === 'roman') return romanNumber(ordinal);
  if (mark.kind === 'letter') return listLetters[ordinal - 1] ?? null;
  if (mark.kind === 'capital') return listLetters[ordinal - 1]?.toUpperCase() ?? null;
  if (mark.kind === 'arabic1') return String(ordinal);
  if (mark.kind === 'arabic2' || mark.kind === 'arabic3') return [...mark.label.split('.').slice(0, -1), ordinal].join('.');
  return mark.label.replace(/\d+$/u, String(ordinal));
}

function renumbered(node: Node, ordinal: number): string | undefined {
  const label = labelFor(node.mark!, ordinal);
  const text = node.whole.text.slice(0, headLength(node.whole.text));
  return label === null ? undefined : label + text.slice(node.mark!.label.length);
}

function missing(mark: Mark, from: number, to: number): string {
  const labels: string[] = [];
  for (let ordinal = from; ordinal < to && labels.length < 6; ordinal++) labels.push(labelFor(mark, ordinal) ?? '?');
  return labels.join(', ');
}

function gap(node: Node, before: Node | null, expected: number): Finding {
  const mark = node.mark!;
  const after = before ? `Sau mục ${before.mark!.label} là mục ${mark.label}` : `Danh sách bắt đầu từ ${mark.label}`;
  return findingAt(node.whole, 0, headLength(node.whole.text), {
    severity: 'warning',
    code: 'numbering-gap',
    message: `${after}; thiếu ${missing(mark, expected, mark.ordinal!)}.`,
    suggestion: renumbered(node, expected),
  });
}

function repeat(node: Node, before: Node): Finding {
  return findingAt(node.whole, 0, headLength(node.whole.text), {
    severity: 'warning',
    code: 'numbering-repeat',
    message: `Số ${node.mark!.label} đã dùng hoặc lùi lại sau mục ${before.mark!.label}.`,
    suggestion: renumbered(node, before.mark!.ordinal! + 1),
  });
}

function wrongPrefix(node: Node, parent: Node): Finding | null {
  const mark = node.mark!;
  if (mark.kind !== 'arabic2' || parent.mark?.kind !== 'arabic1') return null;
  if (mark.label.split('.')[0] === parent.mark.label) return null;
  return findingAt(node.whole, 0, headLength(node.whole.text), {
    severity: 'warning',
    code: 'numbering-gap',
    message: `Mục ${mark.label} nằm trong mục ${parent.mark.label}.`,
    suggestion: `${parent.mark.label}.${mark.ordinal}${node.whole.text.slice(mark.label.length, headLength(node.whole.text))}`,
  });
}

/** Capital letters may be counted with or without Đ: "D., E." leaves nothing out. */
function isGap(mark: Mark, expected: number): boolean {
  const step = mark.ordinal! - expected;
  const leavesOutD = mark.kind === 'capital' && step === 1 && listLetters[expected - 1] === 'đ';
  return step > 0 && step < 20 && !leavesOutD;
}

function inList(siblings: readonly Node[], parent: Node | null): readonly Finding[] {
  const found: Finding[] = [];
  const last = new Map<MarkKind, Node>();
  for (const node of siblings) {
    const mark = node.mark;
    if (!mark || !counted.has(mark.kind) || mark.ordinal === null) {
      if (!mark)
        for (const kind of ['arabic1', 'letter', 'bracket', 'word'] as const)
          if (siblings.length > 0 && parent === null) last.delete(kind);
      continue;
    }
    const before = last.get(mark.kind) ?? null;
    const expected = before ? before.mark!.ordinal! + 1 : 1;
    const prefix = parent && wrongPrefix(node, parent);
    if (prefix) found.push(prefix);
    else if (isGap(mark, expected)) found.push(gap(node, before, expected));
    else if (before && mark.ordinal < expected) found.push(repeat(node, before));
    last.set(mark.kind, node);
  }
  return found;
}

/** Numbers left out, used twice or running backwards among the marked lines of one level (đánh số mục). */
export function numberingFindings(outline: readonly Node[]): readonly Finding[] {
  return [...inList(outline, null), ...everyNode(outline).flatMap((node) => inList(node.children, node))];
}
