import { useState } from 'react';
import { Loaded } from '../kernel/Loaded.tsx';
import { useTyped } from '../kernel/useTyped.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { BringTitles } from './BringTitles.tsx';
import { Announced, ToAnnounce, ToDecide } from './OutcomeTables.tsx';
import { PastRecognition } from './PastRecognition.tsx';
import { anything, type Filter, Filters } from './RegisterFilters.tsx';
import { TitleTable } from './TitleTable.tsx';
import { ToWeigh } from './ToWeigh.tsx';
import { type Outcomes, useOutcomes } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** What waits for a notice or a decision, what was announced, the titles given; for a unit its own. */
export function OutcomesPage() {
  const words = useWords(recognitionWords);
  const all = useOutcomes({ list: 'all' });
  return (
    <Page
      title={words.listTitle}
      lead={words.listLead}
      aside={
        <>
          <Button icon="list" href="/ket-qua/con-thieu">
            {words.toTitle}
          </Button>
          <Button icon="award" href="/so-khen-thuong">
            {words.awardRegister}
          </Button>
        </>
      }
    >
      <Loaded read={all}>
        {(found) => (found.total === 0 ? <Empty title={words.listEmpty}>{words.listEmptyWhy}</Empty> : <Lists all={found} />)}
      </Loaded>
    </Page>
  );
}

/** A list as long as this is read at a glance. */
const short = 10;

/** Opens on the newest year that has a result. */
function Lists({ all }: { readonly all: Outcomes }) {
  const announced = all.outcomes.find(({ result }) => result !== null);
  const [filter, setFilter] = useState<Filter>({ ...anything, year: announced ? String(announced.year) : '' });
  const search = useTyped(filter.search);
  const isShort = all.total <= short;
  const settled = { ...filter, search };
  return (
    <>
      <ToAnnounce />
      <ToDecide />
      <BringTitles />
      <ToWeigh />
      {(!isShort || all.years.length > 1) && <Filters years={all.years} filter={filter} isShort={isShort} onChange={setFilter} />}
      <TitleTable filter={settled} />
      <PastRecognition />
      <Announced filter={settled} />
    </>
  );
}
