import { useState } from 'react';
import * as api from '#api/imports.ts';
import * as org from '#api/org.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Imports.module.css';
import type { Shown } from './importState.ts';
import { importsWords } from './words.ts';

type Name = Shown['names'][number];

/** Names that are not plainly one unit: a person says which, once for all rows that write it so. */
export function Names({ shown }: { readonly shown: Shown }) {
  const words = useWords(importsWords);
  const [said, setSaid] = useState<Readonly<Record<string, string | null>>>({});
  const write = useWrite(api.settleNames);
  const meant = ({ written, unitId }: Name) => (written in said ? said[written]! : unitId);
  const changed = shown.names.filter((name) => meant(name) !== name.unitId);
  const open = shown.names.filter((name) => meant(name) === null && name.candidates.length > 0);
  const takeFirst = () =>
    setSaid({ ...said, ...Object.fromEntries(open.map(({ written, candidates }) => [written, candidates[0]!.id])) });
  return (
    <Section title={words.names} aside={words.namesAside(shown.openNames)}>
      <p className="ink-2">{words.namesWhy}</p>
      <DataTable
        caption={words.names}
        rows={shown.names}
        rowKey={({ written }) => written}
        columns={[
          {
            ...{ key: 'written', head: words.written, names: true, width: '34%' },
            cell: ({ written, why }) => (
              <>
                {written}
                <span className={styles.under}>
                  <Tag kind={why === 'unknown' ? 'error' : 'risk'}>{words.whyNames[why]}</Tag>
                </span>
              </>
            ),
          },
          { key: 'rows', head: words.rows, numeric: true, width: '80px', cell: ({ rows }) => rows },
          {
            ...{ key: 'means', head: words.means },
            cell: (name) => (
              <Means name={name} value={meant(name)} onChange={(unitId) => setSaid({ ...said, [name.written]: unitId })} />
            ),
          },
        ]}
      />
      <div className={`${styles.acts} ${styles.after}`}>
        <Button
          kind={shown.openNames > 0 ? 'main' : 'default'}
          busy={write.pending}
          whyNot={changed.length === 0 ? [words.nothingChosen] : []}
          onClick={() =>
            write.write({ importId: shown.id, names: changed.map((name) => ({ written: name.written, unitId: meant(name) })) })
          }
        >
          {words.saveNames}
        </Button>
        {open.length > 0 && <Button onClick={takeFirst}>{words.takeFirst}</Button>}
      </div>
      <RefusalList refusals={write.refusals} takesFocus />
      {write.failure && <Trouble error={write.failure} />}
    </Section>
  );
}

interface MeansProps {
  readonly name: Name;
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** The units that come near first; others are found by typing. */
function Means({ name: { written, candidates }, value, onChange }: MeansProps) {
  const words = useWords(importsWords);
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const read = useRead(org.listUnits, { search }, { enabled: search !== '', keepShown: true });
  const near = candidates.map(({ id, name, hint }) => ({ value: id, label: name, hint }));
  const found = (search === '' ? [] : (read.data?.units ?? [])).map((unit) => ({
    ...{ value: unit.id, label: unit.name, hint: unit.above.join(' › ') || unit.typeName },
  }));
  const options = [...near, ...found.filter((unit) => !near.some((one) => one.value === unit.value))];
  return (
    <PickField
      name={`means-${written}`}
      label={words.meansOf(written)}
      quiet
      options={options}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
    />
  );
}
