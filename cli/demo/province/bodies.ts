import type { ProvinceWorld } from './provinceWorld.ts';

/** Who leads the movement, who follows it and who recognises in a year, with the persons that act in their name. */
export interface Bodies {
  readonly name: string;
  /** The body that plans and follows. */
  readonly leads: string;
  readonly head: string;
  readonly clerk: string;
  readonly leaderSuffix: string;
  readonly follower: string;
  /** The body that recognises. */
  readonly recogniser: string;
  readonly reviewer: string;
  readonly authority: string;
  readonly reviewerName: string;
  readonly signerTitle: string;
  readonly suffix: string;
}

/** To 2022 the steering committee receives and decides, from 2023 on the provincial federation of labour, which after the reform leads as well. */
export function bodiesOf({ unit, person, names }: ProvinceWorld, year: number): Bodies {
  const leading =
    unit.federation === unit.labour
      ? { name: 'Liên đoàn Lao động tỉnh Thanh Lộc', leads: unit.labour, head: person.labourChair, leaderSuffix: 'LĐLĐ' }
      : {
          ...{ name: 'Công đoàn Viên chức tỉnh Thanh Lộc', leads: unit.federation, head: person.chair },
          leaderSuffix: 'CĐVC',
        };
  const following = { ...leading, clerk: person.federationClerk, follower: person.secretary };
  if (year <= 2022)
    return {
      ...{ ...following, recogniser: unit.committee, reviewer: person.committeeReviewer, authority: person.committeeHead },
      ...{ reviewerName: names.committeeReviewer, signerTitle: 'Trưởng Ban Chỉ đạo', suffix: 'BCĐ' },
    };
  return {
    ...{ ...following, recogniser: unit.labour, reviewer: person.labourReviewer, authority: person.labourChair },
    ...{ reviewerName: names.labourReviewer, signerTitle: 'Chủ tịch', suffix: 'LĐLĐ' },
  };
}
