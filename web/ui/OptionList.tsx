import type { ReactNode, RefObject } from 'react';
import { useWords } from './language.ts';
import styles from './PickField.module.css';
import { uiWords } from './words.ts';

/** One line of a list that drops from a field. */
export interface ListedOption {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isSelected: boolean;
}

interface OptionListProps {
  /** Names the list and its options, for the input's aria attributes. */
  readonly id: string;
  /** Holds the options, for scrolling to the one that is pointed at. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly options: readonly ListedOption[];
  readonly pointed: number;
  readonly onPick: (index: number) => void;
  /** How many were found, for a screen reader. */
  readonly count: number;
  readonly children?: ReactNode;
}

/** What drops from a field that is typed in: the options found, and how many to a screen reader; the focus stays in the input. */
export function OptionList({ id, box, isOpen, options, pointed, onPick, count, children }: OptionListProps) {
  const words = useWords(uiWords);
  return (
    <>
      <div className={styles.drop} hidden={!isOpen}>
        <div ref={box} id={id} role="listbox" aria-label={words.matches} className={styles.list}>
          {options.map(({ key, label, hint, isSelected }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which holds the focus
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={isSelected}
              data-pointed={index === pointed || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onPick(index)}
            >
              {label}
              {hint && <span className={styles.hint}>{hint}</span>}
            </div>
          ))}
        </div>
        {children}
      </div>
      <span className="sr" role="status">
        {isOpen ? words.found(count) : ''}
      </span>
    </>
  );
}
