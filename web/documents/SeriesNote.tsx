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

/** Missing numbers as a quiet line; numbers borne twice or dated back as a warning. */
export function SeriesNote({ series }: Pick<Listing, 'series'>) {
  const words = useWords(documentWords);
  const gaps = series.filter((one) => one.gaps.length > 0);
  const odd = series.filter(({ doubles, datedBack }) => doubles.length + datedBack.length > 0);
  return (
    <>
      {odd.length > 0 && (
        <div className={styles.warn}>
          <Note kind="risk" title={words.seriesTitle}>
            <ul>
              {odd.flatMap(({ typeTitle, doubles, datedBack }) => [
                ...(doubles.length > 0
                  ? [<li key={typeTitle}>{words.doubles(typeTitle, doubles.map(ordinalText).join(', '))}</li>]
                  : []),
                ...datedBack
                  .slice(0, mostShown)
                  .map(({ number, day, before, beforeDay }) => (
                    <li key={`${number} ${day}`}>{words.datedBack(number, shortDate(day), before, shortDate(beforeDay))}</li>
                  )),
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
