import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { ShownLaunch } from './LaunchForm.tsx';
import { launchWords } from './launchWords.ts';

type Part = 'recognises' | 'follows';

/** What each body is asked to be, by its unit; nothing is chosen beforehand. */
export type Parts = Readonly<Record<string, Part | undefined>>;

interface LaunchSuperiorsProps {
  readonly superiors: ShownLaunch['superiors'];
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}

/** Which bodies receive the file; choosing another recogniser lets the first one follow. */
export function LaunchSuperiors({ superiors, parts, onChange }: LaunchSuperiorsProps) {
  const words = useWords(launchWords);
  const choose = (unitId: string, part: Part | 'none') => {
    const others =
      part === 'recognises'
        ? Object.fromEntries(Object.entries(parts).map(([id, own]) => [id, own && ('follows' as const)]))
        : parts;
    onChange({ ...others, [unitId]: part === 'none' ? undefined : part });
  };
  return (
    <Section title={words.superiors}>
      <p className="small ink-2">{words.superiorsHint}</p>
      {superiors.length === 0 ? (
        <Empty title={words.noSuperior}>{words.noSuperiorWhy}</Empty>
      ) : (
        <DataTable
          caption={words.superiorsTable}
          rows={superiors}
          rowKey={(row) => row.unitId}
          columns={[
            { key: 'name', head: words.body, cell: (row) => row.name },
            { key: 'kind', head: words.kind, cell: (row) => row.typeName },
            {
              key: 'part',
              head: words.part,
              cell: (row) => (
                <SelectField
                  name={`superiors.${row.unitId}`}
                  label={`${words.part}: ${row.name}`}
                  quiet
                  options={[
                    { value: 'none', label: words.notAsked },
                    { value: 'recognises', label: words.recognises },
                    { value: 'follows', label: words.follows },
                  ]}
                  value={parts[row.unitId] ?? 'none'}
                  onChange={(part) => choose(row.unitId, part)}
                />
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
