import { useWords } from '../ui/language.ts';
import styles from './Outcome.module.css';
import type { OutcomeTitle } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** The square code of the public page, always dark on white so that every camera reads it. */
export function Square({ square: { size, path } }: { readonly square: OutcomeTitle['square'] }) {
  const words = useWords(recognitionWords);
  return (
    <figure className={styles.square}>
      <svg viewBox={`-3 -3 ${size + 6} ${size + 6}`} role="img" aria-label={words.square} shapeRendering="crispEdges">
        <rect x="-3" y="-3" width={size + 6} height={size + 6} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="tiny ink-2">{words.squareHint}</figcaption>
    </figure>
  );
}
