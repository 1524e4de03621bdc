import { useParams } from '@tanstack/react-router';
import * as api from '#api/campaigns.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { DayMeaning, LatestHour } from '#domain/plans/windows.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { LaunchForm } from './LaunchForm.tsx';
import type { Parts } from './LaunchSuperiors.tsx';
import type { Windows } from './LaunchWindows.tsx';
import { launchWords } from './launchWords.ts';
import { planWords } from './words.ts';

/** The day that the windows are counted back from, once a person has chosen one. */
export interface ChosenDeadline {
  readonly on: Day;
  readonly meaning: DayMeaning;
}

/** What has been chosen so far; kept on this machine until the year is launched. */
export interface ChosenLaunch {
  readonly deadline: ChosenDeadline | null;
  readonly sheetId: string | null;
  readonly parts: Parts;
  /** The campaign that the year goes on with; null: a new movement; undefined: as sheet and recogniser say. */
  readonly continues?: string | null;
  /** Which years an heir goes on with, and why; asked where it inherited other movements too. */
  readonly inheritance?: { readonly rule: 'main' | 'all'; readonly reason: string };
  /** The campaign whose registrations are shared; null: people sign for this one; undefined: not chosen yet. */
  readonly pledgesIn?: string | null;
  /** Moved by hand; null while they stand as counted back from the deadline. */
  readonly windows: Windows | null;
  readonly latest: LatestHour;
}

const nothingChosen: ChosenLaunch = { deadline: null, sheetId: null, parts: {}, windows: null, latest: '24:00' };

/** Begins the year on an issued plan (phát động). */
export function LaunchPage() {
  const words = useWords(launchWords);
  const planning = useWords(planWords);
  const { planId = '' } = useParams({ strict: false });
  const draft = useDraft<ChosenLaunch>(`launch.${planId}`, nothingChosen);
  const { deadline } = draft.value;
  const asked = { planId, ...(deadline ? { deadline: deadline.on, meaning: deadline.meaning } : {}) };
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
      <Loaded read={read}>{(launch) => <LaunchForm launch={launch} draft={draft} />}</Loaded>
    </Page>
  );
}
