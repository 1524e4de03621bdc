import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Reports.module.css';
import { tallyColumns } from './UnitTable.tsx';
import { hrefOf, type Report } from './useReport.ts';
import { reportsWords } from './words.ts';

type Row = Report['years'][number];
const [step, high] = [72, 120];

/** The unit's years beside each other, as bars of the share that qualified and as a table. */
export function Years({ report }: { readonly report: Report }) {
  const words = useWords(reportsWords);
  const { unitId, geography, years } = report;
  if (years.length < 2) return null;
  return (
    <Section title={words.byYear}>
      <svg
        className={styles.years}
        viewBox={`0 0 ${Math.max(720, years.length * step)} ${high + 44}`}
        role="img"
        aria-label={words.byYear}
      >
        {years.map(({ year, tally }, at) => {
          const share = tally.assessed === 0 ? 0 : tally.qualified / tally.assessed;
          return (
            <g key={year}>
              <rect x={at * step + 12} y={20 + high * (1 - share)} width={step - 28} height={high * share}>
                <title>{words.yearLine(year, shareText(tally.qualified, tally.assessed))}</title>
              </rect>
              <text x={at * step + step / 2 - 2} y={14 + high * (1 - share)} textAnchor="middle">
                {tally.assessed > 0 && `${Math.round(share * 100)}%`}
              </text>
              <text x={at * step + step / 2 - 2} y={high + 38} textAnchor="middle">
                {year}
              </text>
            </g>
          );
        })}
      </svg>
      <DataTable
        caption={words.byYear}
        rows={years}
        rowKey={(row) => String(row.year)}
        density="dense"
        columns={[
          {
            key: 'year',
            head: words.year,
            cell: (row) => <Anchor href={hrefOf(unitId, row.year, geography, report.on)}>{row.year}</Anchor>,
          },
          ...tallyColumns<Row>(words),
        ]}
      />
    </Section>
  );
}
