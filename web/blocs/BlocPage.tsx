import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import * as api from '#api/blocs.ts';
import { shortDate, yearOf } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { PageTabs } from '../ui/PageTabs.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Blocs.module.css';
import { Members } from './Members.tsx';
import { Pact } from './Pact.tsx';
import { Proposals } from './Proposals.tsx';
import { Scoring } from './Scoring.tsx';
import { blocWords } from './words.ts';

export type Shown = Output<typeof api.showBloc>;
export type YearShown = NonNullable<Shown['year']>;
export interface YearProps {
  readonly shown: Shown;
  readonly year: YearShown;
}

const parts = ['', 'giao-uoc', 'cham-diem', 'suy-ton'] as const;

/** One bloc: its members, and of a year the pact, the scoring, the proposals. */
export function BlocPage() {
  const words = useWords(blocWords);
  const { blocId = '' } = useParams({ strict: false });
  const { nam }: { readonly nam?: unknown } = useSearch({ strict: false });
  const asked = Number(nam) || undefined;
  const read = useRead(api.showBloc, { blocId, ...(asked ? { year: asked } : {}) }, { keepShown: true });
  const shown = read.data;
  const last = useLocation().pathname.split('/').at(3) ?? '';
  const part = parts.find((one) => one === last) ?? '';
  const query = asked ? `?nam=${asked}` : '';
  return (
    <Page
      title={shown?.name ?? words.title}
      crumb={[
        { label: words.today, href: '/' },
        { label: words.title, href: '/khoi-thi-dua' },
      ]}
      lead={shown && words.byDecision(shown.number, shortDate(shown.decidedOn), shown.body.name)}
      aside={shown?.endedOn && <Tag kind="plain">{words.endedOn(shortDate(shown.endedOn))}</Tag>}
    >
      <PageTabs
        label={words.parts}
        tabs={parts.map((one) => ({
          ...{ href: `${['/khoi-thi-dua', blocId, one].filter(Boolean).join('/')}${query}`, label: words.tabs[one] },
          isHere: one === part,
        }))}
      />
      <Loaded read={read}>
        {(loaded) => (
          <>
            {part !== '' && loaded.years.length > 1 && <Years shown={loaded} />}
            {part === '' ? <Members shown={loaded} /> : <OfYear shown={loaded} part={part} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Years({ shown }: { readonly shown: Shown }) {
  const words = useWords(blocWords);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const value = String(shown.year?.year ?? yearOf(shown.today));
  return (
    <div className={styles.year}>
      <Segments
        label={words.year}
        value={value}
        options={shown.years.slice(0, 6).map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(nam) => void navigate({ to: `${pathname}?nam=${nam}` })}
      />
    </div>
  );
}

function OfYear({ shown, part }: { readonly shown: Shown; readonly part: Exclude<(typeof parts)[number], ''> }) {
  const words = useWords(blocWords);
  const { year } = shown;
  if (!year) return <Empty title={words.noYear}>{words.noYearWhy}</Empty>;
  if (part === 'giao-uoc') return <Pact shown={shown} year={year} />;
  return part === 'cham-diem' ? <Scoring shown={shown} year={year} /> : <Proposals shown={shown} year={year} />;
}
