import { shortDate } from '#domain/kernel/day.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { OutcomeRow, Title } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

interface TitleTableProps {
  readonly titles: readonly Title[];
  readonly outcomes: readonly OutcomeRow[];
}

/** Titles given, standing or revoked; the code leads to what everybody sees. */
export function TitleTable({ titles, outcomes }: TitleTableProps) {
  const words = useWords(recognitionWords);
  if (titles.length === 0) return null;
  const yearOf = (title: Title) => outcomes.find((row) => row.unitId === title.unitId && row.year === title.lastYear);
  return (
    <Section title={words.decidedTitles} aside={words.titleCount(titles.length)}>
      <DataTable
        caption={words.table(words.decidedTitles)}
        density="dense"
        rows={titles}
        rowKey={(title) => title.id}
        columns={[
          {
            key: 'unit',
            head: words.unit,
            cell: (title) => {
              const row = yearOf(title);
              return row ? <Anchor href={`/phong-trao/${row.campaignId}/ket-qua`}>{title.unitName}</Anchor> : title.unitName;
            },
            sortBy: (title) => textKey(title.unitName),
          },
          {
            key: 'title',
            head: words.titleName,
            cell: (title) => (
              <>
                {title.titleName} <span className="nowrap">{words.period(title.firstYear, title.lastYear)}</span>
              </>
            ),
          },
          {
            key: 'decision',
            head: words.decision,
            cell: (title) => words.decisionSaid(title.number, shortDate(title.decidedOn)),
            sortBy: (title) => title.decidedOn,
          },
          { key: 'state', head: words.state, cell: (title) => <State title={title} /> },
          {
            key: 'code',
            head: words.code,
            cell: ({ code }) => (
              <Anchor className="nowrap" href={`/xac-minh/${code}`}>
                {code}
              </Anchor>
            ),
          },
        ]}
      />
    </Section>
  );
}

function State({ title: { revocation } }: { readonly title: Title }) {
  const words = useWords(recognitionWords);
  if (!revocation) return <Tag kind="done">{words.standing}</Tag>;
  return <Tag kind="error">{words.revocation(revocation.number, shortDate(revocation.revokedOn))}</Tag>;
}
