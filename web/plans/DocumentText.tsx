import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../ui/language.ts';
import { Mark, type MarkKind } from '../ui/Mark.tsx';
import { PaperSheet } from '../ui/PaperSheet.tsx';
import { SheetFold } from '../ui/SheetFold.tsx';
import { SheetLine } from '../ui/SheetLine.tsx';
import type { Lit, Pointing } from './lit.ts';
import { isLit, type MarkedStretch, markedLines, runsOf } from './marks.ts';
import styles from './Plan.module.css';
import { revealInPane } from './reveal.ts';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface DocumentTextProps {
  readonly plan: ShownPlan;
  readonly pointing: Pointing;
}

const isHeading = (line: string) => {
  const text = line.trim();
  return (
    text.length < 120 && (/^(?:[IVXLC]+|\d{1,2})[.)]\s/u.test(text) || (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase()))
  );
};

/** The document as it was given, with marks on what was understood; quiet stretches fold, and open when pointed at. */
export function DocumentText({ plan, pointing }: DocumentTextProps) {
  const words = useWords(planWords);
  const pane = useRef<HTMLDivElement>(null);
  const { lines, reading, findings } = plan;
  const { lit } = pointing;
  const marked = useMemo(() => markedLines(lines, reading, findings), [lines, reading, findings]);
  const heads = useMemo(() => new Set(lines.flatMap((line, index) => (isHeading(line) ? [index + 1] : []))), [lines]);
  useEffect(() => {
    if (lit.finding !== null || lit.place !== null) revealInPane(pane.current);
  }, [lit]);
  const show = (number: number) => {
    if (lines[number - 1]!.trim() === '') return null;
    return (
      <SheetLine key={number} number={number} bold={heads.has(number)}>
        {litRuns(marked[number - 1]!, lit).map(({ from, isLit, stretches }) => {
          const shown = stretches.map((stretch, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line have no other identity
            <Stretch key={index} stretch={stretch} pointing={pointing} />
          ));
          return (
            <Mark key={from} kind={null} active={isLit}>
              {shown}
            </Mark>
          );
        })}
      </SheetLine>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself is reached by the keyboard
    <section ref={pane} className={styles.text} data-side="text" tabIndex={0} aria-label={words.documentLabel}>
      <Legend />
      <PaperSheet label={words.document} numbered>
        {runsOf(marked, heads).map(({ from, to, folded }) => {
          const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
          const isBlank = numbers.every((number) => lines[number - 1]!.trim() === '');
          if (!folded || isBlank) return numbers.map(show);
          const opened = numbers.some((number) => marked[number - 1]!.some((stretch) => isLit(stretch, lit)));
          return (
            <SheetFold key={from} summary={words.fold(from, to)} opened={opened}>
              {numbers.map(show)}
            </SheetFold>
          );
        })}
      </PaperSheet>
    </section>
  );
}

interface LitRun {
  readonly from: number;
  readonly isLit: boolean;
  readonly stretches: readonly MarkedStretch[];
}

/** Neighbours that are lit together, so that one frame goes around all of them. */
function litRuns(stretches: readonly MarkedStretch[], lit: Lit): readonly LitRun[] {
  const runs: { from: number; isLit: boolean; stretches: MarkedStretch[] }[] = [];
  stretches.forEach((stretch, from) => {
    const last = runs.at(-1);
    const isHere = isLit(stretch, lit);
    if (last?.isLit === isHere) last.stretches.push(stretch);
    else runs.push({ from, isLit: isHere, stretches: [stretch] });
  });
  return runs;
}

function Stretch({ stretch, pointing }: { readonly stretch: MarkedStretch; readonly pointing: Pointing }) {
  const { text, kind, place, finding, endsFinding } = stretch;
  if (kind === null) return text;
  const own = { finding, place: finding === null ? place : null };
  return (
    <Mark
      kind={kind}
      {...(finding !== null && endsFinding ? { number: finding + 1, reachable: true } : {})}
      onPoint={() => pointing.point(own)}
      onGo={() => pointing.go(own, finding === null ? 'read' : 'findings')}
    >
      {text}
    </Mark>
  );
}

function Legend() {
  const words = useWords(planWords);
  const kinds: readonly (readonly [MarkKind, string])[] = [
    ['basis', words.markBasis],
    ['criterion', words.markCriterion],
    ['deadline', words.markDeadline],
    ['recipient', words.markRecipient],
    ['doubt', words.markDoubt],
    ['error', words.markError],
  ];
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {kinds.map(([kind, name]) => (
        <li key={kind}>
          <Mark kind={kind}>{name}</Mark>
        </li>
      ))}
    </ul>
  );
}
