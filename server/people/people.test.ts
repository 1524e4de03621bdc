import { afterAll, beforeAll, expect, test } from 'vitest';
import * as identity from '#api/identity.ts';
import * as org from '#api/org.ts';
import * as api from '#api/people.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
const unit = () => world.cast.unit;
const person = () => world.cast.person;
const codes = (refusals: readonly { code: string }[]) => refusals.map((one) => one.code);
const seatsOf = async (who: 'an' | 'binh' | 'kien' | 'hanh' | 'dung') =>
  (await world.as('kien')(api.showPerson, { personId: person()[who] })).body.seats;

beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('a unit’s people stand by given name; a member sees themselves alone, and addresses are the administrator’s', async () => {
  const names = (body: { people: readonly { fullName: string }[] }) => body.people.map((one) => one.fullName);
  const seen = await world.as('kien')(api.listPeople, { unitId: unit().school });
  expect(names(seen.body)).toEqual(['Đàm Thị Hoài An', 'Lưu Trọng Bình', 'Quách Thị Bích Châu', 'Tạ Minh Hạnh']);
  expect(seen.body.people[0].email).toBe('an@thu.example');
  const clerk = await world.as('an')(api.listPeople, { unitId: unit().school, search: 'HANH' });
  expect(clerk.body.people.map((one: { fullName: string; email: null }) => [one.fullName, one.email])).toEqual([
    ['Tạ Minh Hạnh', null],
  ]);
  expect(names((await world.as('hanh')(api.listPeople, { unitId: unit().school })).body)).toEqual(['Tạ Minh Hạnh']);
  expect(await world.as('giang')(api.listPeople, { unitId: unit().school })).toMatchObject({
    status: 404,
    codes: ['org.not-found'],
  });
  expect(await world.as('hanh')(api.showPerson, { personId: person().an })).toMatchObject({
    status: 404,
    codes: ['people.not-found'],
  });
});

test('somebody is added with a seat; a namesake asks once; codes and addresses are one person’s each', async () => {
  const wish = {
    unitId: unit().school,
    fullName: 'Tạ  Minh Hạnh'.normalize('NFD'),
    staffCode: 'NV-9',
    email: 'hanh2@thu.example',
    position: 'Giáo viên',
    staffClass: 'public-employee',
    teamId: null,
    manages: false,
    from: '2021-03-01',
    role: 'member',
    confirmed: false,
  };
  const rows = await world.rows();
  expect((await world.as('kien')(api.addPerson, wish)).codes).toEqual(['people.look-alike']);
  const taken = { ...wish, confirmed: true, email: 'AN@thu.example' };
  expect((await world.as('kien')(api.addPerson, taken)).codes).toEqual(['people.email-taken']);
  expect((await world.as('an')(api.addPerson, { ...wish, confirmed: true })).codes).toEqual(['people.only-administrator']);
  expect((await world.as('kien')(api.addPerson, { ...wish, confirmed: true, role: 'unit-head' })).codes).toEqual([
    'people.seat-taken',
  ]);
  expect(await world.rows()).toEqual(rows);
  expect((await world.as('kien')(api.addPerson, { ...wish, confirmed: true })).status).toBe(200);
  const { body } = await world.as('kien')(api.listPeople, { unitId: unit().school, search: 'nv-9' });
  expect(body.people[0].fullName).toBe('Tạ Minh Hạnh');
});

test('a seat is refused for every reason there is, and leaves no trace', async () => {
  const base = { personId: person().hanh, role: 'clerk', unitId: unit().school, from: '2021-03-02', until: null, paper: null };
  const grant = (part: Record<string, unknown>, who: 'kien' | 'an' | 'giang' = 'kien') =>
    world.as(who)(api.grantSeat, { ...base, ...part });
  const rows = await world.rows();
  expect((await grant({ until: '2021-03-02' })).codes).toEqual(['people.period-reversed']);
  expect((await grant({ role: 'member' })).codes).toEqual(['people.seat-overlaps']);
  expect((await grant({ role: 'unit-head' })).codes).toEqual(['people.seat-taken']);
  expect((await grant({ role: 'member', unitId: unit().otherSchool })).codes).toEqual(['people.member-not-employed']);
  expect((await grant({ from: '2020-01-01' })).codes).toEqual(['people.unit-not-standing']);
  expect((await grant({}, 'an')).codes).toEqual(['people.only-administrator']);
  expect((await grant({}, 'giang')).codes).toEqual(['org.not-found']);
  expect((await grant({ unitId: unit().otherSchool }, 'an')).codes).toEqual(['org.not-found']);
  expect(await world.rows()).toEqual(rows);
});

test('a seat granted counts at once, and revoked it is gone at the very next request', async () => {
  const sees = async () => (await world.as('hanh')(api.listPeople, { unitId: unit().school })).body.people.length;
  expect(await sees()).toBe(1);
  const grant = { personId: person().hanh, role: 'clerk', unitId: unit().school, from: '2021-03-01', until: null, paper: '5/QĐ' };
  const { body: seat } = await world.as('kien')(api.grantSeat, grant);
  expect(await sees()).toBe(5);
  expect((await world.as('kien')(api.endSeat, { seatId: seat.id, on: '2021-03-01' })).status).toBe(200);
  expect(await sees()).toBe(1);
  expect((await world.as('kien')(api.endSeat, { seatId: seat.id, on: '2021-03-01' })).codes).toEqual(['people.seat-ended']);
});

test('the last administrator of a root cannot leave it, alone or by leaving the unit', async () => {
  const [seat] = await seatsOf('kien');
  const rows = await world.rows();
  expect((await world.as('kien')(api.endSeat, { seatId: seat.id, on: '2021-03-01' })).codes).toEqual([
    'people.last-administrator',
  ]);
  expect(
    (await world.as('kien')(api.leaveUnit, { personId: person().kien, unitId: unit().province, on: '2021-03-02' })).codes,
  ).toEqual(['people.last-administrator']);
  expect(await world.rows()).toEqual(rows);
});

test('a seat is lent within what is held, and the lender keeps theirs', async () => {
  const [seat] = await seatsOf('binh');
  const lend = (part: Record<string, unknown>, who: 'binh' | 'an' | 'kien' = 'binh') =>
    world.as(who)(api.lendSeat, {
      seatId: seat.id,
      toPersonId: person().chau,
      from: '2021-03-01',
      until: '2021-04-01',
      paper: '7/GUQ',
      ...part,
    });
  const rows = await world.rows();
  expect((await lend({ until: '2021-02-01' })).codes).toEqual(['people.period-reversed']);
  expect((await lend({ from: '2021-01-01' })).codes).toEqual(['people.lent-before-held']);
  expect((await lend({ toPersonId: person().binh })).codes).toEqual(['people.to-oneself']);
  expect((await lend({ toPersonId: person().giang }, 'kien')).codes).toEqual(['people.borrower-elsewhere']);
  expect((await lend({}, 'an')).codes).toEqual(['people.only-holder']);
  expect(await world.rows()).toEqual(rows);

  const { body: lent } = await lend({});
  const roles = async () => (await world.as('chau')(identity.whoAmI)).body.seats.map((one: { role: string }) => one.role).sort();
  expect(await roles()).toEqual(['union-chair', 'unit-head']);
  expect((await lend({ from: '2021-03-15' })).codes).toEqual(['people.seat-overlaps']);
  expect(
    (
      await world.as('chau')(api.lendSeat, {
        seatId: lent.id,
        toPersonId: person().an,
        from: '2021-03-02',
        until: '2021-03-03',
        paper: null,
      })
    ).codes,
  ).toEqual(['people.lent-already']);
  expect((await world.as('binh')(identity.whoAmI)).body.seats).toHaveLength(1);

  await world.moveTo('2021-04-01');
  expect(await roles()).toEqual(['union-chair']);
  await world.moveTo('2021-03-01');
  expect((await world.as('chau')(api.endSeat, { seatId: lent.id, on: '2021-03-01' })).status).toBe(200);
});

test('what was lent ends with the seat it was lent from', async () => {
  const [seat] = await seatsOf('an');
  const loan = { seatId: seat.id, toPersonId: person().hanh, from: '2021-03-01', until: '2022-03-01', paper: null };
  await world.as('an')(api.lendSeat, loan);
  expect((await world.as('an')(api.endSeat, { seatId: seat.id, on: '2021-03-01' })).codes).toEqual(['people.only-administrator']);
  const { body } = await world.as('kien')(api.showPerson, { personId: person().an });
  expect(codes(body.seats[0].whyNot.handOver)).toEqual([]);
  await world.as('kien')(api.endSeat, { seatId: seat.id, on: '2021-06-01' });
  const held = (await seatsOf('hanh')).filter((one: { role: string }) => one.role === 'clerk');
  expect(held.map((one: { until: string }) => one.until).sort()).toEqual(['2021-03-01', '2021-06-01']);
});

test('one paper hands a seat over: the old holder is out, the new one in, on one day', async () => {
  const [seat] = await seatsOf('dung');
  const { body: added } = await world.as('kien')(api.addPerson, {
    unitId: unit().committee,
    fullName: 'Khổng Thị Mai',
    staffCode: null,
    email: null,
    position: 'Chuyên viên',
    staffClass: 'civil-servant',
    teamId: null,
    manages: false,
    from: '2021-03-01',
    role: null,
    confirmed: false,
  });
  const wish = { seatId: seat.id, toPersonId: added.id, on: '2021-03-01', paper: 'BB bàn giao 01' };
  const rows = await world.rows();
  expect((await world.as('dung')(api.handOverSeat, { ...wish, paper: ' ' })).codes).toEqual(['kernel.missing']);
  expect((await world.as('dung')(api.handOverSeat, { ...wish, toPersonId: person().giang })).codes).toEqual(['people.not-found']);
  expect((await world.as('an')(api.handOverSeat, wish)).codes).toEqual(['people.seat-not-found']);
  expect((await world.as('kien')(api.handOverSeat, { ...wish, on: '2020-01-01' })).codes).toEqual([
    'people.seat-ends-before-start',
  ]);
  expect((await world.as('kien')(api.handOverSeat, { ...wish, toPersonId: person().dung })).codes).toContain('people.to-oneself');
  expect(await world.rows()).toEqual(rows);
  const { body: handover } = await world.as('dung')(api.handOverSeat, wish);
  expect((await world.as('dung')(identity.whoAmI)).body.seats).toEqual([]);
  expect((await world.as('dung')(api.showHandover, { handoverId: handover.id })).body).toMatchObject({
    fromName: 'Vương Đình Dũng',
    toName: 'Khổng Thị Mai',
    onDay: '2021-03-01',
    paper: 'BB bàn giao 01',
    openTasks: [],
  });
  expect((await world.as('giang')(api.showHandover, { handoverId: handover.id })).codes).toEqual(['people.handover-not-found']);
});

test('a position changes from a day on, and leaving a unit ends the seats held there', async () => {
  const work = { position: 'Tổ trưởng', staffClass: 'public-employee', teamId: null, manages: true, from: '2021-05-01' };
  const change = { personId: person().hanh, unitId: unit().school, ...work };
  expect((await world.as('kien')(api.changeWork, change)).status).toBe(200);
  expect((await world.as('kien')(api.changeWork, { ...change, from: '2021-06-01' })).codes).toEqual(['people.nothing-changes']);
  const { body: team } = await world.as('kien')(org.addTeam, { unitId: unit().otherSchool, name: 'Tổ Văn', from: '2021-03-01' });
  expect((await world.as('kien')(api.changeWork, { ...change, teamId: team.id })).codes).toEqual(['people.team-elsewhere']);
  const leave = { personId: person().hanh, unitId: unit().school, on: '2021-07-01' };
  expect((await world.as('kien')(api.leaveUnit, { ...leave, on: '2021-05-01' })).codes).toEqual(['people.leaves-before-start']);
  expect((await world.as('kien')(api.leaveUnit, leave)).body.seatsEnded).toBe(1);
  expect((await world.as('kien')(api.leaveUnit, leave)).codes).toEqual(['people.left-already']);
});

test('contact is corrected under the version that was read', async () => {
  const { body } = await world.as('kien')(api.showPerson, { personId: person().giang });
  const change = {
    personId: body.id,
    fullName: 'Tống Thị Hương Giang',
    staffCode: 'GV-7',
    email: body.email,
    version: body.version,
  };
  expect((await world.as('kien')(api.changePerson, change)).body).toEqual({ id: body.id, version: 2 });
  const rows = await world.rows();
  expect((await world.as('kien')(api.changePerson, change)).codes).toEqual(['kernel.stale']);
  expect((await world.as('kien')(api.changePerson, { ...change, version: 2, staffCode: 'nv-9' })).codes).toEqual([
    'people.staff-code-taken',
  ]);
  expect((await world.as('giang')(api.changePerson, { ...change, version: 2 })).codes).toEqual(['people.only-administrator']);
  expect(await world.rows()).toEqual(rows);
});
