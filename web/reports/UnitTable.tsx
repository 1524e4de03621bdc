import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { hrefOf, type Report, type Tally, yearsText } from './useReport.ts';
import { type ReportsWords, reportsWords } from './words.ts';

const counts = ['registered', 'withdrawn', 'notAssessed', 'assessed', 'qualified', 'notQualified'] as const;

/** The figures of a tally as columns; the share says its base. */
export const tallyColumns = <Row extends { readonly tally: Tally }>(words: ReportsWords): readonly Column<Row>[] => [
  ...counts.map((name) => ({
    key: name,
    head: words.figures[name],
    numeric: true,
    cell: (row: Row) => row.tally[name],
    sortBy: (row: Row) => row.tally[name],
  })),
  {
    key: 'share',
    head: words.share,
    numeric: true,
    cell: ({ tally }: Row) => shareText(tally.qualified, tally.assessed),
    sortBy: ({ tally }: Row) => (tally.assessed === 0 ? -1 : tally.qualified / tally.assessed),
  },
];

/** The units right below, each leading to its own report; the last row is the whole. */
export function UnitTable({ report }: { readonly report: Report }) {
  const words = useWords(reportsWords);
  const { geography, total, name } = report;
  if (report.units.length === 0) return null;
  const rows = [...report.units, { unitId: 'total', name: words.total, hasBelow: false, tally: total }];
  const leads = (row: (typeof rows)[number]) => row.unitId !== null && row.unitId !== 'total' && row.hasBelow;
  const unit: Column<(typeof rows)[number]> = {
    key: 'unit',
    head: words.unit,
    cell: (row) =>
      leads(row) ? (
        <Anchor href={hrefOf(row.unitId!, yearsText(report), geography, report.on)}>{row.name}</Anchor>
      ) : (
        row.name || words.ended
      ),
  };
  return (
    <Section title={words.byUnit}>
      <DataTable
        caption={`${words.byUnit}: ${name}`}
        rows={rows}
        rowKey={(row) => row.unitId ?? 'ended'}
        columns={[unit, ...tallyColumns<(typeof rows)[number]>(words)]}
        density="dense"
        toneOf={(row) => (row.unitId === 'total' ? 'sum' : undefined)}
      />
    </Section>
  );
}
