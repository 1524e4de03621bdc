import { addDays, type Day } from '#domain/kernel/day.ts';
import { inOrder, type Refusal } from '#domain/kernel/refusal.ts';
import type { Absence } from '#domain/people/absence.ts';
import type { Actor, Standing } from '#domain/people/actor.ts';
import type { Employment } from '#domain/people/employment.ts';
import type { Person } from '#domain/people/person.ts';
import {
  type Located,
  seesContact,
  whyNotEndSeatAs,
  whyNotKeepPersonAs,
  whyNotKnowDiscipline,
  whyNotOpenSignInAs,
  whyNotPassOnAs,
  whyNotRecordAbsenceAs,
} from '#domain/people/policy.ts';
import { type HeldSeat, whyNotEnd, whyNotHandOver, whyNotLend } from '#domain/people/seat.ts';
import { inWords, wordsOf } from '../words.ts';
import type { PersonListed } from './listStore.ts';
import type { HandoverRead } from './seatStore.ts';

export function presentPersonLine(person: PersonListed, teams: ReadonlyMap<string, string>, contact: boolean) {
  const { personId: id, fullName, nameKey, position, staffClass, teamId, manages, from, signsIn } = person;
  return {
    id,
    fullName,
    nameKey,
    staffCode: contact ? person.staffCode : null,
    email: contact ? person.email : null,
    position,
    staffClass,
    staffClassName: staffClass && wordsOf(`staff-class.${staffClass}`),
    teamId,
    teamName: teamId === null ? null : (teams.get(teamId) ?? null),
    manages,
    from,
    signsIn,
    seats: person.seats.map(({ id: seatId, role, lent }) => {
      return { id: seatId, role, roleName: wordsOf(`role.${role}`), isLent: lent };
    }),
  };
}

export interface ShownPerson {
  readonly actor: Actor;
  readonly today: Day;
  readonly person: Person;
  readonly located: Located;
  readonly employments: readonly Employment[];
  readonly seats: readonly HeldSeat[];
  readonly handovers: readonly HandoverRead[];
  readonly absences: readonly Absence[];
  readonly signsIn: boolean;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  /** Lender's person by the seat lent. */
  readonly lenders: ReadonlyMap<string, string>;
  /** Seats lent from these, now or to come. */
  readonly loans: readonly HeldSeat[];
  readonly names: ReadonlyMap<string, string>;
}

const said = (refusals: readonly Refusal[]) => inOrder(refusals).map((refusal) => inWords(refusal));

export function presentPerson(shown: ShownPerson) {
  const { actor, person, located, employments, seats, handovers, signsIn, unitNames } = shown;
  const contact = actor.isOperator || seesContact(actor, located);
  const openSignIn = whyNotOpenSignInAs(actor, located);
  return {
    id: person.id,
    fullName: person.fullName,
    staffCode: contact ? person.staffCode : null,
    email: contact ? person.email : null,
    version: person.version,
    signsIn,
    employments: [...employments].reverse().map((employment) => presentEmployment(employment, shown)),
    seats: seats.map((seat) => presentSeat(seat, shown)),
    handovers: handovers.map(({ id, from, onDay, paper }) => {
      return { id, roleName: wordsOf(`role.${from.role}`), unitName: unitNames.get(from.unitId) ?? '', onDay, paper };
    }),
    absences: shown.absences.map(({ id, period }) => {
      return { id, from: period.from, through: addDays(period.until, -1), isOver: period.until <= shown.today };
    }),
    whyNot: {
      recordAbsence: said(whyNotRecordAbsenceAs(actor, located)),
      change: said(whyNotKeepPersonAs(actor, located)),
      invite: said([...openSignIn, ...(signsIn ? [{ kind: 'state', code: 'identity.already-signs-in' } as const] : [])]),
      resetSignIn: said([...openSignIn, ...(signsIn ? [] : [{ kind: 'state', code: 'identity.does-not-sign-in' } as const])]),
      seeDiscipline: said(whyNotKnowDiscipline(actor, located)),
    },
  };
}

function presentEmployment({ id, unitId, position, staffClass, teamId, manages, period }: Employment, shown: ShownPerson) {
  return {
    id,
    unitId,
    unitName: shown.unitNames.get(unitId) ?? '',
    position,
    staffClass,
    staffClassName: wordsOf(`staff-class.${staffClass}`),
    teamId,
    teamName: teamId === null ? null : (shown.teams.get(teamId) ?? null),
    manages,
    ...period,
  };
}

/** What can be said before the other person and the day are chosen. */
function presentSeat(seat: HeldSeat, { actor, today, located, standings, unitNames, lenders, loans, names }: ShownPerson) {
  const { id, role, unitId, period, paper } = seat;
  const standing = standings.get(unitId)!;
  const isAhead = today < period.from;
  const on = isAhead ? period.from : today;
  const ended = whyNotEnd(seat, on, { isRoot: false, otherAdministrator: true });
  const passOn = whyNotPassOnAs(actor, seat, located, standing);
  const other = { toPersonId: '' };
  const loan = { ...other, period: { from: on, until: period.until ?? ('9999-12-31' as Day) } };
  const lending = ended.length > 0 ? ended : whyNotLend(seat, loan, { sameRole: [], borrowerIsHere: true });
  return {
    id,
    role,
    roleName: wordsOf(`role.${role}`),
    unitId,
    unitName: unitNames.get(unitId) ?? '',
    ...period,
    lentBy: seat.lentFrom === null ? null : (names.get(lenders.get(seat.lentFrom) ?? '') ?? ''),
    lentTo: loans
      .filter((loan) => loan.lentFrom === id)
      .map((loan) => ({ name: names.get(loan.personId) ?? '', from: loan.period.from, until: loan.period.until! })),
    paper,
    whyNot: {
      end: said([...whyNotEndSeatAs(actor, seat, located, standing), ...ended]),
      lend: said([...passOn, ...lending]),
      handOver: said([...passOn, ...whyNotHandOver(seat, { ...other, on }, [])]),
    },
  };
}
