import { number } from '../kernel/vietnamese.ts';
import type { Check } from './checks.ts';
import type { Task } from './tasks.ts';
import type { AdministrationFacts } from './yearFacts.ts';

const lists = '/quan-tri';
const unitImport = '/quan-tri/nhap';
const peopleImport = '/quan-tri/nhap?loai=nguoi';
const unitsLackingSeats = '/quan-tri?loc=thieu-vai';
const invitations = '/quan-tri/moi-dang-nhap';

/** What waits for an administrator: units, then their people, then seats that nobody holds, cannot use or soon lose. */
export function tasksOfAdministrator(facts: AdministrationFacts): Task[] {
  const task = (code: string, link: string, weight: number, count = 0): Task => ({
    code,
    facts: { count: number(count) },
    due: null,
    link,
    weight,
  });
  if (facts.people === 0) {
    const people = task('today.import-people', peopleImport, 2);
    return facts.unitsBelow === 0 ? [task('today.import-units', unitImport, 1), people] : [people];
  }
  return [
    ...(facts.unitsWithoutSeats > 0 ? [task('today.give-seats', unitsLackingSeats, 20, facts.unitsWithoutSeats)] : []),
    ...(facts.seatsWithoutAccount > 0 ? [task('today.invite', invitations, 21, facts.seatsWithoutAccount)] : []),
    ...(facts.seatsEnding > 0 ? [task('today.renew-seats', lists, 22, facts.seatsEnding)] : []),
  ];
}

/** How far the offices an administrator looks after are in use: units, people, seats, sign-ins (đưa đơn vị vào sử dụng). */
export function checksOfAdministration(facts: AdministrationFacts): Check[] {
  const { unitsBelow, units, people, unitsWithoutSeats, holders, seatsWithoutAccount } = facts;
  const seated = units - unitsWithoutSeats;
  const ready = holders - seatsWithoutAccount;
  return [
    { code: 'check.units', facts: { count: number(unitsBelow) }, isDone: unitsBelow > 0 || people > 0, link: lists },
    { code: 'check.people', facts: { count: number(people) }, isDone: people > 0, link: people > 0 ? lists : peopleImport },
    {
      code: 'check.seats',
      facts: { seated: number(seated), units: number(units) },
      isDone: units > 0 && unitsWithoutSeats === 0,
      link: unitsLackingSeats,
    },
    {
      code: 'check.accounts',
      facts: { ready: number(ready), holders: number(holders) },
      isDone: holders > 0 && ready === holders,
      link: invitations,
    },
  ];
}
