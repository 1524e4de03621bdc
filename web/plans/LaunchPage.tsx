import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/campaigns.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { DayMeaning } from '#domain/plans/windows.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { LaunchForm } from './LaunchForm.tsx';
import { launchWords } from './launchWords.ts';
import { planWords } from './words.ts';

/** The day that the windows are counted back from, once a person has chosen one. */
export interface ChosenDeadline {
  readonly on: Day;
  readonly meaning: DayMeaning;
}

/** Begins the year on an issued plan (phát động). */
export function LaunchPage() {
  const words = useWords(launchWords);
  const planning = useWords(planWords);
  const { planId = '' } = useParams({ strict: false });
  const [chosen, setChosen] = useState<ChosenDeadline | null>(null);
  const asked = { planId, ...(chosen ? { deadline: chosen.on, meaning: chosen.meaning } : {}) };
  const read = useRead(api.showLaunch, asked, { keepShown: true });
  const plan = useRead(api.showLaunch, { planId }).data;
  return (
    <Page
      title={plan ? words.title(plan.year) : words.plain}
      lead={plan && words.lead(plan.planTitle)}
      crumb={[
        { label: planning.plans, href: '/ke-hoach' },
        ...(plan ? [{ label: plan.planTitle, href: `/ke-hoach/${planId}` }] : []),
      ]}
    >
      <Loaded read={read}>
        {(launch) => (
          <LaunchForm
            key={`${launch.deadline.on} ${launch.deadline.meaning}`}
            launch={launch}
            chosen={chosen}
            onDeadline={setChosen}
          />
        )}
      </Loaded>
    </Page>
  );
}
