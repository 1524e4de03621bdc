import { useState } from 'react';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stageTags } from './useYears.ts';
import { campaignWords } from './words.ts';
import styles from './Years.module.css';
import type { Row } from './YearsPage.tsx';

/** The years that other units launched towards the person's body: many rows, filtered by year. */
export function SentYears({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(campaignWords);
  const years = [...new Set(rows.map(({ head }) => head.year))];
  const [year, setYear] = useState(String(years[0] ?? ''));
  const shown = rows.filter(({ head }) => year === '' || String(head.year) === year);
  return (
    <Section title={words.sent} aside={words.sentHint} first>
      <div className={styles.filter}>
        <SelectField
          name="year"
          label={words.year}
          value={year}
          options={[...years.map((each) => ({ value: String(each), label: String(each) })), { value: '', label: words.allYears }]}
          onChange={setYear}
        />
        <p className="small ink-2">{words.count(shown.length, rows.length)}</p>
      </div>
      <DataTable
        caption={words.table(words.sent)}
        rows={shown}
        rowKey={({ head }) => head.id}
        density="dense"
        numbered
        columns={[
          {
            key: 'unit',
            head: words.unit,
            cell: ({ head }) => <Anchor href={`/phong-trao/${head.id}`}>{head.unitName}</Anchor>,
            sortBy: ({ head }) => textKey(head.unitName),
          },
          { key: 'year', head: words.year, cell: ({ head }) => head.year, numeric: true, sortBy: ({ head }) => head.year },
          {
            key: 'stage',
            head: words.stage,
            cell: ({ year: found }) => <Tag kind={stageTags[found.stage]}>{found.stageName}</Tag>,
            sortBy: ({ year: found }) => found.stageName,
          },
          { key: 'plan', head: words.plan, cell: ({ head }) => head.planNumber ?? head.planTitle },
        ]}
      />
    </Section>
  );
}
