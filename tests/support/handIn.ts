import { z } from 'zod';
import { action, perform } from '#server/kernel/action.ts';
import { newId } from '#server/kernel/ids.ts';
import type { TestSite } from './site.ts';

/** The event of a submitted self-assessment, with everything that follows it, for tests of what then leaves the unit. */
export async function handIn(world: TestSite, campaignId: string): Promise<void> {
  const submitted = action({
    name: 'tests.handIn',
    input: z.object({}),
    async run(_, { record }) {
      record({ type: 'assessment.submitted', subjectId: newId(), body: { campaignId } });
    },
  });
  await perform(world.site.app, submitted, {}, { actor: { personId: world.cast.person.binh, seats: [] } });
}
