import type { ReactNode } from 'react';
import styles from './ListFilter.module.css';
import { useWords } from './language.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { uiWords } from './words.ts';

interface ListFilterProps {
  /** What is filtered, for a screen reader. */
  readonly of: string;
  readonly searchLabel: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly years: readonly number[];
  /** Empty for all of them. */
  readonly year: string;
  readonly onYear: (year: string) => void;
  readonly children?: ReactNode;
}

/** Words and a year to find a part of a long list by. */
export function ListFilter({ of, searchLabel, search, onSearch, years, year, onYear, children }: ListFilterProps) {
  const words = useWords(uiWords);
  return (
    <search className={styles.filter} aria-label={words.filterOf(of)}>
      <TextField name="search" type="search" label={searchLabel} value={search} onChange={onSearch} />
      <SelectField
        name="year"
        label={words.year}
        value={year}
        options={[...years.map((each) => ({ value: String(each), label: String(each) })), { value: '', label: words.allYears }]}
        onChange={onYear}
      />
      {children}
    </search>
  );
}
