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

/** Missing numbers as a quiet line; numbers borne twice or out of order as a warning. */
export function SeriesNote({ series }: Pick<Listing, 'series'>) {
  const words = useWords(documentWords);
  const gaps = series.filter((one) => one.gaps.length > 0);
  const odd = series.filter(({ doubles, outOfOrder }) => doubles.length + outOfOrder.length > 0);
  return (
    <>
      {odd.length > 0 && (
        <div className={styles.warn}>
          <Note kind="risk" title={words.seriesTitle}>
            <ul>
              {odd.flatMap(({ typeTitle, doubles, outOfOrder }) => [
                ...(doubles.length > 0
                  ? [<li key={typeTitle}>{words.doubles(typeTitle, doubles.map(ordinalText).join(', '))}</li>]
                  : []),
                ...outOfOrder
                  .slice(0, mostShown)
                  .map(({ number, day }) => <li key={`${number} ${day}`}>{words.outOfOrder(number, shortDate(day))}</li>),
              ])}
            </ul>
          </Note>
        </div>
      )}
      {gaps.length > 0 && (
        <p className={styles.quiet}>{gaps.map((one) => words.gaps(one.typeTitle, gapsText(one.gaps))).join(' ')}</p>
      )}
    </>
  );
}
