import { type Mark, type MarkKind, marksOf } from './marks.ts';
import { cut, type Passage } from './passage.ts';
import { isPlainHeading } from './sections.ts';

/** One marked line or plain paragraph with what stands below it. `own` is its text without the mark, `whole` with it. */
export interface Node {
  readonly mark: Mark | null;
  readonly own: Passage;
  readonly whole: Passage;
  readonly children: readonly Node[];
}

interface OpenNode {
  mark: Mark | null;
  own: Passage;
  whole: Passage;
  children: OpenNode[];
}

const ranks: Readonly<Record<MarkKind, number>> = {
  part: 0,
  capital: 1,
  roman: 2,
  article: 3,
  named: 4,
  arabic1: 4,
  arabic2: 5,
  arabic3: 6,
  letter: 7,
  bracket: 8,
  word: 8,
  bullet: 9,
  dash: 9,
  plus: 10,
};
/** Marks of the sections of a paper; without them and without capitals, a plain line may head a section. */
const topKinds: ReadonlySet<MarkKind> = new Set(['part', 'capital', 'roman', 'article']);
const deepest = 12;
const bulleted: ReadonlySet<MarkKind> = new Set(['bullet', 'dash', 'plus']);

/** A heading without a number: capitals throughout, two words at least. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && /\s/u.test(text) && letters.every((letter) => letter === letter.toUpperCase());
}

/** Of the readings of a mark, the one that goes on with a list already open ("C." after "B."), else the likeliest. */
function settle(marks: readonly Mark[], stack: readonly OpenNode[]): Mark | null {
  const continuing = marks.find((mark) => stack.some((open) => open.mark?.kind === mark.kind && follows(open.mark, mark)));
  return continuing ?? marks[0] ?? null;
}

function follows(before: Mark, mark: Mark): boolean {
  return mark.ordinal !== null && before.ordinal !== null && mark.ordinal === before.ordinal + 1;
}

/** How many open nodes stay open above a new mark. */
function depthFor(mark: Mark, stack: readonly OpenNode[]): number {
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = stack[at]!.mark;
    if (open?.kind === mark.kind && (bulleted.has(mark.kind) || follows(open, mark))) return at;
  }
  const top = stack.at(-1);
  const opensList = mark.ordinal === 1 && top?.mark?.kind !== mark.kind && /:$/u.test(top?.own.text ?? '');
  if ((bulleted.has(mark.kind) || opensList) && stack.length < deepest) return stack.length;
  const lower = stack.findIndex((open) => open.mark !== null && ranks[open.mark.kind] >= ranks[mark.kind]);
  return lower < 0 ? stack.length : lower;
}

/** A numbered line that nothing marked stands under yet: a caption may come between. */
function awaitsLines(open: OpenNode | undefined): boolean {
  return open?.mark != null && !bulleted.has(open.mark.kind) && !open.children.some((child) => child.mark !== null);
}

/** The tree of headings, numbered lines and bullets in some paragraphs; plain paragraphs stand under the nearest heading. */
export function outlineOf(paragraphs: readonly Passage[]): readonly Node[] {
  const plain = !paragraphs.some(
    (whole) => isCapitals(whole.text) || marksOf(whole.text).some((mark) => topKinds.has(mark.kind)),
  );
  const roots: OpenNode[] = [];
  let stack: OpenNode[] = [];
  const add = (node: OpenNode) => {
    (stack.at(-1)?.children ?? roots).push(node);
  };
  for (const whole of paragraphs) {
    const mark = settle(marksOf(whole.text), stack);
    const node: OpenNode = { mark, own: mark ? cut(whole, mark.length) : whole, whole, children: [] };
    if (mark) {
      stack = stack.slice(0, depthFor(mark, stack));
      add(node);
      stack.push(node);
    } else if (isCapitals(whole.text) || (plain && isPlainHeading(whole.text) && !awaitsLines(stack.at(-1)))) {
      stack = [];
      add(node);
      stack.push(node);
    } else {
      while (stack.length > 0 && stack.at(-1)!.mark !== null && bulleted.has(stack.at(-1)!.mark!.kind)) stack.pop();
      add(node);
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
