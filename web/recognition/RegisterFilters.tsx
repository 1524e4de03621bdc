import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Outcome.module.css';
import { recognitionWords } from './words.ts';

/** What is looked for in the register; an empty text stands for everything. */
export interface Filter {
  readonly search: string;
  readonly year: string;
  readonly result: '' | 'qualified' | 'not-qualified';
  readonly state: '' | 'standing' | 'revoked';
}

export const anything: Filter = { search: '', year: '', result: '', state: '' };

/** The part of the filter that both lists share, as the server takes it. */
export const partOf = ({ search, year }: Filter) => ({
  ...(search === '' ? {} : { search }),
  ...(year === '' ? {} : { year: Number(year) }),
});

interface FiltersProps {
  readonly years: readonly number[];
  readonly filter: Filter;
  /** A short list needs its year only. */
  readonly isShort: boolean;
  readonly onChange: (filter: Filter) => void;
}

export function Filters({ years, filter, isShort, onChange }: FiltersProps) {
  const words = useWords(recognitionWords);
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const yearOptions = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <search className={styles.filters} aria-label={words.filters}>
      {!isShort && (
        <TextField
          name="search"
          type="search"
          label={words.searchUnit}
          value={filter.search}
          onChange={(search) => change({ search })}
        />
      )}
      <SelectField
        name="year"
        label={words.year}
        value={filter.year}
        options={[...yearOptions, { value: '', label: words.allYears }]}
        onChange={(year) => change({ year })}
      />
      {!isShort && (
        <>
          <SelectField
            name="result"
            label={words.yearResult}
            value={filter.result}
            options={[
              { value: '', label: words.allResults },
              { value: 'qualified', label: words.qualified },
              { value: 'not-qualified', label: words.notQualified },
            ]}
            onChange={(result) => change({ result })}
          />
          <SelectField
            name="state"
            label={words.titleState}
            value={filter.state}
            options={[
              { value: '', label: words.allTitles },
              { value: 'standing', label: words.standing },
              { value: 'revoked', label: words.revoked },
            ]}
            onChange={(state) => change({ state })}
          />
        </>
      )}
    </search>
  );
}
