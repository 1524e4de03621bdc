import { useState } from 'react';
import { Loaded } from '../app/Loaded.tsx';
import { useWords } from '../app/language.ts';
import { Empty } from '../ui/Empty.tsx';
import { Page } from '../ui/Page.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Outcome.module.css';
import { Announced, ToAnnounce, ToDecide } from './OutcomeTables.tsx';
import { TitleTable } from './TitleTable.tsx';
import { type Outcomes, type Title, useOutcomes, useTitles } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** What waits for a notice or a decision, what was announced, the titles given; for a unit its own. */
export function OutcomesPage() {
  const words = useWords(recognitionWords);
  const outcomes = useOutcomes();
  const titles = useTitles();
  return (
    <Page title={words.listTitle} lead={words.listLead}>
      <Loaded read={outcomes}>
        {(found) => <Loaded read={titles}>{(given) => <Lists outcomes={found} titles={given.titles} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

interface ListsProps {
  readonly outcomes: Outcomes;
  readonly titles: readonly Title[];
}

function Lists({ outcomes: { years, outcomes }, titles }: ListsProps) {
  const words = useWords(recognitionWords);
  const [year, setYear] = useState('');
  if (outcomes.length === 0 && titles.length === 0) return <Empty title={words.listEmpty}>{words.listEmptyWhy}</Empty>;
  const inYear = outcomes.filter((outcome) => year === '' || String(outcome.year) === year);
  const given = titles.filter((title) => year === '' || String(title.lastYear) === year);
  const isChoice = years.length > 1;
  return (
    <>
      {isChoice && (
        <div className={styles.filter}>
          <SelectField
            name="year"
            label={words.year}
            value={year}
            options={[
              { value: '', label: words.allYears },
              ...years.map((each) => ({ value: String(each), label: String(each) })),
            ]}
            onChange={setYear}
          />
        </div>
      )}
      <ToAnnounce rows={inYear.filter(({ next }) => next === 'announce')} />
      <ToDecide rows={inYear.filter(({ next }) => next === 'decide')} />
      <TitleTable titles={given} outcomes={outcomes} />
      <Announced rows={inYear.filter(({ result }) => result !== null)} />
    </>
  );
}
