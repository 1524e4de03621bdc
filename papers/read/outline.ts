import { isRule, type Mark, type MarkKind, marksOf } from './marks.ts';
import { audienceOf } from './parts/audience.ts';
import { cut, type Passage } from './passage.ts';
import { isPlainCaption, isPlainHeading } from './sections.ts';

/** One marked line or plain paragraph with what stands below it. `own` is its text without the mark, `whole` with it. */
export interface Node {
  readonly mark: Mark | null;
  readonly own: Passage;
  readonly whole: Passage;
  readonly children: readonly Node[];
}

interface OpenNode {
  /** True for an unmarked line over a list of its own. */
  lead?: boolean;
  mark: Mark | null;
  own: Passage;
  whole: Passage;
  children: OpenNode[];
}

const ranks: Readonly<Record<MarkKind, number>> = {
  part: 0,
  capital: 1,
  roman: 2,
  division: 2,
  article: 3,
  named: 3,
  arabic1: 4,
  arabic2: 5,
  arabic3: 6,
  letter: 7,
  bracket: 8,
  word: 8,
  step: 8,
  bullet: 9,
  dash: 9,
  plus: 10,
};
/** Marks of the sections of a paper; without them and without capitals, a plain line may head a section. */
const topKinds: ReadonlySet<MarkKind> = new Set(['part', 'capital', 'roman', 'article']);
/** Lines of a list, as distinct from headings: a sentence of its own below them belongs to what they stand under. */
const listed: ReadonlySet<MarkKind> = new Set(['letter', 'bracket', 'word', 'step']);
const deepest = 12;
const bulleted: ReadonlySet<MarkKind> = new Set(['bullet', 'dash', 'plus']);

/** A heading without a number: capitals throughout, two words at least. */
export function isCapitals(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && /\s/u.test(text) && letters.every((letter) => letter === letter.toUpperCase());
}

/** Of the readings of a mark, the one that goes on with a list already open ("C." after "B."), or begins one ("(i)"), else the likeliest. */
function settle(marks: readonly Mark[], stack: readonly OpenNode[]): Mark | null {
  if (marks.length < 2) return marks[0] ?? null;
  const goesOn = marks.find((mark) => stack.some((open) => goesOnWith(open.mark, mark)));
  const begins = marks.find((mark) => mark.ordinal === 1 && !stack.some((open) => open.mark?.kind === mark.kind));
  return goesOn ?? begins ?? marks[0]!;
}

function goesOnWith(before: Mark | null, mark: Mark): boolean {
  if (before?.counts !== mark.counts) return false;
  return before?.kind === mark.kind && mark.ordinal !== null && before.ordinal !== null && mark.ordinal === before.ordinal + 1;
}

/** How many open nodes stay open above a new mark; `topKind` is the mark of the paper's own sections. */
function depthFor(mark: Mark, stack: readonly OpenNode[], topKind: MarkKind | null): number {
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = stack[at]!.mark;
    if (open?.kind === mark.kind && (bulleted.has(mark.kind) || goesOnWith(open, mark))) return at;
  }
  const top = stack.at(-1);
  const opensList = mark.ordinal === 1 && top?.mark?.kind !== mark.kind && /:$/u.test(top?.own.text ?? '');
  if ((bulleted.has(mark.kind) || opensList) && stack.length < deepest) return stack.length;
  const lower = stack.findIndex((open) => open.mark !== null && ranks[open.mark.kind] >= ranks[mark.kind]);
  if (lower < 0) return stack.length;
  return startsInside(mark, stack[lower]!.mark!, topKind) ? lower + 1 : lower;
}

/** "A." as the first of its kind below "II.", where Roman numbers count the sections: the letters count inside them; "Tiêu chí 1" inside "Tiêu chuẩn 1". */
function startsInside(mark: Mark, open: Mark, topKind: MarkKind | null): boolean {
  if (mark.kind === 'named' && open.kind === 'named') return mark.counts !== open.counts;
  return mark.ordinal === 1 && open.kind === topKind && mark.kind !== topKind && mark.kind !== 'part';
}

/** A numbered line that nothing marked stands under yet: a caption may come between. */
function awaitsLines(open: OpenNode | undefined): boolean {
  return (
    open?.mark != null &&
    !bulleted.has(open.mark.kind) &&
    !listed.has(open.mark.kind) &&
    !open.children.some((child) => child.mark !== null)
  );
}

/** "PHẦN II" on a line of its own: its heading is the line below. */
const headedBelow: ReadonlySet<MarkKind> = new Set(['part', 'division', 'capital', 'roman', 'article']);
const longestHeadingBelow = 200;
const longestLead = 600;

/** The text of a node: what stands behind its mark, or the line below a mark that stands alone. */
function ownOf(mark: Mark | null, whole: Passage, next: Passage | undefined): { own: Passage; takesNext: boolean } {
  const own = mark ? cut(whole, mark.length) : whole;
  const alone = mark !== null && own.text === '' && headedBelow.has(mark.kind);
  const heads = alone && next && next.text.length <= longestHeadingBelow && marksOf(next.text).length === 0;
  return heads ? { own: next, takesNext: true } : { own, takesNext: false };
}

/** A row of a table: its cells stand between bars. */
const isRow = (whole: Passage) => whole.text.includes(' | ');
const isInList = ({ mark }: OpenNode) => mark !== null && (bulleted.has(mark.kind) || listed.has(mark.kind));

/** "2. Phòng Nội vụ: …;" after "1. Sở Tài chính: …;" is a line of its list: it heads nothing, as the one before it does not. */
function goesOnInList(open: OpenNode, siblings: readonly OpenNode[]): boolean {
  const before = siblings.at(-2);
  return (
    open.children.length === 0 &&
    before?.mark?.kind === open.mark!.kind &&
    before.children.length === 0 &&
    /(?:[.;]|\d\s*(?:điểm|đ))$/u.test(open.own.text) &&
    /\s.{30}/u.test(open.own.text)
  );
}

function endsBefore(open: OpenNode, siblings: readonly OpenNode[], plain: Passage): boolean {
  if (open.mark === null) return open.lead === true && open.children.some((child) => child.mark !== null);
  if (bulleted.has(open.mark.kind)) return true;
  if (/^\p{Lu}/u.test(plain.text) && goesOnInList(open, siblings)) return true;
  return listed.has(open.mark.kind) && /[.;]$/u.test(open.own.text) && /^\p{Lu}/u.test(plain.text);
}

const longestAudience = 80;

/** "Đối với giáo viên:" over lines that have no marks either. */
function leadsToPlain(whole: Passage, next: Passage | undefined): boolean {
  const heads = /:$/u.test(whole.text) && whole.text.length <= longestAudience && audienceOf(whole.text) !== null;
  return heads && next !== undefined && !/:$/u.test(next.text) && marksOf(next.text).length === 0;
}

/** An unmarked line that announces a list: "Đối với cá nhân:", "Các tổ chuyên môn có trách nhiệm:". */
function leadsTo(whole: Passage, next: Passage | undefined, stack: readonly OpenNode[]): boolean {
  if (!next || !/:$/u.test(whole.text) || whole.text.length > longestLead) return false;
  const below = settle(marksOf(next.text), stack);
  if (!below || stack.some((open) => goesOnWith(open.mark, below))) return false;
  return bulleted.has(below.kind) || (below.ordinal === 1 && ranks[below.kind] >= ranks.arabic1);
}

const isPlain = (text: string) => isPlainHeading(text) || isPlainCaption(text);

/** The tree of headings, numbered lines and bullets in some paragraphs; plain paragraphs stand under the nearest heading. */
export function outlineOf(all: readonly Passage[]): readonly Node[] {
  const paragraphs = all.filter((whole) => !isRule(whole.text));
  const plain = !paragraphs.some(
    (whole) => isCapitals(whole.text) || marksOf(whole.text).some((mark) => topKinds.has(mark.kind)),
  );
  const roots: OpenNode[] = [];
  let stack: OpenNode[] = [];
  let topKind: MarkKind | null = null;
  /** How many open nodes a table stands in; its rows count for themselves. */
  let table: number | null = null;
  const add = (node: OpenNode) => {
    (stack.at(-1)?.children ?? roots).push(node);
  };
  for (let at = 0; at < paragraphs.length; at++) {
    const whole = paragraphs[at]!;
    const next = paragraphs[at + 1];
    const mark = settle(marksOf(whole.text), stack);
    if (isRow(whole) && table === null) {
      while (stack.length > 0 && isInList(stack.at(-1)!)) stack.pop();
      table = stack.length;
    } else if (table !== null && !isRow(whole) && !(mark && bulleted.has(mark.kind))) {
      stack = stack.slice(0, table);
      table = null;
    }
    const { own, takesNext } = ownOf(mark, whole, next);
    const node: OpenNode = { mark, own, whole, children: [] };
    if (takesNext) at++;
    if (mark) {
      const outside: number = table ?? 0;
      stack = stack.slice(0, outside + depthFor(mark, stack.slice(outside), topKind));
      if (stack.length === 0 && topKinds.has(mark.kind)) topKind ??= mark.kind;
      add(node);
      stack.push(node);
    } else if ((isCapitals(whole.text) && table === null) || (plain && isPlain(whole.text) && !awaitsLines(stack.at(-1)))) {
      stack = [];
      add(node);
      stack.push(node);
    } else {
      while (stack.length > 0 && endsBefore(stack.at(-1)!, stack.at(-2)?.children ?? roots, whole)) stack.pop();
      const opensPlain = leadsToPlain(whole, next);
      if (opensPlain && stack.at(-1)?.lead) stack.pop();
      if (stack.length < deepest && (opensPlain || leadsTo(whole, next, stack))) {
        node.lead = true;
        add(node);
        stack.push(node);
      } else add(node);
    }
  }
  return roots;
}

/** Every node of a tree, parents first. */
export function everyNode(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  const waiting = [...nodes].reverse();
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    found.push(node);
    for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at]!);
  }
  return found;
}
