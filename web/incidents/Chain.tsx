import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Incidents.module.css';
import type { Year } from './IncidentsPage.tsx';
import { incidentsWords } from './words.ts';

type ChainOf = NonNullable<Year['chain']>;

/** What follows, one step after the other: criterion, total, the year, the title. */
export function Chain({ chain, year }: { readonly chain: ChainOf; readonly year: number }) {
  const words = useWords(incidentsWords);
  return (
    <Section title={words.chain} aside={words.chainHint}>
      <ol className={styles.chain}>
        <li>
          <h3>{words.chainLines}</h3>
          <ul>
            {chain.lines.map((line) => (
              <li key={line.code}>{lineSaid(line, words)}</li>
            ))}
          </ul>
        </li>
        <li>
          <h3>{words.chainTotal}</h3>
          <p>{words.totalAtMost(pointsText(chain.total), pointsText(chain.maxTotal), pointsText(chain.passPoints))}</p>
        </li>
        <li>
          <h3>{words.chainYear(year)}</h3>
          {chain.isLost ? <Tag kind="error">{words.yearLost}</Tag> : <Tag kind="done">{words.yearOpen}</Tag>}
          {chain.reasons.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </li>
        <li>
          <h3>{words.chainTitle}</h3>
          {chain.titles.length === 0 && <p>{chain.isLost ? words.streakBreaks : words.titleUntouched}</p>}
          {chain.titles.map((title) => (
            <p key={title.number}>{words.titleOf(title.number, title.firstYear, title.lastYear, title.isToWeigh)}</p>
          ))}
        </li>
      </ol>
    </Section>
  );
}

function lineSaid({ code, ceiling, maxPoints, isKnockedOut }: ChainOf['lines'][number], words: (typeof incidentsWords)['vi']) {
  if (isKnockedOut) return words.lineKnockedOut(code);
  return ceiling < maxPoints ? words.lineAtMost(code, pointsText(ceiling), pointsText(maxPoints)) : words.lineNoted(code);
}
