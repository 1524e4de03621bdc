import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import type { TestSite } from './site.ts';

/** A round whose choice is made, put straight into the database: one collective and two persons of two schools. */
export interface ChosenRound {
  readonly roundId: string;
  readonly nominations: Readonly<Record<'school' | 'hanh' | 'giang' | 'otherSchool', string>>;
}

interface SetUp {
  readonly year?: number;
  readonly merit?: string;
  readonly state?: 'open' | 'weighing';
  /** Whose round it is; absent: the committee's. */
  readonly by?: 'committee' | 'school';
}

const merit = 'Đã có thành tích xuất sắc trong phong trào thi đua năm 2021';

/** The committee awards; An's school and Giang's school sent dossiers; the other school as a collective was not chosen. */
export async function chosenRound({ site, cast }: TestSite, setUp: SetUp = {}): Promise<ChosenRound> {
  const { unit, person } = cast;
  return await site.db.transaction().execute(async (tx) => {
    const roundId = newId();
    const year = setUp.year ?? 2021;
    await tx
      .insertInto('award_round')
      .values({
        ...{ id: roundId, unit_id: unit[setUp.by ?? 'committee'], standing_unit_id: null, council_id: null, plan_id: null, year },
        ...{ title: `Khen thưởng năm ${year}`, merit: setUp.merit ?? merit, state: setUp.state ?? 'weighing' },
        ...{ opened_on: `${year}-11-01` as Day, due_on: `${year}-11-20` as Day, due_meaning: 'through', settings: '{}' },
        ...{ opened_by: person.dung, version: 1 },
      })
      .execute();
    const mine = await dossier(tx, roundId, unit.school, person.an, year);
    const theirs = await dossier(tx, roundId, unit.otherSchool, person.giang, year);
    const nominations = {
      school: await nominate(tx, roundId, mine, unit.school, null, 'Trường THCS Thị trấn Bến Sậy', ''),
      hanh: await nominate(tx, roundId, mine, unit.school, person.hanh, 'Tạ Minh Hạnh', 'Giáo viên'),
      giang: await nominate(tx, roundId, theirs, unit.otherSchool, person.giang, 'Tống Thị Giang', 'Hiệu trưởng'),
      otherSchool: await nominate(tx, roundId, theirs, unit.otherSchool, null, 'Trường THCS Vân Khê', ''),
    };
    const chosen = [nominations.school, nominations.hanh, nominations.giang];
    await tx
      .insertInto('nomination_place')
      .values(
        chosen.map((id, at) => ({
          nomination_id: id,
          round_id: roundId,
          rank: at + 1,
          taken_by: person.dung,
          taken_at: `${year}-11-25T01:00:00Z`,
        })),
      )
      .execute();
    return { roundId, nominations };
  });
}

async function dossier(tx: Tx, roundId: string, unitId: string, sentBy: string, year: number): Promise<string> {
  const id = newId();
  const arrived = { arrived_at: `${year}-11-18T01:00:00Z`, arrived_by: 'system', receipt: id, sent_by: sentBy };
  await tx
    .insertInto('award_dossier')
    .values({ id, round_id: roundId, unit_id: unitId, state: 'appraised', ...arrived, version: 1 })
    .execute();
  return id;
}

async function nominate(
  tx: Tx,
  roundId: string,
  dossierId: string,
  unitId: string,
  personId: string | null,
  name: string,
  position: string,
): Promise<string> {
  const id = newId();
  const audience = personId === null ? 'collective' : 'individual';
  const said = {
    name,
    position,
    form: 'Giấy khen',
    is_direct_worker: personId !== null,
    merits: 'Có giải pháp',
    solutions: '[]',
  };
  await tx
    .insertInto('nomination')
    .values({
      id,
      round_id: roundId,
      dossier_id: dossierId,
      audience,
      unit_id: unitId,
      person_id: personId,
      ...said,
      state: 'proposed',
      version: 1,
    })
    .execute();
  return id;
}

/** What the committee's chair signs on 6 December 2021, with a bonus. */
export const decisionOf = (roundId: string) => ({
  roundId,
  number: '120/QĐ-BCĐ',
  decidedOn: '2021-12-06',
  signerTitle: 'Trưởng ban',
  bonus: {
    source: 'Quỹ thi đua, khen thưởng năm 2021',
    individualRate: 30,
    collectiveRate: 60,
    rateSource: 'Nghị định 91/2017/NĐ-CP',
  },
});

/** Posted on 26 November 2021 for five working days, up to 3 December. */
export const postingOf = (roundId: string) => ({
  roundId,
  postedOn: '2021-11-26',
  workingDays: 5,
  source: 'Quy chế thi đua, khen thưởng của Ban Chỉ đạo',
});
