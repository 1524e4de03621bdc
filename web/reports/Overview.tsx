import { pointsText, shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Reports.module.css';
import type { Figure, Report } from './useReport.ts';
import { type ReportsWords, reportsWords } from './words.ts';

interface OverviewProps {
  readonly report: Report;
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
}

/** The year in figures, each with its base; pressing one shows its cases. */
export function Overview({ report, figure, onFigure }: OverviewProps) {
  const words = useWords(reportsWords);
  return (
    <Section title={words.overview} first>
      <ul className={styles.figures}>
        {figuresOf(report, words).map(({ name, count, said }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.figure}
              aria-pressed={name === figure}
              aria-label={`${words.casesOf(words.figures[name], count)}${said ? `, ${said}` : ''}`}
              onClick={() => onFigure(name)}
            >
              <span>{words.figures[name]}</span>
              <b>{count}</b>
              {said && <small>{said}</small>}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {words.adds} {report.from !== undefined && words.kept}
      </p>
    </Section>
  );
}

function figuresOf({ total, due }: Report, words: ReportsWords): readonly { name: Figure; count: number; said?: string }[] {
  const overdue = due.reduce((sum, one) => (one.isOver ? sum + one.enrolment + one.submission : sum), 0);
  const { decided } = total;
  const mean = decided.count > 0 ? `; ${words.meanOf(pointsText(Math.round(decided.sum / decided.count)), decided.count)}` : '';
  return [
    { name: 'launched', count: total.launched },
    { name: 'registered', count: total.registered, said: words.ofLaunched(shareText(total.registered, total.launched)) },
    { name: 'assessed', count: total.assessed, said: words.ofRegistered(shareText(total.assessed, total.registered)) + mean },
    { name: 'qualified', count: total.qualified, said: words.ofAssessed(shareText(total.qualified, total.assessed)) },
    { name: 'notQualified', count: total.notQualified },
    { name: 'notAssessed', count: total.notAssessed },
    { name: 'withdrawn', count: total.withdrawn },
    { name: 'waitsForUnit', count: total.waitsForUnit },
    { name: 'waitsForSuperior', count: total.waitsForSuperior },
    { name: 'overdue', count: overdue },
    { name: 'late', count: total.late },
    { name: 'titled', count: total.titled },
    ...(total.revoked > 0 ? [{ name: 'revoked' as const, count: total.revoked }] : []),
  ];
}
