import { type KeyboardEvent, useId, useState } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { Button } from '../ui/Button.tsx';
import { parseNumber, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import styles from './MineField.module.css';
import type { SheetLine } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface MineFieldProps {
  readonly line: SheetLine;
  readonly self: number | null;
  readonly editor: LineSaves;
  readonly onMove: (step: 1 | -1) => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, n: 1, ArrowUp: -1, p: -1 };

/** The reviewer's points on one line; n, p and the arrows move on, "=" takes the self score. */
export function MineField({ line, self, editor, onMove }: MineFieldProps) {
  const words = useWords(appraisalWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { points } = editor.lineOf(line.code);
  const faults = editor.faultsOf(line.code);
  const conflict = editor.conflictOf(line.code);
  const unreadable = typed !== null && parseNumber(typed) === undefined;
  const wrong = unreadable || faults.length > 0;
  const whole = (value: number) => (value % 100 === 0 ? String(value / 100) : pointsText(value));

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === '=' && self !== null) {
      event.preventDefault();
      setTyped(null);
      editor.change(line.code, { points: self });
    } else if (step !== undefined) {
      event.preventDefault();
      onMove(step);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    const read = parseNumber(text);
    if (read !== undefined) editor.change(line.code, { points: read === null ? null : Math.round(read * 100) });
  };
  return (
    <span className={styles.field}>
      <input
        className={styles.points}
        inputMode="decimal"
        autoComplete="off"
        aria-label={words.pointsAt(line.code)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        value={typed ?? (points === null ? '' : whole(points))}
        onChange={(event) => type(event.target.value)}
        onBlur={() => !unreadable && setTyped(null)}
        onKeyDown={press}
      />
      {wrong && (
        <span className={styles.fault} id={id} role="status">
          {unreadable ? words.notPoints : faults.map(({ message }) => message).join(' ')}
        </span>
      )}
      {conflict && (
        <span className={styles.choice}>
          <Button
            size="s"
            onClick={() => {
              setTyped(null);
              editor.takeTheirs(line.code);
            }}
          >
            {words.takeTheirs(typeof conflict.theirs === 'number' ? pointsText(conflict.theirs * 100) : conflict.theirs)}
          </Button>
          <Button size="s" onClick={() => editor.keepMine(line.code)}>
            {words.keepMine(points === null ? '–' : pointsText(points))}
          </Button>
        </span>
      )}
    </span>
  );
}
