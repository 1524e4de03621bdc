import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { CameraButton } from './CameraButton.tsx';
import { checkWords } from './checkWords.ts';
import { Previews } from './Previews.tsx';
import styles from './Shot.module.css';
import type { ShotFor } from './shotFor.ts';
import type { Shot } from './useShot.ts';
import { evidenceWords } from './words.ts';

interface ShotFormProps {
  readonly shot: Shot;
  readonly to: ShotFor;
  /** What is to be photographed, in words. */
  readonly what: string;
}

/** The photo just taken, its day, a note; nothing is ticked before somebody looked. */
export function ShotForm({ shot, to, what }: ShotFormProps) {
  const words = useWords(checkWords);
  const { unkept, machineFull, keptAt } = useWords(evidenceWords);
  const { file } = shot;
  return (
    <Form onSubmit={() => void shot.send()} refusals={shot.refusals}>
      {file ? (
        <div className={styles.taken}>
          <Previews files={[file]} />
          <CameraButton size="s" onTaken={shot.take} aria-label={`${words.again}: ${what}`}>
            {words.again}
          </CameraButton>
        </div>
      ) : (
        <CameraButton kind="main" size="l" wide onTaken={shot.take} aria-label={words.shootFor(what)}>
          {words.shoot}
        </CameraButton>
      )}
      {file && (
        <CheckField
          name="noPupil"
          label={words.noPupil}
          hint={words.noPupilHint}
          checked={shot.noPupil}
          onChange={(noPupil) => shot.change({ noPupil })}
        />
      )}
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        optional={file !== null}
        rows={2}
        maxLength={2000}
        value={shot.note}
        onChange={(note) => shot.change({ note })}
      />
      <DateField
        name="onDay"
        label={words.onDay}
        value={shot.onDay}
        max={to.today}
        onChange={(onDay) => shot.change({ onDay })}
      />
      {shot.isRefusedByMachine && <Note kind="risk">{machineFull}</Note>}
      {shot.savedAt && !shot.isRefusedByMachine && <p className="small ink-2">{keptAt(hourText(shot.savedAt))}</p>}
      {shot.isUnkept && (
        <Note kind="risk" live>
          {unkept}
        </Note>
      )}
    </Form>
  );
}
