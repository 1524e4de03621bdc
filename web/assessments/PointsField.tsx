import { type KeyboardEvent, useId, useState } from 'react';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { Button } from '../ui/Button.tsx';
import { parseNumber, pointsText } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './PointsField.module.css';
import type { SheetLine } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

interface PointsFieldProps {
  readonly line: SheetLine;
  readonly column: string;
  readonly editor: LineSaves;
}

/** Enter and the arrows lead to the next and the previous line of the column. */
function moveBy(step: 1 | -1, from: HTMLInputElement) {
  const all = [...document.querySelectorAll<HTMLInputElement>('input[data-points]')];
  const next = all[all.indexOf(from) + step];
  next?.focus();
  next?.select();
}

/** The points of one line as its scorer types them; what cannot be kept stays with its reason. */
export function PointsField({ line, column, editor }: PointsFieldProps) {
  const words = useWords(assessmentWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [noteOpen, setNoteOpen] = useState(false);
  const { points, note } = editor.lineOf(line.code);
  const faults = editor.faultsOf(line.code);
  const conflict = editor.conflictOf(line.code);
  const unreadable = typed !== null && parseNumber(typed) === undefined;
  const shown = typed ?? (points === null ? '' : pointsText(points));
  const wrong = unreadable || faults.length > 0;

  const type = (text: string) => {
    setTyped(text);
    const read = parseNumber(text);
    if (read !== undefined) editor.change(line.code, { points: read === null ? null : Math.round(read * 100) });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    moveBy(event.shiftKey && event.key === 'Enter' ? -1 : step, event.currentTarget);
  };
  return (
    <span className={styles.field}>
      <span className={styles.row}>
        <input
          data-points
          className={styles.points}
          inputMode="decimal"
          autoComplete="off"
          aria-label={words.pointsAt(line.code, column)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? id : undefined}
          value={shown}
          onChange={(event) => type(event.target.value)}
          onBlur={() => !unreadable && setTyped(null)}
          onKeyDown={press}
        />
        <IconButton
          icon="pen"
          label={`${words.addNote}: ${words.noteAt(line.code)}`}
          aria-expanded={noteOpen || note !== ''}
          onClick={() => setNoteOpen(!noteOpen)}
          className={styles.noteButton}
        />
      </span>
      {(noteOpen || note !== '') && (
        <span className={styles.note}>
          <TextField
            name={`notes.${line.code}`}
            label={words.noteAt(line.code)}
            quiet
            value={note}
            maxLength={1000}
            placeholder={words.addNote}
            onChange={(text) => editor.change(line.code, { note: text })}
          />
        </span>
      )}
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
