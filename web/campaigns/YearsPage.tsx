import { Loaded } from '../kernel/Loaded.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { OwnYears } from './OwnYears.tsx';
import { SentYears } from './SentYears.tsx';
import { useYears } from './useYears.ts';
import { campaignWords } from './words.ts';

/** The launched years this person may see: those of their unit, and those that were launched towards their body. */
export function YearsPage() {
  const words = useWords(campaignWords);
  const own = useYears({ list: 'own', size: 100 });
  const sent = useYears({ list: 'sent' });
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded read={own}>
        {({ years }) => (
          <Loaded read={sent}>
            {({ total, calendarYears }) => (
              <>
                {years.length > 0 && <OwnYears years={years} />}
                {total > 0 && <SentYears calendarYears={calendarYears} />}
                {years.length + total === 0 && (
                  <Empty title={words.none} action={<Button href="/ke-hoach">{words.toPlans}</Button>}>
                    {words.noneWhy}
                  </Empty>
                )}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
