import type { CSSProperties, ReactNode } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { numberText, pointsText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { type LineFigures, LineFiguresPart } from './LineFiguresPart.tsx';
import { LinePictures, type ShownPictures } from './LinePictures.tsx';
import { PointsCell } from './PointsCell.tsx';
import styles from './ScoreTable.module.css';
import type { Sheet, SheetLine } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

/** One layer's column: it stands in the table once the layer exists. */
export interface ScoreColumn {
  readonly key: string;
  readonly head: string;
  readonly pointsOf: (code: string) => number | null;
  readonly noteOf: (code: string) => string;
  /** The reader writes this column. */
  readonly editor?: LineSaves | undefined;
  readonly strong?: boolean;
}

interface ScoreTableProps {
  readonly sheet: Sheet;
  readonly columns: readonly ScoreColumn[];
  /** Evidence and violations by line. */
  readonly data: ReadonlyMap<string, { readonly evidence: number; readonly violations: number }>;
  /** What the year's own cases say of a line, and the points that would justify. */
  readonly figures: ReadonlyMap<string, LineFigures>;
  readonly evidenceHref: string;
  /** Pictures and tallies of the year, by line. */
  readonly pictures: ReadonlyMap<string, ShownPictures>;
  /** Why the superior gave the line back. */
  readonly returned: ReadonlyMap<string, string>;
  /** The gap of the last column to the first. */
  readonly showGap: boolean;
  /** From this size on a gap is marked. */
  readonly gapLimit: number;
}

const signed = (points: number) => (points > 0 ? `+${pointsText(points)}` : points === 0 ? '0' : pointsText(points));

/** Sum of what is given; null while nothing is. */
export function sumOf(lines: readonly SheetLine[], pointsOf: (code: string) => number | null): number | null {
  const given = lines.map(({ code }) => pointsOf(code)).filter((points) => points !== null);
  return given.length === 0 ? null : given.reduce((sum, points) => sum + points, 0);
}

/** The tree of criteria with a column a layer; under 760 px each line is a block with labelled figures. */
export function ScoreTable(props: ScoreTableProps) {
  const { sheet, columns, showGap } = props;
  const words = useWords(assessmentWords);
  const all = sheet.groups.flatMap((group) => group.lines);
  return (
    <table
      className={styles.table}
      data-reads={columns.every(({ editor }) => !editor) || undefined}
      style={{ '--figures': columns.length + (showGap ? 2 : 1) } as CSSProperties}
    >
      <caption className="sr">{words.criteria}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {words.criteria}
          </th>
          <th scope="col">{words.yearData}</th>
          <th scope="col" className={styles.number}>
            {words.max}
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={styles.number}>
              {column.head}
            </th>
          ))}
          {showGap && (
            <th scope="col" className={`${styles.number} ${styles.gapColumn}`}>
              {words.gap}
            </th>
          )}
        </tr>
      </thead>
      {sheet.groups.map((group) => (
        <tbody key={group.code}>
          <GroupRow group={group} {...props} />
          {group.lines.map((line) => (
            <LineRow key={line.code} line={line} {...props} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {words.total}
          </th>
          <Figure label={words.max}>{numberText(sheet.totalPoints / 100)}</Figure>
          {columns.map((column) => (
            <Figure key={column.key} label={column.head}>
              <Points points={sumOf(all, column.pointsOf)} />
            </Figure>
          ))}
          {showGap && <Gap columns={columns} of={(column) => sumOf(all, column.pointsOf)} whole={sheet.totalPoints} />}
        </tr>
      </tfoot>
    </table>
  );
}

function GroupRow({ group, columns, showGap }: ScoreTableProps & { readonly group: Sheet['groups'][number] }) {
  const words = useWords(assessmentWords);
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={3}>
        <span className={styles.groupCode}>{group.code}</span>
        {group.text} <span className={styles.groupMin}>{words.groupMin(pointsText(group.minPoints))}</span>
      </th>
      <Figure label={words.max}>{pointsText(group.maxPoints)}</Figure>
      {columns.map((column) => {
        const sum = sumOf(group.lines, column.pointsOf);
        const full = group.lines.every(({ code }) => column.pointsOf(code) !== null);
        const low = full && sum !== null && sum < group.minPoints;
        return (
          <Figure key={column.key} label={column.head} low={low}>
            {low && <Icon name="error" size="s" label={words.short} />}
            <Points points={sum} />
          </Figure>
        );
      })}
      {showGap && <Gap columns={columns} of={(column) => sumOf(group.lines, column.pointsOf)} whole={group.maxPoints} />}
    </tr>
  );
}

function LineRow(props: ScoreTableProps & { readonly line: SheetLine }) {
  const { line, columns, showGap, gapLimit } = props;
  const words = useWords(assessmentWords);
  const gap = showGap ? gapOf(columns, (column) => column.pointsOf(line.code)) : null;
  return (
    <tr className={styles.line} data-big={(gap !== null && Math.abs(gap) >= gapLimit) || undefined}>
      <td className={styles.code}>{line.code}</td>
      <td className={styles.criterion} data-code={line.code}>
        {line.text}{' '}
        {line.isKnockout && (
          <span className={styles.knockout} title={words.knockoutWhy}>
            <Icon name="lock" size="s" />
            {words.knockout}
          </span>
        )}
        <span className={styles.target}>{words.target(line.target)}</span>
        {line.detail && <span className={styles.target}>{words.detail(line.detail)}</span>}
      </td>
      <DataCell {...props} />
      <Figure label={words.max} quiet>
        {numberText(line.maxPoints / 100)}
      </Figure>
      {columns.map((column) => (
        <Figure key={column.key} label={column.head} strong={column.strong}>
          {column.editor ? (
            <PointsCell line={line} column={column.head} editor={column.editor} />
          ) : (
            <Points points={column.pointsOf(line.code)} />
          )}
        </Figure>
      ))}
      {showGap && <Gap columns={columns} of={(column) => column.pointsOf(line.code)} whole={line.maxPoints} />}
    </tr>
  );
}

function DataCell({
  line,
  data,
  figures,
  columns,
  returned,
  evidenceHref,
  pictures,
}: ScoreTableProps & { readonly line: SheetLine }) {
  const words = useWords(assessmentWords);
  const found = data.get(line.code);
  const reason = returned.get(line.code);
  const notes = columns.flatMap(({ key, head, noteOf, editor }) => {
    const note = noteOf(line.code);
    return note && !editor ? [{ key, head, note }] : [];
  });
  return (
    <td className={styles.data}>
      {found && found.evidence > 0 ? (
        <Anchor href={evidenceHref}>{words.evidence(found.evidence)}</Anchor>
      ) : (
        line.evidence && <span>{words.noEvidence}</span>
      )}
      <LinePictures shown={pictures.get(line.code)} href={evidenceHref} />
      <LineFiguresPart line={line} figures={figures.get(line.code)} editor={columns.find(({ editor }) => editor)?.editor} />
      {found && found.violations > 0 && <b className={styles.violation}>{words.violations(found.violations)}</b>}
      {notes.map(({ key, head, note }) => (
        <span key={key} className={styles.note}>
          {head}: {note}
        </span>
      ))}
      {reason && (
        <span className={styles.returned}>
          {words.returnedLine} {reason}
        </span>
      )}
    </td>
  );
}

interface FigureProps {
  readonly label: string;
  readonly low?: boolean | undefined;
  readonly strong?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly children: ReactNode;
}

function Figure({ label, low, strong, quiet, children }: FigureProps) {
  const look = [styles.number, low && styles.low, strong && styles.strong, quiet && styles.quiet].filter(Boolean).join(' ');
  return (
    <td className={look}>
      <span className={styles.label}>{label}</span>
      <span className={styles.figure}>{children}</span>
    </td>
  );
}

/** Never 0 for what nobody gave. */
function Points({ points }: { readonly points: number | null }) {
  const words = useWords(assessmentWords);
  if (points !== null) return pointsText(points);
  return (
    <span className={styles.none} title={words.notGiven}>
      <span aria-hidden="true">–</span>
      <span className="sr">{words.notGiven}</span>
    </span>
  );
}

function gapOf(columns: readonly ScoreColumn[], of: (column: ScoreColumn) => number | null): number | null {
  const first = of(columns[0]!);
  const last = of(columns.at(-1)!);
  return first === null || last === null ? null : last - first;
}

interface GapProps {
  readonly columns: readonly ScoreColumn[];
  readonly of: (column: ScoreColumn) => number | null;
  readonly whole: number;
}

function Gap({ columns, of, whole }: GapProps) {
  const words = useWords(assessmentWords);
  const gap = gapOf(columns, of);
  const width = gap === null || gap === 0 ? 0 : Math.max(4, Math.min(44, (110 * Math.abs(gap)) / whole));
  return (
    <td className={`${styles.number} ${styles.gapColumn}`}>
      <span className={styles.label}>{words.gap}</span>
      {gap !== null && (
        <span className={styles.gap}>
          {width > 0 && <i style={{ width }} />}
          {signed(gap)}
        </span>
      )}
    </td>
  );
}
