import { Fragment, type ReactNode, type RefObject } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { pointsText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Bench.module.css';
import type { BenchLine } from './Bench.tsx';
import { MineCell } from './MineCell.tsx';
import type { ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface BenchTableProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly shown: ShownAssessment;
  readonly lines: readonly BenchLine[];
  readonly mine: LineSaves;
  readonly writes: boolean;
  readonly selected: string;
  readonly onSelect: (code: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  /** Everything about the chosen line, where there is no room beside the table. */
  readonly panel: ReactNode;
}

/** The lines of the sheet, self against mine, with the sums of each group and of all. */
export function BenchTable({ table, shown, lines, panel, ...rest }: BenchTableProps) {
  const words = useWords(appraisalWords);
  return (
    <table ref={table} className={styles.table} data-reads={!rest.writes || undefined}>
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
        const inGroup = lines.filter(({ line }) => codes.has(line.code));
        return (
          <tbody key={group.code}>
            <tr className={styles.group}>
              <th scope="rowgroup">
                {group.code}. {group.text}
              </th>
              <Sums max={group.maxPoints} lines={inGroup} />
            </tr>
            {inGroup.map((found) => (
              <Fragment key={found.line.code}>
                <Row found={found} {...rest} />
                {panel && found.line.code === rest.selected && (
                  <tr className={styles.panelRow}>
                    <td colSpan={6}>{panel}</td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        );
      })}
      <tfoot>
        <tr className={styles.sum}>
          <th scope="row">{words.total}</th>
          <Sums max={shown.sheet.totalPoints} lines={lines} />
        </tr>
      </tfoot>
    </table>
  );
}

interface SumsProps {
  readonly max: number;
  readonly lines: readonly BenchLine[];
}

/** What is given so far, a column each; the gap once every line has its points. */
function Sums({ max, lines }: SumsProps) {
  const words = useWords(appraisalWords);
  const sumOf = (key: 'self' | 'co' | 'mine') => {
    const given = lines.map((line) => line[key]).filter((points) => points !== null);
    return given.length === 0 ? null : given.reduce((sum, points) => sum + points, 0);
  };
  const [self, mine] = [sumOf('self'), sumOf('mine')];
  const isWhole = lines.every((line) => line.mine !== null && line.self !== null);
  return (
    <>
      <Figure label={words.max}>{pointsText(max)}</Figure>
      <Figure label={words.self}>{given(self)}</Figure>
      <Figure label={words.co}>{given(sumOf('co'))}</Figure>
      <Figure label={words.mine}>{given(mine)}</Figure>
      <Figure label={words.gap}>{isWhole && self !== null && mine !== null ? signed(mine - self) : '–'}</Figure>
    </>
  );
}

const given = (points: number | null) => (points === null ? '–' : pointsText(points));
const signed = (gap: number) => (gap === 0 ? '0' : gap > 0 ? `+${pointsText(gap)}` : pointsText(gap));

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td>
      <span className={styles.label}>{label}</span>
      {children}
    </td>
  );
}

type RowProps = Omit<BenchTableProps, 'table' | 'shown' | 'lines' | 'panel'> & { readonly found: BenchLine };

function Row({ found, mine, writes, selected, onSelect, onMove }: RowProps) {
  const words = useWords(appraisalWords);
  const { line, self, co, gap, isBig, needsNote } = found;
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
      <Figure label={words.max}>{pointsText(line.maxPoints)}</Figure>
      <Figure label={words.self}>{given(self)}</Figure>
      <Figure label={words.co}>{given(co)}</Figure>
      <Figure label={words.mine}>
        {writes ? <MineCell line={line} self={self} editor={mine} onMove={onMove} /> : <b>{given(found.mine)}</b>}
      </Figure>
      <td className={styles.gap}>
        <span className={styles.label}>{words.gap}</span>
        {gap === null || gap === 0 ? (
          <span className="ink-2">{gap === 0 ? '0' : '–'}</span>
        ) : (
          <span className={isBig ? 'is-error' : undefined}>
            {(isBig || needsNote) && (
              <Icon name={needsNote ? 'error' : 'warning'} size="s" label={needsNote ? words.noteNeeded : words.gap} />
            )}
            {signed(gap)}
          </span>
        )}
      </td>
    </tr>
  );
}
