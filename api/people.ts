import { z } from 'zod';
import { roles } from '#domain/people/actor.ts';
import { staffClasses } from '#domain/people/person.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, upload, version, whyNot } from './fields.ts';
import { importPreview, importResult } from './org.ts';

const role = z.enum(roles);
const staffClass = z.enum(staffClasses);

/** A seat as its unit's page shows it; `whyNot` says which acts are free. */
export const shownSeat = z.object({
  id,
  role,
  roleName: z.string(),
  unitId: id,
  unitName: z.string(),
  from: dayField,
  until: dayField.nullable(),
  /** Whose seat it is, when it is borrowed. */
  lentBy: z.string().nullable(),
  /** To whom it is lent, now or to come. */
  lentTo: z.array(z.object({ name: z.string(), from: dayField, until: dayField })),
  paper: z.string().nullable(),
  whyNot: whyNot(['end', 'lend', 'handOver']),
});

/** Somebody in a unit on a day: position, team, seats there. Address and code only for who may see them. */
export const personLine = z.object({
  id,
  fullName: z.string(),
  nameKey: z.string(),
  staffCode: z.string().nullable(),
  email: z.string().nullable(),
  position: z.string().nullable(),
  staffClass: staffClass.nullable(),
  staffClassName: z.string().nullable(),
  teamId: id.nullable(),
  teamName: z.string().nullable(),
  manages: z.boolean(),
  from: dayField.nullable(),
  signsIn: z.boolean(),
  seats: z.array(z.object({ id, role, roleName: z.string(), isLent: z.boolean() })),
});

/** The people of a unit on a day (danh sách nhân sự), by given name; at most 1,000 lines, `total` counts all. */
export const listPeople = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/people',
  input: z.object({ unitId: id, day: dayField.optional(), search: z.string().max(200).optional() }),
  output: z.object({
    day: dayField,
    total: z.number().int(),
    people: z.array(personLine),
    whyNot: whyNot(['add', 'grant']),
  }),
});

/** One person: where they work and have worked, their seats, how they sign in. */
export const showPerson = endpoint({
  method: 'GET',
  path: '/api/people/:personId',
  input: z.object({ personId: id }),
  output: z.object({
    id,
    fullName: z.string(),
    staffCode: z.string().nullable(),
    email: z.string().nullable(),
    version,
    signsIn: z.boolean(),
    employments: z.array(
      z.object({
        id,
        unitId: id,
        unitName: z.string(),
        position: z.string(),
        staffClass,
        staffClassName: z.string(),
        teamId: id.nullable(),
        teamName: z.string().nullable(),
        manages: z.boolean(),
        from: dayField,
        until: dayField.nullable(),
      }),
    ),
    seats: z.array(shownSeat),
    handovers: z.array(z.object({ id, roleName: z.string(), unitName: z.string(), onDay: dayField, paper: z.string() })),
    /** Days away, past and to come, the latest first; `through` is the last day. */
    absences: z.array(z.object({ id, from: dayField, through: dayField, isOver: z.boolean() })),
    whyNot: whyNot(['change', 'invite', 'resetSignIn', 'recordAbsence', 'seeDiscipline']),
  }),
});

const workFields = { position: line(200), staffClass, teamId: id.nullable(), manages: z.boolean() };
const contact = { fullName: line(120), staffCode: line(60).nullable(), email: z.email().nullable() };

/** A new person in a unit, with the seat they take; a look-alike is told of once and taken when `confirmed`. */
export const addPerson = endpoint({
  method: 'POST',
  path: '/api/people',
  input: z.object({ unitId: id, ...contact, ...workFields, from: dayField, role: role.nullable(), confirmed: z.boolean() }),
  output: z.object({ id }),
});

export const changePerson = endpoint({
  method: 'POST',
  path: '/api/people/:personId',
  input: z.object({ personId: id, ...contact, version }),
  output: z.object({ id, version }),
});

/** Another position, team or class from a day on; or taken on in another unit. */
export const changeWork = endpoint({
  method: 'POST',
  path: '/api/people/:personId/work',
  input: z.object({ personId: id, unitId: id, ...workFields, from: dayField }),
  output: z.object({ id }),
});

/** No longer works in the unit from a day on; the seats held there end with it. */
export const leaveUnit = endpoint({
  method: 'POST',
  path: '/api/people/:personId/leave',
  input: z.object({ personId: id, unitId: id, on: dayField }),
  output: z.object({ id, seatsEnded: z.number().int() }),
});

/** A role at a unit for a period. */
export const grantSeat = endpoint({
  method: 'POST',
  path: '/api/seats',
  input: z.object({
    personId: id,
    role,
    unitId: id,
    from: dayField,
    until: dayField.nullable(),
    paper: line(300).nullable(),
  }),
  output: z.object({ id }),
});

/** From the day on the seat is no more; the very next request is without it. What was lent from it ends too. */
export const endSeat = endpoint({
  method: 'POST',
  path: '/api/seats/:seatId/end',
  input: z.object({ seatId: id, on: dayField }),
  output: z.object({ id }),
});

/** The seat for somebody else for a while; the lender keeps theirs (giao tạm, ủy quyền). */
export const lendSeat = endpoint({
  method: 'POST',
  path: '/api/seats/:seatId/lend',
  input: z.object({ seatId: id, toPersonId: id, from: dayField, until: dayField, paper: line(300).nullable() }),
  output: z.object({ id }),
});

/** Somebody is away from a day through another (vắng mặt); why is not asked. */
export const recordAbsence = endpoint({
  method: 'POST',
  path: '/api/people/:personId/absences',
  input: z.object({ personId: id, from: dayField, through: dayField }),
  output: z.object({ id }),
});

/** Back on a day, earlier than was kept (trở lại sớm). */
export const endAbsence = endpoint({
  method: 'POST',
  path: '/api/absences/:absenceId/return',
  input: z.object({ absenceId: id, on: dayField }),
  output: z.object({ id }),
});

/** One paper: the holder's seat ends, the next one's begins, and every open task of that day is listed (bàn giao). */
export const handOverSeat = endpoint({
  method: 'POST',
  path: '/api/seats/:seatId/hand-over',
  input: z.object({ seatId: id, toPersonId: id, on: dayField, paper: line(300) }),
  output: z.object({ id }),
});

/** A task that is open at a unit, in words, and where it is done. */
export const openTask = z.object({ text: z.string(), link: z.string(), dueAt: z.string().nullable() });

/** A handover as both sides and their administrators read it. */
export const showHandover = endpoint({
  method: 'GET',
  path: '/api/handovers/:handoverId',
  input: z.object({ handoverId: id }),
  output: z.object({
    id,
    roleName: z.string(),
    unitId: id,
    unitName: z.string(),
    fromName: z.string(),
    toName: z.string(),
    onDay: dayField,
    paper: z.string(),
    openTasks: z.array(openTask),
  }),
});

/** The minutes of a handover to print and sign (biên bản bàn giao); who keeps the unit's file finds there what is still owed. */
export const printHandover = endpoint({
  method: 'GET',
  path: '/api/handovers/:handoverId/minutes.pdf',
  input: z.object({ handoverId: id }),
  output: z.never(),
  isPaper: true,
});

export const previewPeopleImport = endpoint({
  method: 'POST',
  path: '/api/people-import/preview',
  input: z.object({ file: upload() }),
  output: importPreview,
});

/** All rows or none; every refusal names sheet, row and column. */
export const importPeople = endpoint({
  method: 'POST',
  path: '/api/people-import',
  input: z.object({ file: upload() }),
  output: importResult,
});

/** An XLSX to fill in. */
export const peopleTemplate = endpoint({
  method: 'GET',
  path: '/api/people-import/template',
  input: z.object({}),
  output: z.never(),
});
