import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import styles from './Scrutiny.module.css';
import type { Shown } from './scope.tsx';
import { scrutinyWords } from './words.ts';

type OfSheet = Shown['sheets'][number];

/** How many files reached each whole point, by their own score and by the superior's; the pass mark is a line. The same figures are in a table for the ear. */
export function Histogram({ sheet: { bins, passPoints, maxPoints } }: { readonly sheet: OfSheet }) {
  const words = useWords(scrutinyWords);
  const most = Math.max(...bins.map(({ self, appraised }) => Math.max(self, appraised)), 1);
  const height = (count: number) => ({ height: `${(100 * count) / most}%` });
  const passBin = Math.floor(passPoints / 100) * 100;
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.legend}>
        <span>
          <span className={`${styles.swatch} ${styles.self}`} /> {words.self}
        </span>
        <span>
          <span className={`${styles.swatch} ${styles.appraised}`} /> {words.appraised}
        </span>
        <span>│ {words.pass(pointsText(passPoints))}</span>
      </figcaption>
      <div className={styles.bars} aria-hidden>
        {bins.map(({ from, self, appraised }) => (
          <div key={from} className={[styles.bin, from === passBin && styles.atPass].filter(Boolean).join(' ')}>
            <span className={self > 0 ? styles.self : undefined} style={height(self)} />
            <span className={appraised > 0 ? styles.appraised : undefined} style={height(appraised)} />
          </div>
        ))}
      </div>
      <div className={styles.axis} aria-hidden>
        <span>{pointsText(bins[0]!.from)}</span>
        <span>{words.points}</span>
        <span>{pointsText(Math.min(bins.at(-1)!.from + 100, maxPoints))}</span>
      </div>
      <table className="sr">
        <caption>{words.spread}</caption>
        <thead>
          <tr>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.self}</th>
            <th scope="col">{words.appraised}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, self, appraised }) => (
            <tr key={from}>
              <th scope="row">{pointsText(from)}</th>
              <td>{self}</td>
              <td>{appraised}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
