import type { Context } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';

/** Tells persons of what happened: a row each on their home page, and a mail where they have an address. `code` has its words in the feature's `words.ts`. */
export async function addNotices(
  { tx, now, newId }: Context,
  event: RecordedEvent,
  personIds: readonly string[],
  code: string,
  facts: Readonly<Record<string, string | number>>,
  link: string,
): Promise<void> {
  const others = [...new Set(personIds)].filter((personId) => personId !== event.actorId);
  if (others.length === 0) return;
  const rows = others.map((person_id) => ({
    id: newId(),
    event_id: event.id,
    person_id,
    code,
    facts: JSON.stringify(facts),
    link,
    created_at: now,
  }));
  await tx.insertInto('notice').values(rows).execute();
}
