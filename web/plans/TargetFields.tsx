import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ReadTarget } from './usePlan.ts';
import { planWords } from './words.ts';

type Kind = ReadTarget['kind'];

/** A measure while it is being typed. */
export interface TypedTarget {
  readonly kind: Kind;
  readonly value: number | null;
  readonly to: number | null;
  readonly unit: string;
}

interface TargetFieldsProps {
  /** Null leaves the measure to the words. */
  readonly value: TypedTarget | null;
  readonly onChange: (value: TypedTarget | null) => void;
}

/** The measure as the server takes it; null while a figure is missing. */
export function targetOf({ kind, value, to, unit }: TypedTarget): Omit<ReadTarget, 'span'> | null {
  if (kind === 'all') return { kind, value: 100, unit: '%' };
  if (kind === 'none') return { kind, value: 0 };
  if (kind === 'qualitative') return { kind };
  if (value === null || (kind === 'range' && to === null)) return null;
  return { kind, value: kind === 'range' ? [value, to!] : value, ...(unit ? { unit } : {}) };
}

/** Chooses how a line is measured, when the words do not say it. */
export function TargetFields({ value, onChange }: TargetFieldsProps) {
  const words = useWords(planWords);
  const options: readonly { readonly value: Kind | 'words'; readonly label: string }[] = [
    { value: 'words', label: words.measureKeep },
    { value: 'all', label: words.targetAll },
    { value: 'none', label: words.targetNone },
    { value: 'atLeast', label: words.targetAtLeast('…') },
    { value: 'atMost', label: words.targetAtMost('…') },
    { value: 'range', label: words.targetRange('…', '…') },
    { value: 'qualitative', label: words.targetJudged },
  ];
  const choose = (kind: Kind | 'words') => onChange(kind === 'words' ? null : { kind, value: null, to: null, unit: '%' });
  const wantsFigure = value && ['atLeast', 'atMost', 'range'].includes(value.kind);
  return (
    <>
      <SelectField name="target" label={words.measure} options={options} value={value?.kind ?? 'words'} onChange={choose} />
      {wantsFigure && (
        <div className="three">
          <NumberField
            name="value"
            label={words.value}
            value={value.value}
            onChange={(figure) => onChange({ ...value, value: figure })}
          />
          {value.kind === 'range' && (
            <NumberField name="to" label={words.valueTo} value={value.to} onChange={(to) => onChange({ ...value, to })} />
          )}
          <TextField name="unit" label={words.unit} value={value.unit} onChange={(unit) => onChange({ ...value, unit })} />
        </div>
      )}
    </>
  );
}
