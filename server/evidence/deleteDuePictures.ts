import { z } from 'zod';
import { action } from '../kernel/action.ts';
import type { DuePicture } from './keepingStore.ts';
import { addDeletions, loadKeeping, releaseFiles, takeDue } from './keepingStore.ts';

const batch = 200;

/** Deletes pictures whose cycle is over, as many as one transaction holds; how many. Run by the server alone. */
export const deleteDuePictures = action({
  name: 'evidence.deletePictures',
  input: z.object({}),
  async run(_, { tx, today, now, files, record }) {
    const { years } = await loadKeeping(tx);
    const due = await takeDue(tx, years, today, batch);
    if (due.length === 0) return { deleted: 0 };
    await addDeletions(tx, due, years, today);
    const dropped = await releaseFiles(
      tx,
      due.map(({ hash }) => hash),
      now,
    );
    for (const [campaignId, ofYear] of byCampaign(due)) {
      const { unitId, year, lastYear } = ofYear[0]!;
      const hashes = [...new Set(ofYear.map(({ hash }) => hash))];
      const body = { unitId, year, lastYear, keptYears: years, count: ofYear.length, hashes };
      record({ type: 'evidence.pictures-deleted', subjectId: campaignId, body: { campaignId, ...body } });
    }
    // Last of all: whoever is stopped in between finds them due again.
    for (const hash of dropped) await files.drop(hash);
    return { deleted: due.length };
  },
});

function byCampaign(due: readonly DuePicture[]): ReadonlyMap<string, readonly DuePicture[]> {
  const groups = new Map<string, DuePicture[]>();
  for (const one of due) groups.set(one.campaignId, [...(groups.get(one.campaignId) ?? []), one]);
  return groups;
}
