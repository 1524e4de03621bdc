import { type ReactNode, useState } from 'react';
import * as api from '#api/imports.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Imports.module.css';
import type { Shown } from './importState.ts';
import { importsWords } from './words.ts';

interface ColumnsProps {
  readonly shown: Shown;
  readonly onDone: () => void;
  readonly drop: ReactNode;
}

const notRead = '-';

/** Which column of the file is what: suggested, for a person to confirm or change. */
export function Columns({ shown, onDone, drop }: ColumnsProps) {
  const words = useWords(importsWords);
  const [said, setSaid] = useState<Readonly<Record<string, string | null>>>(() =>
    Object.fromEntries(shown.heads.map((head) => [head.key, head.for])),
  );
  const write = useWrite(api.mapColumns, { onDone });
  const chosen = Object.values(said);
  const namesOf = (some: Shown['columns']) => some.map(({ name }) => `“${name}”`).join(', ');
  const lacking = shown.columns.filter(({ key, required }) => required && !chosen.includes(key));
  const twice = shown.columns.filter(({ key }) => chosen.filter((one) => one === key).length > 1);
  const whyNot = [
    ...(lacking.length > 0 ? [words.lacking(namesOf(lacking))] : []),
    ...(twice.length > 0 ? [words.twice(namesOf(twice))] : []),
  ];
  const options = [
    { value: notRead, label: words.notRead },
    ...shown.columns.map(({ key, name, required }) => ({ value: key, label: required ? `${name} *` : name })),
  ];
  const columns = Object.entries(said).map(([head, key]) => ({ head, key }));
  return (
    <Section title={words.columns}>
      <p className="ink-2">{words.columnsWhy}</p>
      <DataTable
        caption={words.columns}
        rows={shown.heads}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ key: 'head', head: words.headOfFile, names: true, width: '30%' },
            cell: ({ head, column, sheet }) => (
              <>
                {head}
                <span className={styles.under}>
                  {column} · {sheet}
                </span>
              </>
            ),
          },
          { key: 'samples', head: words.samples, width: '30%', cell: ({ samples }) => samples.join(' · ') },
          {
            ...{ key: 'for', head: words.isFor },
            cell: ({ key, head, sureness, for: suggested }) => (
              <>
                <SelectField
                  name={`for-${key}`}
                  label={words.columnOf(head)}
                  quiet
                  options={options}
                  value={said[key] ?? notRead}
                  onChange={(value) => setSaid({ ...said, [key]: value === notRead ? null : value })}
                />
                {sureness && said[key] === suggested && (
                  <Tag kind={sureness === 'likely' ? 'risk' : 'done'}>{words.sureness[sureness]}</Tag>
                )}
              </>
            ),
          },
        ]}
      />
      <div className={`${styles.acts} ${styles.after}`}>
        <Button kind="main" busy={write.pending} whyNot={whyNot} onClick={() => write.write({ importId: shown.id, columns })}>
          {words.confirm}
        </Button>
        {drop}
      </div>
      <RefusalList refusals={write.refusals} takesFocus />
      {write.failure && <Trouble error={write.failure} />}
    </Section>
  );
}
