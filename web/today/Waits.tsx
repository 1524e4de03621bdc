import type * as api from '#api/today.ts';
import type { Output } from '../kernel/client.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { closingText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { todayWords } from './words.ts';

type Wait = Output<typeof api.showToday>['waits'][number];

/** What stands with others: by role and count. */
export function Waits({ waits }: { readonly waits: readonly Wait[] }) {
  const words = useWords(todayWords);
  return (
    <Section title={words.others} aside={words.othersHint}>
      <DataTable
        caption={words.othersTable}
        rows={waits}
        rowKey={(wait) => `${wait.unitName} ${wait.who} ${wait.what}`}
        columns={[
          { key: 'who', head: words.who, cell: (wait) => <b className="strong">{wait.who}</b> },
          { key: 'what', head: words.what, cell: (wait) => wait.what },
          { key: 'due', head: words.due, cell: (wait) => (wait.due ? closingText(wait.due) : words.noDue) },
        ]}
      />
    </Section>
  );
}
