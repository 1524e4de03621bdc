import { shortDate } from '#domain/kernel/day.ts';
import { ordinalText } from '#domain/law/documentFormat.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './Documents.module.css';
import type { Listing } from './RegisterPage.tsx';
import { documentWords } from './words.ts';

const mostShown = 12;

const gapsText = (gaps: Listing['series'][number]['gaps']) =>
  gaps
    .slice(0, mostShown)
    .map(({ from, to }) => (from === to ? ordinalText(from) : `${ordinalText(from)}–${ordinalText(to)}`))
    .join(', ') + (gaps.length > mostShown ? ', …' : '');

/** What of the year's numbers is missing, borne twice or out of order, and what a clerk does about it. */
export function SeriesNote({ series }: Pick<Listing, 'series'>) {
  const words = useWords(documentWords);
  const lines = series.flatMap(({ typeTitle, gaps, doubles, outOfOrder }) => [
    ...(doubles.length > 0 ? [words.doubles(typeTitle, doubles.map(ordinalText).join(', '))] : []),
    ...(gaps.length > 0 ? [words.gaps(typeTitle, gapsText(gaps))] : []),
    ...outOfOrder.slice(0, mostShown).map(({ number, day }) => words.outOfOrder(number, shortDate(day))),
  ]);
  if (lines.length === 0) return null;
  return (
    <div className={styles.warn}>
      <Note kind="risk" title={words.seriesTitle}>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {series.some(({ gaps }) => gaps.length > 0) && <p className={styles.do}>{words.gapsDo}</p>}
      </Note>
    </div>
  );
}
