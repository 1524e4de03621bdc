import { useParams } from '@tanstack/react-router';
import * as api from '#api/workplan.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Calendar } from './Calendar.tsx';
import { Quotas } from './Quotas.tsx';
import { Tasks } from './Tasks.tsx';
import { workplanWords } from './words.ts';

export type Workplan = Output<typeof api.showWorkplan>;

/** An issued plan set to work (triển khai): what waits for a ruling first, then who does what, then when. */
export function WorkplanPage() {
  const words = useWords(workplanWords);
  const { planId = '' } = useParams({ strict: false });
  const read = useRead(api.showWorkplan, { planId });
  const plan = read.data;
  return (
    <Page
      title={plan ? words.title(plan.year) : words.plain}
      lead={plan && words.lead(plan.unitName)}
      crumb={[
        { label: words.plans, href: '/ke-hoach' },
        ...(plan ? [{ label: plan.planTitle, href: `/ke-hoach/${planId}` }] : []),
      ]}
    >
      <Loaded read={read}>
        {(workplan) => (
          <>
            {workplan.quotas.length > 0 && <Quotas workplan={workplan} />}
            <Tasks workplan={workplan} />
            <Calendar workplan={workplan} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
