import { useState } from 'react';
import { conflictOn, type LineSaves } from '../kernel/useLineSaves.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { PointsField } from '../ui/PointsField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './PointsCell.module.css';
import type { SheetLine } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

interface PointsCellProps {
  readonly line: SheetLine;
  readonly column: string;
  readonly editor: LineSaves;
}

/** To the next or the previous line of the column. */
function moveBy(step: 1 | -1, from: HTMLInputElement) {
  const all = [...document.querySelectorAll<HTMLInputElement>('input[data-points]')];
  const next = all[all.indexOf(from) + step];
  next?.focus();
  next?.select();
}

/** The points of one line in the column the reader writes, with a note where one is needed. */
export function PointsCell({ line, column, editor }: PointsCellProps) {
  const words = useWords(assessmentWords);
  const [noteOpen, setNoteOpen] = useState(false);
  const { points, note } = editor.lineOf(line.code);
  const isOpen = noteOpen || note !== '';
  return (
    <PointsField
      label={words.pointsAt(line.code, column)}
      points={points}
      onChange={(next) => editor.change(line.code, { points: next })}
      faults={editor.faultsOf(line.code).map(({ message }) => message)}
      conflict={conflictOn(editor, line.code)}
      onMove={moveBy}
      after={
        <IconButton
          icon="pen"
          label={`${words.addNote}: ${words.noteAt(line.code)}`}
          aria-expanded={isOpen}
          onClick={() => setNoteOpen(!noteOpen)}
          className={styles.noteButton}
        />
      }
      below={
        isOpen && (
          <span className={styles.note}>
            <TextArea
              name={`notes.${line.code}`}
              label={words.noteAt(line.code)}
              quiet
              rows={2}
              value={note}
              maxLength={1000}
              placeholder={words.addNote}
              onChange={(text) => editor.change(line.code, { note: text })}
            />
          </span>
        )
      }
    />
  );
}
