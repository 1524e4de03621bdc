import type { Refusal } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';

/** A side of the pact: a team of the unit, or a unit of the bloc, with who signs for it in which office (bên ký giao ước). */
export interface PactParty {
  readonly name: string;
  readonly representative: string;
  readonly office: string;
}

/** What teams or units promise one another for the year (giao ước thi đua). */
export interface Pact {
  readonly contents: readonly string[];
  readonly parties: readonly PactParty[];
}

/** Every reason against a pact: nothing promised, fewer than two sides, one side twice. */
export function whyNotPact({ contents, parties }: Pact): Refusal[] {
  const names = parties.map(({ name }) => fold(name));
  return [
    ...(contents.length === 0 ? [{ kind: 'input', code: 'conferences.pact-empty', at: 'pact.contents' } as const] : []),
    ...(parties.length < 2 ? [{ kind: 'input', code: 'conferences.pact-needs-two', at: 'pact.parties' } as const] : []),
    ...names.flatMap((name, index): Refusal[] =>
      names.indexOf(name) === index
        ? []
        : [
            {
              kind: 'input',
              code: 'conferences.party-twice',
              at: `pact.parties.${index}.name`,
              facts: { name: parties[index]!.name },
            },
          ],
    ),
  ];
}
