import type { LineSaves } from '../kernel/useLineSaves.ts';
import { hourText } from '../ui/format.ts';
import { KeyHints } from '../ui/KeyHints.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import styles from './SaveState.module.css';
import { assessmentWords } from './words.ts';

/** Whether what was typed has arrived. */
export function SaveState({ editor }: { readonly editor: LineSaves }) {
  const words = useWords(assessmentWords);
  const said = editor.saving
    ? words.saving
    : editor.waiting > 0
      ? words.waiting(editor.waiting)
      : editor.savedAt
        ? words.saved(hourText(editor.savedAt))
        : words.nothingTyped;
  return (
    <div className="no-print">
      <div className={styles.state}>
        <span role="status">{said}</span>
        <KeyHints
          hints={[
            ['Enter', words.keyNext],
            ['↑', words.keyPrevious],
          ]}
        />
      </div>
      {editor.failure && <Note kind="risk">{words.saveFailed}</Note>}
      <RefusalList refusals={editor.refusals} />
    </div>
  );
}
