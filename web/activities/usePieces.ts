import * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useRead } from '../kernel/useRead.ts';

/** The year's evidence as a list to choose from, newest first. */
export function usePieces(campaignId: string) {
  const read = useRead(api.listEvidence, { campaignId });
  return (read.data?.evidence ?? [])
    .filter(({ removed }) => !removed)
    .map(({ id, note, file, link, lines, onDay }) => ({
      value: id,
      label: `${note || file?.name || link || ''} (${lines.join(', ')}, ${shortDate(onDay)})`,
    }));
}
