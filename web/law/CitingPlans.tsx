import * as api from '#api/plans.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { lawWords } from './words.ts';

type Citing = Output<typeof api.listCitingPlans>['plans'][number];

/** The plans that stand on a document, of those this person may see. */
export function CitingPlans({ documentKey }: { readonly documentKey: string }) {
  const words = useWords(lawWords);
  const read = useRead(api.listCitingPlans, { key: documentKey });
  const columns: readonly Column<Citing>[] = [
    {
      key: 'title',
      head: words.plan,
      names: true,
      cell: (plan) => <Anchor href={`/ke-hoach/${plan.id}`}>{[plan.number, plan.title].filter(Boolean).join(' · ')}</Anchor>,
    },
    { key: 'unit', head: words.unit, cell: (plan) => plan.unitName },
    { key: 'year', head: words.year, numeric: true, cell: (plan) => plan.year },
  ];
  return (
    <Section title={words.citing}>
      <Loaded read={read}>
        {({ plans }) => (
          <DataTable
            caption={words.tableOf(words.citing)}
            columns={columns}
            rows={plans}
            rowKey={(plan) => plan.id}
            whenEmpty={words.citingNone}
          />
        )}
      </Loaded>
    </Section>
  );
}
