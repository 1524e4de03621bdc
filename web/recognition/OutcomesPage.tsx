import { useState } from 'react';
import { Loaded } from '../kernel/Loaded.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
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
  if (outcomes.length === 0 && titles.length === 0) return <Empty title={words.listEmpty}>{words.listEmptyWhy}</Empty>;
  return (
    <>
      <ToAnnounce rows={outcomes.filter(({ next }) => next === 'announce')} />
      <ToDecide rows={outcomes.filter(({ next }) => next === 'decide')} />
      <Register years={years} outcomes={outcomes} titles={titles} />
    </>
  );
}

interface RegisterProps extends Pick<Outcomes, 'years' | 'outcomes'> {
  readonly titles: readonly Title[];
}

/** What was announced and decided, a year at a time. */
function Register({ years, outcomes, titles }: RegisterProps) {
  const words = useWords(recognitionWords);
  const [chosen, setChosen] = useState<string>();
  const announced = outcomes.filter(({ result }) => result !== null);
  const year = chosen ?? String(announced[0]?.year ?? '');
  const isShown = (of: number) => year === '' || String(of) === year;
  return (
    <>
      {years.length > 1 && (
        <div className={styles.filter}>
          <SelectField
            name="year"
            label={words.year}
            value={year}
            options={[
              ...years.map((each) => ({ value: String(each), label: String(each) })),
              { value: '', label: words.allYears },
            ]}
            onChange={setChosen}
          />
        </div>
      )}
      <TitleTable titles={titles.filter((title) => isShown(title.lastYear))} outcomes={outcomes} />
      <Announced rows={announced.filter((row) => isShown(row.year))} />
    </>
  );
}
