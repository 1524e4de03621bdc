import type * as measures from '#api/measures.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import styles from './ScoreTable.module.css';
import type { SheetLine } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

export type LineFigures = Output<typeof measures.showFigures>['lines'][number];

interface LineFiguresPartProps {
  readonly line: SheetLine;
  readonly figures: LineFigures | undefined;
  /** The column that the reader writes; only they are offered points. */
  readonly editor: LineSaves | undefined;
}

/** What was counted for a line, and one touch to take the points it would justify into one's own column. */
export function LineFiguresPart({ line, figures, editor }: LineFiguresPartProps) {
  const words = useWords(assessmentWords);
  if (!figures) return null;
  const { proposal } = figures;
  const mine = editor?.lineOf(line.code);
  const offers = proposal && mine && mine.points !== proposal.points;
  return (
    <>
      {figures.figures.map(({ source, name, text, standing, onDay }) => (
        <span key={source} className={styles.counted} data-standing={standing} title={words.asOf(shortDate(onDay))}>
          {name}: <b>{text}</b>
        </span>
      ))}
      {offers && (
        <button
          type="button"
          className={`${styles.take} no-print`}
          onClick={() =>
            editor!.change(line.code, {
              points: proposal.points,
              note: mine.note || words.byFigures(figures.figures.map(({ name, text }) => `${name} ${text}`).join('; ')),
            })
          }
        >
          {words.takePoints(pointsText(proposal.points), proposal.rule)}
        </button>
      )}
    </>
  );
}
