import type { TypedValues } from '#domain/papers/casePaper.ts';
import type { DecidedCommendation } from '../../commendation/heldAwardStore.ts';

/** One entry a line; a part that says «;» itself would be read as two. */
const lines = (entries: readonly (readonly string[])[]) =>
  entries.map((parts) => parts.map((part) => part.replace(/\s*[;|\n]\s*/g, ', ')).join('; ')).join('\n');

/** The decision on commendation as it was signed in the round, in the shape of what is typed. */
export function awardsHeld({ decision, awards }: DecidedCommendation): TypedValues {
  const of = (audience: 'collective' | 'individual') => awards.filter((award) => award.audience === audience);
  return {
    number: decision.number,
    day: decision.decidedOn,
    merit: decision.merit.replace(/^đã có\s+/iu, ''),
    persons: lines(of('individual').map(({ name, position, form, merit }) => [name, position, form, merit])),
    collectives: lines(of('collective').map(({ name, form, merit }) => [name, form, merit])),
  };
}

/** What each is paid, where money went with the decision. */
export function bonusHeld({ awards }: DecidedCommendation): TypedValues {
  const amountOf = (audience: 'collective' | 'individual') => awards.find((award) => award.audience === audience)?.bonus;
  const [person, collective] = [amountOf('individual'), amountOf('collective')];
  return {
    ...(person ? { personAmount: String(person) } : {}),
    ...(collective ? { collectiveAmount: String(collective) } : {}),
  };
}

/** The number in the register of whoever a certificate is for. */
export function registerHeld({ awards }: DecidedCommendation, name: string | undefined): TypedValues {
  const found = awards.filter((award) => award.name === name);
  return found.length === 1 ? { register: String(found[0]!.registerNumber).padStart(2, '0') } : {};
}
