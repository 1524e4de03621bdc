import type * as api from '#api/today.ts';
import type { Output } from '../kernel/client.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { closingText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { todayWords } from './words.ts';

type Wait = Output<typeof api.showToday>['waits'][number];

/** What stands with others: by role and count, with a sentence to send them. */
export function Waits({ waits }: { readonly waits: readonly Wait[] }) {
  const words = useWords(todayWords);
  const language = useLanguage();
  const dueOf = (wait: Wait) => (wait.due ? closingText(wait.due, language) : null);
  const columns: readonly Column<Wait>[] = [
    {
      key: 'who',
      head: words.who,
      width: '25%',
      cell: (wait) => (
        <>
          <b className="strong">{wait.who}</b>
          {wait.away && <span className="tiny ink-2"> ({wait.away})</span>}
        </>
      ),
    },
    { key: 'what', head: words.what, width: '40%', cell: (wait) => [wait.what, wait.planTitle].filter(Boolean).join(' · ') },
    { key: 'due', head: words.due, cell: (wait) => dueOf(wait) ?? words.noDue },
    {
      key: 'ask',
      head: words.ask,
      acts: true,
      cell: (wait) =>
        wait.ask && (
          <CopyButton text={[wait.ask, wait.due && words.askBy(dueOf(wait)!)].filter(Boolean).join(' ')}>{words.ask}</CopyButton>
        ),
    },
  ];
  return (
    <Section title={words.others} aside={words.othersHint}>
      <DataTable
        caption={words.othersTable}
        rows={waits}
        rowKey={(wait) => `${wait.unitName} ${wait.planTitle ?? ''} ${wait.who} ${wait.what}`}
        columns={columns}
      />
    </Section>
  );
}
