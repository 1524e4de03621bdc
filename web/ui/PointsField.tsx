import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { parseNumber, pointsText } from './format.ts';
import { useWords } from './language.ts';
import styles from './PointsField.module.css';
import { uiWords } from './words.ts';

/** Somebody else's points on the same line, when both wrote it; the person chooses. */
export interface PointsConflict {
  readonly theirs: string | number;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

interface PointsFieldProps {
  /** Says which line and whose column; shown to a screen reader only. */
  readonly label: string;
  /** Hundredths of a point. */
  readonly points: number | null;
  readonly onChange: (points: number | null) => void;
  /** What stands in the way of these points being kept. */
  readonly faults: readonly string[];
  readonly conflict?: PointsConflict | null;
  /** Enter and the arrows lead to the next and the previous line. */
  readonly onMove: (step: 1 | -1, from: HTMLInputElement) => void;
  /** Further keys of this column, such as "=" for the self score; digits and the comma stay with the field. */
  readonly keys?: Readonly<Record<string, () => void>>;
  /** Stands right of the field: a button for a note. */
  readonly after?: ReactNode;
  /** Stands under it: the note. */
  readonly below?: ReactNode;
}

const steps: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
const typedText = (points: number) => (points % 100 === 0 ? String(points / 100) : pointsText(points));

/** The points of one line as its scorer types them; what cannot be kept stays with its reason. */
export function PointsField(props: PointsFieldProps) {
  const { label, points, onChange, faults, conflict, onMove, keys = {}, after, below } = props;
  const words = useWords(uiWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && parseNumber(typed) === undefined;
  const wrong = unreadable || faults.length > 0;

  const type = (text: string) => {
    setTyped(text);
    const read = parseNumber(text);
    if (read !== undefined) onChange(read === null ? null : Math.round(read * 100));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'Enter' && event.shiftKey ? -1 : steps[event.key];
    const own = keys[event.key];
    if (step === undefined && !own) return;
    event.preventDefault();
    if (own) setTyped(null);
    own?.();
    if (step !== undefined) onMove(step, event.currentTarget);
  };
  return (
    <span className={styles.field}>
      <span className={styles.row}>
        <input
          data-points
          className={styles.points}
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? id : undefined}
          value={typed ?? (points === null ? '' : typedText(points))}
          onChange={(event) => type(event.target.value)}
          onBlur={() => !unreadable && setTyped(null)}
          onKeyDown={press}
        />
        {after}
      </span>
      {below}
      {wrong && (
        <span className={styles.fault} id={id} role="status">
          {unreadable ? words.notPoints : faults.join(' ')}
        </span>
      )}
      {conflict && (
        <span className={styles.choice}>
          <Button
            size="s"
            onClick={() => {
              setTyped(null);
              conflict.onTheirs();
            }}
          >
            {words.takeTheirs(typeof conflict.theirs === 'number' ? pointsText(conflict.theirs * 100) : conflict.theirs)}
          </Button>
          <Button size="s" onClick={conflict.onMine}>
            {words.keepMine(points === null ? '–' : pointsText(points))}
          </Button>
        </span>
      )}
    </span>
  );
}
