import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { useKeys } from '../ui/useKeys.ts';
import styles from './Bench.module.css';
import { BenchTable } from './BenchTable.tsx';
import { FinishBar } from './FinishBar.tsx';
import { LinePanel } from './LinePanel.tsx';
import { type SheetLine, type ShownAppraisal, type ShownAssessment, useMine } from './useUnderReview.ts';

interface BenchProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
}

/** What the bench knows of one line. */
export interface BenchLine {
  readonly line: SheetLine;
  readonly self: number | null;
  readonly co: number | null;
  readonly mine: number | null;
  readonly gap: number | null;
  /** The gap calls for a reason that is not there. */
  readonly needsNote: boolean;
  readonly isBig: boolean;
}

export function benchLines(shown: ShownAssessment, above: ShownAppraisal, mine: LineSaves): readonly BenchLine[] {
  const [board, co] = shown.columns.map((column) => new Map(column.scores.map(({ lineCode, points }) => [lineCode, points])));
  const lines = shown.sheet.groups.flatMap((group) => group.lines);
  const gapOf = (code: string) => {
    const given = mine.lineOf(code).points;
    return given === null ? null : given - (board!.get(code) ?? 0);
  };
  const overall = Math.abs(lines.reduce((sum, { code }) => sum + (gapOf(code) ?? 0), 0)) > above.limits.overall;
  return lines.map((line) => {
    const gap = gapOf(line.code);
    const isBig = gap !== null && Math.abs(gap) >= above.limits.line;
    const needsNote = gap !== null && gap !== 0 && (isBig || overall) && mine.lineOf(line.code).note.trim() === '';
    const points = { self: board!.get(line.code) ?? null, co: co!.get(line.code) ?? null, mine: mine.lineOf(line.code).points };
    return { line, ...points, gap, isBig, needsNote };
  });
}

/** The lines, self against mine, with the evidence of the chosen one beside; digits write points, n and p move. */
export function Bench({ shown, above }: BenchProps) {
  const mine = useMine(shown.id, above);
  const lines = benchLines(shown, above, mine);
  const [selected, setSelected] = useState(lines[0]!.line.code);
  const table = useRef<HTMLTableElement>(null);
  const writes = above.whyNot.score.length === 0;
  const at = lines.findIndex(({ line }) => line.code === selected);
  const chosen = lines[at]!;

  const select = (code: string) => {
    setSelected(code);
    const row = table.current?.querySelector(`[data-line="${code}"]`);
    const field = row?.querySelector<HTMLElement>('input') ?? row?.querySelector<HTMLElement>('button');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  };
  const move = (step: 1 | -1) => {
    const next = lines[at + step];
    if (next) select(next.line.code);
  };
  const begin = (digit: string) => {
    mine.change(selected, { points: Number(digit) * 100 });
    const field = table.current?.querySelector<HTMLInputElement>(`[data-line="${selected}"] input`);
    field?.focus();
  };
  const digits = Object.fromEntries([...'0123456789'].map((digit) => [digit, () => begin(digit)]));
  useKeys({ n: () => move(1), p: () => move(-1), ...(writes ? digits : {}) });
  const followed = useRef(selected);
  useEffect(() => {
    if (followed.current === selected) return;
    followed.current = selected;
    table.current?.querySelector(`[data-line="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const isNarrow = useMediaQuery('(max-width: 1000px)', undefined, { getInitialValueInEffect: false });
  const panel = <LinePanel shown={shown} found={chosen} mine={mine} writes={writes} />;

  return (
    <>
      <div className={styles.two}>
        <BenchTable
          table={table}
          shown={shown}
          lines={lines}
          mine={mine}
          writes={writes}
          selected={selected}
          onSelect={setSelected}
          onMove={move}
          panel={isNarrow && panel}
        />
        {!isNarrow && panel}
      </div>
      {above.isReviewer && <FinishBar shown={shown} above={above} lines={lines} mine={mine} />}
    </>
  );
}
