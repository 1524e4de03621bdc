import { severities } from '#domain/law/discipline.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { TypedSheet } from './DraftSheet.tsx';
import { PointsInput } from './PointsInput.tsx';
import styles from './Sheet.module.css';
import { sheetWords } from './words.ts';

interface SheetHeadFieldsProps {
  readonly typed: TypedSheet;
  readonly onChange: (next: Partial<TypedSheet>) => void;
}

/** Title, source, and the figures that hold for the whole sheet. */
export function SheetHeadFields({ typed, onChange }: SheetHeadFieldsProps) {
  const words = useWords(sheetWords);
  const { body } = typed;
  const set = (next: Partial<TypedSheet['body']>) => onChange({ body: { ...body, ...next } });
  return (
    <Section title={words.common} first>
      <div className="stack">
        <TextField name="title" label={words.title} value={typed.title} onChange={(title) => onChange({ title })} />
        <div className="two">
          <TextField
            name="source"
            label={words.source}
            hint={words.sourceHint}
            value={typed.source}
            onChange={(source) => onChange({ source })}
          />
          <SelectField
            name="subjectType"
            label={words.subject}
            options={subjectTypes.map((type) => ({ value: type, label: words[type] }))}
            value={typed.subjectType}
            onChange={(subjectType) => onChange({ subjectType })}
          />
        </div>
        <div className={styles.numbers}>
          <PointsInput
            name="body.totalPoints"
            label={words.total}
            value={body.totalPoints}
            onChange={(totalPoints) => set({ totalPoints })}
          />
          <PointsInput
            name="body.passPoints"
            label={words.pass}
            value={body.passPoints}
            onChange={(passPoints) => set({ passPoints })}
          />
          <SelectField
            name="body.step"
            label={words.step}
            options={[
              { value: '25', label: '0,25' },
              { value: '50', label: '0,5' },
              { value: '100', label: '1' },
            ]}
            value={String(body.step) as '25' | '50' | '100'}
            onChange={(step) => set({ step: Number(step) })}
          />
          <PointsInput
            name="body.bonusCap"
            label={words.bonus}
            value={body.bonusCap}
            onChange={(bonusCap) => set({ bonusCap })}
          />
          <PointsInput
            name="body.penaltyCap"
            label={words.penalty}
            value={body.penaltyCap}
            onChange={(penaltyCap) => set({ penaltyCap })}
          />
        </div>
        <SelectField
          name="body.blockingSeverity"
          label={words.blocking}
          options={[
            { value: 'none', label: words.blockingNone },
            ...severities.map((severity) => ({ value: severity, label: words.blockingFrom(words[severity]) })),
          ]}
          value={body.blockingSeverity ?? 'none'}
          onChange={(severity) => set({ blockingSeverity: severity === 'none' ? null : severity })}
        />
      </div>
    </Section>
  );
}
