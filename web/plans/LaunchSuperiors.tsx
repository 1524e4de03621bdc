import { shortDate } from '#domain/kernel/day.ts';
import { lawText } from '#domain/kernel/refusal.ts';
import { Button } from '../ui/Button.tsx';
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
  readonly powers: ShownLaunch['powers'];
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}

/** Which bodies receive the file; choosing another recogniser lets the first one follow. */
export function LaunchSuperiors({ superiors, powers, parts, onChange }: LaunchSuperiorsProps) {
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
      {powers.map((power) => (
        <Suggestion
          key={power.recognition}
          power={power}
          isOnly={powers.length === 1}
          superiors={superiors}
          onChange={onChange}
        />
      ))}
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

interface SuggestionProps {
  readonly power: ShownLaunch['powers'][number];
  readonly isOnly: boolean;
  readonly superiors: ShownLaunch['superiors'];
  readonly onChange: (parts: Parts) => void;
}

/** Who has the power on the day of the year's decision, and the bodies of the tree that these are: chosen with one touch, never by itself. */
function Suggestion({ power, isOnly, superiors, onChange }: SuggestionProps) {
  const words = useWords(launchWords);
  const { recogniserId, reviewerId, law } = power;
  const nameOf = (unitId: string | null) => superiors.find((one) => one.unitId === unitId)?.name;
  const [recogniser, reviewer] = [nameOf(recogniserId), nameOf(reviewerId)];
  const source = lawText(law);
  const choose = () =>
    onChange({
      ...(recogniserId === null ? {} : { [recogniserId]: 'recognises' as const }),
      ...(reviewerId === null ? {} : { [reviewerId]: 'follows' as const }),
    });
  return (
    <div className="stack">
      <p>
        {words.powerSaid(source, shortDate(power.on), power.body, isOnly ? null : power.recognition)}{' '}
        {!power.isCertain && words.powerUncertain}{' '}
        {recogniser === undefined ? words.powerNowhere : words.powerHere(recogniser, reviewer ?? null)}
      </p>
      {recogniser !== undefined && (
        <div className="row">
          <Button size="s" onClick={choose}>
            {words.powerChoose(recogniser)}
          </Button>
        </div>
      )}
    </div>
  );
}
