import { addDays, type Day, startOf } from '../kernel/day.ts';
import type { Role } from '../people/actor.ts';

/** Who owes a thing: whoever holds one of the roles at the unit, or these persons (người còn nợ việc). */
export interface Debtors {
  readonly roles: readonly Role[];
  readonly personIds: readonly string[];
  /** What the persons are to the thing. */
  readonly because: 'team-leader' | 'council-member' | 'proposer' | 'subject' | 'task-holder';
  /** A word for them in a text to send round; never a person. */
  readonly said: string;
}

/** One thing that is owed in a unit's year (việc còn nợ): what, by whom, since when, until when. */
export interface Owed {
  /** Words: `today.…`, `today.….why` for whoever owes it, `missing.…` for whoever keeps the file. */
  readonly kind: string;
  /** The same as long as it is the same thing. */
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly by: Debtors;
  readonly since: Day | null;
  /** The instant it is late from; null: no day. */
  readonly due: string | null;
  readonly link: string;
  /** Lower goes first. */
  readonly weight: number;
  readonly parts: readonly string[];
  /** Where it is shown: to whoever owes it, on the list of what is missing, in reminders. */
  readonly shown: readonly ('task' | 'missing' | 'reminder')[];
  /** Comes round so often that one reminder, at its end, is enough. */
  readonly isOften?: true;
}

/** Shown to whoever owes it, on the list of what is missing, and reminded of. */
export const everywhere = ['task', 'missing', 'reminder'] as const;

/** Whoever holds a role; a list says the first of them. */
export const ofRoles = (first: Role, ...more: Role[]): Debtors => ({
  roles: [first, ...more],
  personIds: [],
  because: 'task-holder',
  said: `role.${first}`,
});

/** These persons, said by a word that names nobody. */
export const ofPersons = (personIds: readonly string[], because: Debtors['because'], said: string): Debtors => ({
  ...{ roles: [], personIds: [...new Set(personIds)], because, said },
});

/** What is owed by the end of a day is late from the next. */
export const endOf = (day: Day): string => startOf(addDays(day, 1));
