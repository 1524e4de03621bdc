import { useEffect, useRef, useState } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { pointsText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { useKeys } from '../ui/useKeys.ts';
import styles from './Bench.module.css';
import { FinishBar } from './FinishBar.tsx';
import { LinePanel } from './LinePanel.tsx';
import { MineField } from './MineField.tsx';
import { type SheetLine, type ShownAppraisal, type ShownAssessment, useMine } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

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
  useEffect(() => {
    table.current?.querySelector(`[data-line="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

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
        />
        <LinePanel shown={shown} found={chosen} mine={mine} writes={writes} />
      </div>
      {above.isReviewer && <FinishBar shown={shown} above={above} lines={lines} mine={mine} />}
    </>
  );
}

interface BenchTableProps {
  readonly table: React.RefObject<HTMLTableElement | null>;
  readonly shown: ShownAssessment;
  readonly lines: readonly BenchLine[];
  readonly mine: LineSaves;
  readonly writes: boolean;
  readonly selected: string;
  readonly onSelect: (code: string) => void;
  readonly onMove: (step: 1 | -1) => void;
}

function BenchTable({ table, shown, lines, ...rest }: BenchTableProps) {
  const words = useWords(appraisalWords);
  const of = (codes: ReadonlySet<string>, key: 'self' | 'co' | 'mine') => {
    const given = lines.filter((each) => codes.has(each.line.code) && each[key] !== null);
    return given.length === 0 ? '–' : pointsText(given.reduce((sum, each) => sum + each[key]!, 0));
  };
  return (
    <table ref={table} className={styles.table}>
      <caption className="sr">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.criteria}</th>
          <th scope="col">{words.max}</th>
          <th scope="col">{words.self}</th>
          <th scope="col">{words.co}</th>
          <th scope="col">{words.mine}</th>
          <th scope="col">{words.gap}</th>
        </tr>
      </thead>
      {shown.sheet.groups.map((group) => {
        const codes = new Set(group.lines.map(({ code }) => code));
        return (
          <tbody key={group.code}>
            <tr className={styles.group}>
              <th scope="rowgroup">
                {group.code}. {group.text}
              </th>
              <td>{pointsText(group.maxPoints)}</td>
              <td>{of(codes, 'self')}</td>
              <td>{of(codes, 'co')}</td>
              <td>{of(codes, 'mine')}</td>
              <td />
            </tr>
            {lines
              .filter(({ line }) => codes.has(line.code))
              .map((found) => (
                <Row key={found.line.code} found={found} {...rest} />
              ))}
          </tbody>
        );
      })}
    </table>
  );
}

type RowProps = Omit<BenchTableProps, 'table' | 'shown' | 'lines'> & { readonly found: BenchLine };

function Row({ found, mine, writes, selected, onSelect, onMove }: RowProps) {
  const words = useWords(appraisalWords);
  const { line, self, co, gap, isBig, needsNote } = found;
  const shown = (points: number | null) => (points === null ? '–' : pointsText(points));
  return (
    <tr
      data-line={line.code}
      data-selected={line.code === selected || undefined}
      data-big={isBig || undefined}
      onFocus={() => onSelect(line.code)}
    >
      <th scope="row">
        <button type="button" className={styles.pick} aria-pressed={line.code === selected} onClick={() => onSelect(line.code)}>
          <b>{line.code}</b> {line.text}
        </button>
      </th>
      <td>
        <span className={styles.label}>{words.max}</span>
        {pointsText(line.maxPoints)}
      </td>
      <td>
        <span className={styles.label}>{words.self}</span>
        {shown(self)}
      </td>
      <td>
        <span className={styles.label}>{words.co}</span>
        {shown(co)}
      </td>
      <td>
        <span className={styles.label}>{words.mine}</span>
        {writes ? <MineField line={line} self={self} editor={mine} onMove={onMove} /> : <b>{shown(found.mine)}</b>}
      </td>
      <td className={styles.gap}>
        <span className={styles.label}>{words.gap}</span>
        {gap === null || gap === 0 ? (
          <span className="ink-2">{gap === 0 ? '0' : '–'}</span>
        ) : (
          <span className={isBig ? 'is-error' : undefined}>
            {(isBig || needsNote) && (
              <Icon name={needsNote ? 'error' : 'warning'} size="s" label={needsNote ? words.noteNeeded : words.gap} />
            )}
            {gap > 0 ? `+${pointsText(gap)}` : pointsText(gap)}
          </span>
        )}
      </td>
    </tr>
  );
}
