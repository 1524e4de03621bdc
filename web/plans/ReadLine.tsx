import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import type { Lit, Point } from './lit.ts';
import styles from './Plan.module.css';
import { planWords } from './words.ts';

/** What one line of the reading needs to be pointed at and changed. */
export interface ReadLineTools {
  readonly lit: Lit;
  readonly point: Point;
  /** Undefined where nothing may be changed now. */
  readonly change: ((asked: Asked) => void) | undefined;
}

/** A change that is asked for: at which place, of what, with which words to begin from. */
export interface Asked {
  readonly kind: 'text' | 'day' | 'period' | 'add';
  readonly place: string;
  readonly text: string;
  readonly isItem?: boolean;
  readonly removable?: boolean;
}

interface ReadLineProps extends ReadLineTools {
  readonly asked: Asked;
  readonly shown: ReactNode;
  readonly target?: { readonly text: string; readonly judged: boolean } | undefined;
}

/** One line of the reading: pointing at it lights its words in the document, the pen changes it. */
export function ReadLine({ asked, shown, target, lit, point, change }: ReadLineProps) {
  const words = useWords(planWords);
  const isLit = lit.place === asked.place;
  const light = () => point({ finding: null, place: asked.place });
  return (
    <div className={[styles.row, isLit && styles.lit].filter(Boolean).join(' ')} onPointerEnter={light}>
      <button type="button" className={styles.point} onFocus={light} onClick={light}>
        {shown}
      </button>
      {target && <span className={[styles.target, target.judged && styles.judged].filter(Boolean).join(' ')}>{target.text}</span>}
      {change && <IconButton icon="pen" label={words.changePlace(asked.text)} onClick={() => change(asked)} />}
    </div>
  );
}
