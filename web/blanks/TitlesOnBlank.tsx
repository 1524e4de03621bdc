import { useState } from 'react';
import * as api from '#api/blanks.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Blanks.module.css';
import { blankWords } from './words.ts';

/** Chooses titles whose certificates are printed onto the blank, one or many. */
export function TitlesOnBlank({ blankId }: { readonly blankId: string }) {
  const words = useWords(blankWords);
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const read = useRead(api.listBlankTitles, { blankId, page }, { keepShown: true });
  const choose = (titleId: string, isOn: boolean) =>
    setChosen((now) => (isOn ? [...now, titleId] : now.filter((one) => one !== titleId)));
  return (
    <Section title={words.titles}>
      <Loaded read={read}>
        {({ titles, pages, ...at }) =>
          titles.length === 0 ? (
            <p className="ink-2">{words.noTitles}</p>
          ) : (
            <>
              <fieldset className={styles.titles}>
                <legend className="ink-2">{words.titlesLead}</legend>
                {titles.map(({ id, unitName, firstYear, lastYear, number, decidedOn }) => (
                  <CheckField
                    key={id}
                    name={`titles.${id}`}
                    label={unitName}
                    hint={words.titleOf(firstYear, lastYear, number, shortDate(decidedOn))}
                    checked={chosen.includes(id)}
                    onChange={(isOn) => choose(id, isOn)}
                  />
                ))}
              </fieldset>
              <Pager of={words.titles} page={at.page} pages={pages} onPage={setPage} />
              <Button
                icon="print"
                whyNot={chosen.length === 0 ? [words.chooseTitle] : chosen.length > 100 ? [words.tooManyTitles] : []}
                href={`/api/blanks/${blankId}/titles/print?titleIds=${chosen.join(',')}`}
                download
              >
                {words.printTitles(chosen.length)}
              </Button>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
