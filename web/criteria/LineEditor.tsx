import type { SheetLine } from '#domain/criteria/scoreSheet.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import { measureText } from './measureText.ts';
import { PointsInput } from './PointsInput.tsx';
import styles from './Sheet.module.css';
import { sheetWords } from './words.ts';

interface LineEditorProps {
  readonly line: SheetLine;
  readonly at: string;
  readonly onChange: (line: SheetLine) => void;
  readonly onRemove: () => void;
}

/** One line: its words and points in sight, how it is measured and proved a click away. */
export function LineEditor({ line, at, onChange, onRemove }: LineEditorProps) {
  const words = useWords(sheetWords);
  const folded = [measureText(line.measure, words), line.isKnockout && words.knockout, line.evidence].filter(Boolean).join(' · ');
  return (
    <div className={styles.line}>
      <span className={styles.code}>{line.code}</span>
      <TextArea
        name={`${at}.text`}
        label={words.line}
        rows={2}
        value={line.text}
        onChange={(text) => onChange({ ...line, text })}
      />
      <PointsInput
        name={`${at}.maxPoints`}
        label={words.points}
        value={line.maxPoints}
        onChange={(maxPoints) => onChange({ ...line, maxPoints })}
      />
      <IconButton icon="trash" label={words.removeLine(line.code)} onClick={onRemove} />
      <details className={styles.more}>
        <summary>{folded}</summary>
        <div className="stack">
          <MeasureFields at={at} measure={line.measure} onChange={(measure) => onChange({ ...line, measure })} />
          <TextField
            name={`${at}.evidence`}
            label={words.evidence}
            optional
            value={line.evidence ?? ''}
            onChange={(text) => onChange({ ...line, evidence: text || null })}
          />
          <CheckField
            name={`${at}.isKnockout`}
            label={words.knockout}
            hint={words.knockoutHint}
            checked={line.isKnockout}
            onChange={(isKnockout) => onChange({ ...line, isKnockout })}
          />
        </div>
      </details>
    </div>
  );
}
