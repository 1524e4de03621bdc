import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/reportLayouts.ts';
import { caseFigures } from '#api/reports.ts';
import { type Day, isDay, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { type Asked, CasesOf } from './Cases.tsx';
import styles from './Reports.module.css';
import { type Figure, geographyOf } from './useReport.ts';
import { reportsWords } from './words.ts';

type Filled = Output<typeof api.fillLayout>;

/** A form filled in; each counted cell leads to its cases, each blank one is named. */
export function FilledPage() {
  const words = useWords(reportsWords);
  const { unitId = '', year = '', view = '', layoutId = '' } = useParams({ strict: false });
  const { ngay }: { readonly ngay?: unknown } = useSearch({ strict: false });
  const on = typeof ngay === 'string' && isDay(ngay) ? ngay : undefined;
  const asked = { unitId, layoutId, year: Number(year), geography: geographyOf(view), ...(on && { on }) };
  const read = useRead(api.fillLayout, asked, { keepShown: true });
  const found = read.data;
  const base = `/api/reports/${unitId}/layouts/${layoutId}/filled`;
  const query = `?year=${asked.year}&geography=${asked.geography}${on ? `&on=${on}` : ''}`;
  return (
    <Page
      title={found?.name ?? words.layouts.title}
      lead={found && `${words.layouts.of(found.issuer, found.number)} ${words.layouts.counted(shortDate(found.countedOn))}`}
      crumb={[{ label: words.layouts.title, href: `/bao-cao/${unitId}/mau-bieu` }]}
      aside={
        found && (
          <>
            <Button icon="download" href={`${base}.xlsx${query}`} download>
              {words.workbook}
            </Button>
            <PaperButton href={`${base}.pdf${query}`}>{words.layouts.paper}</PaperButton>
          </>
        )
      }
    >
      <Choice year={asked.year} view={view} unitId={unitId} layoutId={layoutId} on={on} />
      <Loaded read={read}>{(one) => <Table key={`${one.year} ${one.countedOn}`} filled={one} />}</Loaded>
    </Page>
  );
}

interface ChoiceProps {
  readonly unitId: string;
  readonly layoutId: string;
  readonly year: number;
  readonly view: string;
  readonly on: Day | undefined;
}

function Choice({ unitId, layoutId, year, view, on }: ChoiceProps) {
  const words = useWords(reportsWords);
  const navigate = useNavigate();
  const go = (next: number, day: Day | null) =>
    void navigate({ to: `/bao-cao/${unitId}/${next}/${view}/mau-bieu/${layoutId}`, search: (day ? { ngay: day } : {}) as never });
  return (
    <div className={styles.choice}>
      <SelectField
        name="year"
        label={words.layouts.fill}
        value={String(year)}
        options={[1, 0, -1, -2, -3, -4].map((step) => ({ value: String(year + step), label: String(year + step) }))}
        onChange={(next) => go(Number(next), null)}
      />
      <DateField name="on" label={words.asOf.label} value={on ?? null} onChange={(next) => next !== null && go(year, next)} />
    </div>
  );
}

const drills: Readonly<Record<string, Figure>> = { 'qualified-share': 'qualified', 'mean-points': 'assessed' };
const drillOf = (figure: string): Figure | undefined => drills[figure] ?? caseFigures.find((one) => one === figure);

function Table({ filled }: { readonly filled: Filled }) {
  const words = useWords(reportsWords);
  const [at, setAt] = useState<readonly [row: number, column: number] | null>(null);
  const [first, ...rest] = filled.head;
  const cases = at && casesIn(filled, at);
  return (
    <>
      {filled.missing.length > 0 && (
        <Note kind="wait">
          {words.layouts.missing} {filled.missing.join('; ')}.
        </Note>
      )}
      <Section title={`${filled.unitName}: ${filled.title}`} first>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard */}
        <section className={styles.filled} aria-label={filled.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th rowSpan={filled.head.length} scope="col">
                  {words.layouts.rowNames[filled.rows]}
                </th>
                {first && <Heads cells={first} />}
              </tr>
              {rest.map((cells) => (
                <tr key={cells.map(({ text }) => text).join('|')}>
                  <Heads cells={cells} />
                </tr>
              ))}
            </thead>
            <tbody>
              {filled.table.map((row, line) => (
                <tr key={row.key} data-tone={row.key === 'whole' ? 'sum' : undefined}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((text, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                    <td key={place}>
                      {text === null ? (
                        <span className={styles.blank}>{words.layouts.blank}</span>
                      ) : casesIn(filled, [line, place]) ? (
                        <button
                          type="button"
                          aria-label={`${text}. ${words.layouts.drill(row.name, filled.columns[place]!.headings.join(' / '))}`}
                          onClick={() => setAt([line, place])}
                        >
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Section>
      {cases && <CasesOf key={JSON.stringify(cases)} {...cases} />}
    </>
  );
}

function Heads({ cells }: { readonly cells: Filled['head'][number] }) {
  return cells.map(({ text, across, down }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a heading is known by its place
    <th key={at} colSpan={across} rowSpan={down} scope={across > 1 ? 'colgroup' : 'col'}>
      {text}
    </th>
  ));
}

/** Which cases a cell counts; undefined where it counts none that could be listed. */
function casesIn(
  filled: Filled,
  [line, place]: readonly [number, number],
): { readonly title: string; readonly asked: Asked } | undefined {
  const row = filled.table[line]!;
  const { figure, yearsBack, headings, ...narrowing } = filled.columns[place]!;
  const found = drillOf(figure);
  const isUnit = filled.rows === 'units' && row.key !== 'whole';
  if (!found || (isUnit && filled.geography === 'received')) return undefined;
  const [kind, cycleYear] = filled.rows === 'kinds' && row.key !== 'whole' ? row.key.split('/') : [undefined, undefined];
  const asked: Asked = {
    ...{ unitId: isUnit ? row.key : filled.unitId, year: filled.year - yearsBack, geography: filled.geography, figure: found },
    ...(filled.on !== undefined && { on: filled.on as Day }),
    ...kept({ kind: narrowing.kind ?? (kind as 'first' | undefined) }),
    ...kept({ cycleYear: narrowing.cycleYear ?? (cycleYear ? Number(cycleYear) || undefined : undefined) }),
    ...kept({
      unitType: narrowing.unitType ?? (filled.rows === 'types' && row.key !== 'whole' ? (row.key as 'agency') : undefined),
    }),
  };
  return { title: `${row.name}, ${headings.join(' / ')}`, asked };
}

const kept = <T extends object>(one: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined && value !== null)) as never;
