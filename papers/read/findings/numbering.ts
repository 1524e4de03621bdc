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
  const last = mark.label.split(/\s+/u).at(-1)!;
  if (/^[A-HĐ]$/iu.test(last)) return mark.label.slice(0, -last.length) + (listLetters[ordinal - 1]?.toUpperCase() ?? '?');
  return mark.label.slice(0, -last.length) + (/\d/.test(last) ? String(ordinal) : romanNumber(ordinal));
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

type Kinds = Map<string, Node>;

/** "Chương" and "Mục" are counted apart. */
const sortOf = (mark: Mark) =>
  mark.kind === 'part' || mark.kind === 'named' ? `${mark.kind} ${mark.label.split(/\s/u)[0]!.toLowerCase()}` : mark.kind;

/** What a line was meant to be numbered, once one before it was found wrong: "IV, VI, VI" and "2, 2, 4" hold one slip, not two. */
interface Counted {
  readonly node: Node;
  readonly meant: number;
}

function inList(siblings: readonly Node[], parent: Node | null, goesOn: (node: Node) => boolean): readonly Finding[] {
  const found: Finding[] = [];
  const last = new Map<string, Counted>();
  for (const node of siblings) {
    const { mark } = node;
    if (!mark && parent === null) for (const kind of ['arabic1', 'letter', 'bracket', 'word']) last.delete(kind);
    if (!mark || !counted.has(mark.kind) || mark.ordinal === null) continue;
    const before = last.get(sortOf(mark));
    const expected = before ? before.node.mark!.ordinal! + 1 : 1;
    const prefix = parent && wrongPrefix(node, parent);
    const isMeant = before !== undefined && before.meant + 1 === mark.ordinal;
    let meant = mark.ordinal;
    if (prefix) found.push(prefix);
    else if (isGap(mark, expected) && (before || !goesOn(node))) {
      if (!isMeant) found.push(gap(node, before?.node ?? null, expected));
      if (!isMeant) meant = expected;
    } else if (before && mark.ordinal < expected) {
      const finding = repeat(node, before.node);
      found.push(isMeant ? { ...finding, severity: 'note' } : finding);
      if (!isMeant) meant = before.meant + 1;
    }
    last.set(sortOf(mark), { node, meant });
  }
  return found;
}

/** The nodes whose number is the next after the last of their sort above them, wherever that stands: a list that only seems to begin late. */
function continuing(nodes: readonly Node[]): ReadonlySet<Node> {
  const last: Kinds = new Map();
  const found = new Set<Node>();
  for (const node of nodes) {
    const { mark } = node;
    if (!mark || mark.ordinal === null) continue;
    const before = last.get(sortOf(mark));
    if (before && before.mark!.ordinal! + 1 === mark.ordinal) found.add(node);
    last.set(sortOf(mark), node);
  }
  return found;
}

/** Numbers left out, used twice or running backwards among the marked lines of one level (đánh số mục). */
export function numberingFindings(outline: readonly Node[]): readonly Finding[] {
  const nodes = everyNode(outline);
  const goingOn = continuing(nodes);
  const goesOn = (node: Node) => goingOn.has(node);
  return [...inList(outline, null, goesOn), ...nodes.flatMap((node) => inList(node.children, node, goesOn))];
}
