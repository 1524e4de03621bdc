import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import type { Pointing } from './lit.ts';
import styles from './Plan.module.css';
import { planWords } from './words.ts';

/** What one line of the reading needs to be pointed at and changed. */
export interface ReadLineTools {
  readonly pointing: Pointing;
  /** Undefined where nothing may be changed now. */
  readonly change: ((asked: Asked) => void) | undefined;
}

/** A change that is asked for: at which place, of what, with which words to begin from. */
export interface Asked {
  readonly kind: 'text' | 'day' | 'period' | 'add';
  readonly place: string;
  readonly text: string;
  /** What the line is, where its words do not say it: `Số, ký hiệu`. */
  readonly name?: string;
  readonly isItem?: boolean;
  readonly removable?: boolean;
}

interface ReadLineProps extends ReadLineTools {
  readonly asked: Asked;
  readonly shown: ReactNode;
  /** Where its words stand, when that is not the place that is changed. */
  readonly at?: string;
  readonly targets?: readonly { readonly text: string; readonly judged: boolean }[];
}

/** One line of the reading: pointing at it lights its words in the document, the pen or the key e changes it. */
export function ReadLine({ asked, shown, at = asked.place, targets = [], pointing, change }: ReadLineProps) {
  const words = useWords(planWords);
  const isLit = pointing.lit.finding === null && pointing.lit.place === at;
  const own = { finding: null, place: at };
  const light = () => pointing.point(own);
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || !change) return;
    event.preventDefault();
    change(asked);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the two buttons inside, which hold the focus
    <div
      className={[styles.row, isLit && styles.lit].filter(Boolean).join(' ')}
      data-lit={isLit || undefined}
      onPointerEnter={light}
      onKeyDown={onKey}
    >
      <button type="button" className={styles.point} onFocus={light} onClick={() => pointing.go(own, 'text')}>
        {shown}
      </button>
      {targets.length > 0 && (
        <span className={styles.targets}>
          {targets.map(({ text, judged }) => (
            <span key={text} className={[styles.target, judged && styles.judged].filter(Boolean).join(' ')}>
              {text}
            </span>
          ))}
        </span>
      )}
      {change && (
        <IconButton
          icon="pen"
          label={words.changePlace(asked.name ?? asked.text)}
          className={styles.pen}
          onFocus={light}
          onClick={() => change(asked)}
        />
      )}
    </div>
  );
}
