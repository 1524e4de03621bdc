import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as api from '#api/scrutiny.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { PageTabs } from '../ui/PageTabs.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Scrutiny.module.css';
import { scrutinyWords } from './words.ts';

export type Shown = NonNullable<Output<typeof api.showScrutiny>['shown']>;
type Bodies = Output<typeof api.showScrutiny>['bodies'];

const parts = ['', 'ho-so', 'nguoi-tham-dinh', 'mau-kiem-tra'] as const;
type Part = (typeof parts)[number];

/** Every page of the analysis: whose files and of which year, then what the part shows. */
export function ScrutinyFrame({ at, children }: { readonly at: Part; readonly children: (shown: Shown) => ReactNode }) {
  const words = useWords(scrutinyWords);
  const asked: { readonly noi?: unknown; readonly nam?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const wanted = {
    ...(typeof asked.noi === 'string' && { byUnitId: asked.noi }),
    ...(Number(asked.nam) > 0 && { year: Number(asked.nam) }),
  };
  const read = useRead(api.showScrutiny, wanted, { keepShown: true });
  const look = (byUnitId: string, year: number) =>
    void navigate({ to: pathOf(at), search: { noi: byUnitId, nam: year } as never });
  return (
    <Page title={words.title} lead={words.lead} crumb={[{ label: words.today, href: '/' }]}>
      <Loaded read={read}>
        {({ bodies, shown }) =>
          shown ? (
            <>
              <Choice bodies={bodies} shown={shown} onLook={look} />
              <Tabs at={at} shown={shown} />
              {children(shown)}
            </>
          ) : (
            <Empty title={words.empty}>{words.emptyWhy}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

const pathOf = (part: Part) => ['/phan-tich', part].filter(Boolean).join('/');

function Tabs({ at, shown: { byUnitId, year } }: { readonly at: Part; readonly shown: Shown }) {
  const words = useWords(scrutinyWords);
  const labels = { '': words.overview, 'ho-so': words.files, 'nguoi-tham-dinh': words.reviewers, 'mau-kiem-tra': words.sample };
  const tabs = parts.map((part) => ({
    ...{ href: `${pathOf(part)}?noi=${byUnitId}&nam=${year}`, label: labels[part], isHere: part === at },
  }));
  return <PageTabs label={words.tabs} tabs={tabs} />;
}

interface ChoiceProps {
  readonly bodies: Bodies;
  readonly shown: Shown;
  readonly onLook: (byUnitId: string, year: number) => void;
}

function Choice({ bodies, shown: { byUnitId, year }, onLook }: ChoiceProps) {
  const words = useWords(scrutinyWords);
  const years = bodies.find(({ id }) => id === byUnitId)?.years ?? [];
  return (
    <div className={styles.choice}>
      {bodies.length > 1 && (
        <SelectField
          name="body"
          label={words.body}
          value={byUnitId}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => onLook(next, bodies.find(({ id }) => id === next)?.years[0] ?? year)}
        />
      )}
      <SelectField
        name="year"
        label={words.year}
        value={String(year)}
        options={(years.includes(year) ? years : [year, ...years]).map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(next) => onLook(byUnitId, Number(next))}
      />
    </div>
  );
}
