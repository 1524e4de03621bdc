import { useMemo } from 'react';
import { useWords } from '../ui/language.ts';
import { Mark, type MarkKind } from '../ui/Mark.tsx';
import { PaperSheet } from '../ui/PaperSheet.tsx';
import { SheetFold } from '../ui/SheetFold.tsx';
import { SheetLine } from '../ui/SheetLine.tsx';
import type { Lit, Point } from './lit.ts';
import { type MarkedStretch, markedLines, runsOf } from './marks.ts';
import styles from './Plan.module.css';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface DocumentTextProps {
  readonly plan: ShownPlan;
  readonly lit: Lit;
  readonly point: Point;
}

const isHeading = (line: string) => {
  const text = line.trim();
  return (
    text.length < 120 && (/^(?:[IVXLC]+|\d{1,2})[.)]\s/u.test(text) || (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase()))
  );
};

/** The document as it was given, with marks on what was understood; quiet stretches fold. */
export function DocumentText({ plan, lit, point }: DocumentTextProps) {
  const words = useWords(planWords);
  const { lines, reading, findings } = plan;
  const marked = useMemo(() => markedLines(lines, reading, findings), [lines, reading, findings]);
  const heads = useMemo(() => new Set(lines.flatMap((line, index) => (isHeading(line) ? [index + 1] : []))), [lines]);
  const show = (number: number) => {
    if (lines[number - 1]!.trim() === '') return null;
    return (
      <SheetLine key={number} number={number} bold={heads.has(number)}>
        {marked[number - 1]!.map((stretch, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line have no other identity
          <Stretch key={index} stretch={stretch} lit={lit} point={point} />
        ))}
      </SheetLine>
    );
  };
  return (
    <>
      <Legend />
      <PaperSheet label={words.documentLabel} numbered>
        {runsOf(marked, heads).map(({ from, to, folded }) => {
          const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
          const isBlank = numbers.every((number) => lines[number - 1]!.trim() === '');
          if (!folded || isBlank) return numbers.map(show);
          return (
            <SheetFold key={from} summary={words.fold(from, to)}>
              {numbers.map(show)}
            </SheetFold>
          );
        })}
      </PaperSheet>
    </>
  );
}

function Stretch({ stretch, lit, point }: { readonly stretch: MarkedStretch; readonly lit: Lit; readonly point: Point }) {
  const { text, kind, place, finding, endsFinding } = stretch;
  if (kind === null) return text;
  const active = finding !== null ? lit.finding === finding : place !== null && lit.place === place;
  return (
    <Mark
      kind={kind}
      {...(finding !== null && endsFinding ? { number: finding + 1, id: `cho-${finding}` } : {})}
      active={active}
      onPoint={() => point({ finding, place })}
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
