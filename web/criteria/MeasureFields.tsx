import type { Measure } from '#domain/criteria/scoreSheet.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Sheet.module.css';
import { sheetWords } from './words.ts';

interface MeasureFieldsProps {
  readonly at: string;
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}

const blank: { readonly [K in Measure['kind']]: Extract<Measure, { kind: K }> } = {
  share: { kind: 'share', atLeast: 100, of: '' },
  none: { kind: 'none', of: '' },
  count: { kind: 'count', atLeast: 1, unit: '' },
  'at-most': { kind: 'at-most', value: 0, unit: '' },
  range: { kind: 'range', from: 0, to: 0, unit: '' },
  frequency: { kind: 'frequency', every: '' },
  checklist: { kind: 'checklist', points: [] },
  qualitative: { kind: 'qualitative' },
};

/** How a line is measured, each kind with its own figures. */
export function MeasureFields({ at, measure, onChange }: MeasureFieldsProps) {
  const words = useWords(sheetWords);
  const kinds = Object.keys(blank) as Measure['kind'][];
  return (
    <div className={styles.fields}>
      <SelectField
        name={`${at}.measure`}
        label={words.measure}
        options={kinds.map((kind) => ({ value: kind, label: kind === 'none' ? words.none_ : words[kind] }))}
        value={measure.kind}
        onChange={(kind) => onChange(blank[kind])}
      />
      <Figures at={at} measure={measure} onChange={onChange} />
    </div>
  );
}

function Figures({ at, measure, onChange }: MeasureFieldsProps) {
  const words = useWords(sheetWords);
  const figure = (label: string, value: number, set: (value: number) => Measure) => (
    <NumberField name={`${at}.measure.${label}`} label={label} value={value} onChange={(next) => onChange(set(next ?? 0))} />
  );
  const text = (label: string, value: string, set: (value: string) => Measure) => (
    <TextField name={`${at}.measure.${label}`} label={label} value={value} onChange={(next) => onChange(set(next))} />
  );
  switch (measure.kind) {
    case 'share':
      return (
        <>
          {figure(words.figure, measure.atLeast, (atLeast) => ({ ...measure, atLeast }))}
          {text(words.of, measure.of, (of) => ({ ...measure, of }))}
        </>
      );
    case 'none':
      return text(words.of, measure.of, (of) => ({ ...measure, of }));
    case 'count':
      return (
        <>
          {figure(words.figure, measure.atLeast, (atLeast) => ({ ...measure, atLeast }))}
          {text(words.unit, measure.unit, (unit) => ({ ...measure, unit }))}
        </>
      );
    case 'at-most':
      return (
        <>
          {figure(words.figure, measure.value, (value) => ({ ...measure, value }))}
          {text(words.unit, measure.unit, (unit) => ({ ...measure, unit }))}
        </>
      );
    case 'range':
      return (
        <>
          {figure(words.figure, measure.from, (from) => ({ ...measure, from }))}
          {figure(words.figureTo, measure.to, (to) => ({ ...measure, to }))}
          {text(words.unit, measure.unit, (unit) => ({ ...measure, unit }))}
        </>
      );
    case 'frequency':
      return text(words.every, measure.every, (every) => ({ ...measure, every }));
    case 'checklist':
      return (
        <TextArea
          name={`${at}.measure.points`}
          label={words.points_}
          value={measure.points.join('\n')}
          onChange={(typed) => onChange({ ...measure, points: typed.split('\n') })}
        />
      );
    case 'qualitative':
      return null;
  }
}
