import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Superior } from '#domain/plans/campaign.ts';
import { noContent } from '#papers/read/planContent.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addCampaign, listSeries } from '#server/plans/store.ts';

/** A small sheet: one line to show, one that forbids and knocks out, one that forbids, one checklist. */
export const smallSheet: SheetBody = {
  groups: [
    {
      code: 'I',
      text: 'Hoàn thành tốt nhiệm vụ',
      minPoints: 1000,
      maxPoints: 5000,
      lines: [
        {
          code: 'I.1',
          text: 'Có phong trào thi đua thường xuyên',
          maxPoints: 2500,
          measure: { kind: 'qualitative' },
          isKnockout: false,
          evidence: 'Kế hoạch, ảnh',
        },
        {
          code: 'I.2',
          text: 'Có sáng kiến được áp dụng',
          maxPoints: 2500,
          measure: { kind: 'count', atLeast: 1, unit: 'sáng kiến' },
          isKnockout: false,
          evidence: null,
        },
      ],
    },
    {
      code: 'II',
      text: 'Nếp sống văn minh',
      minPoints: 1000,
      maxPoints: 5000,
      lines: [
        {
          code: 'II.1',
          text: 'Không có người mắc tệ nạn xã hội',
          maxPoints: 2000,
          measure: { kind: 'none', of: 'người' },
          isKnockout: true,
          evidence: null,
        },
        {
          code: 'II.2',
          text: 'Không hút thuốc nơi công sở',
          maxPoints: 1500,
          measure: { kind: 'none', of: 'lượt' },
          isKnockout: false,
          evidence: null,
        },
        {
          code: 'II.3',
          text: 'Cơ quan xanh, sạch, đẹp',
          maxPoints: 1500,
          measure: { kind: 'checklist', points: ['Cột cờ', 'Thùng rác'] },
          isKnockout: false,
          evidence: 'Mỗi điểm một ảnh',
        },
      ],
    },
  ],
  totalPoints: 10000,
  passPoints: 8000,
  step: 50,
  bonusCap: 0,
  penaltyCap: 0,
  blockingSeverity: 'warning',
};

export interface CampaignSetUp {
  readonly unitId: string;
  readonly sheetOf: string;
  readonly launchedBy: string;
  readonly year?: number;
  readonly superiors: readonly Superior[];
  readonly body?: SheetBody;
  /** What its plan is called, where the unit lives several in one year. */
  readonly planTitle?: string;
  /** Left out: the unit's first series that has no campaign in the year; null: a new one. */
  readonly seriesId?: string | null;
  readonly pledgesIn?: string;
}

/** The reading of a text that says nothing. */
const emptyReading = JSON.stringify({
  ...{
    isPlan: true,
    kind: 'Kế hoạch',
    title: null,
    number: null,
    issuer: null,
    place: null,
    date: null,
    period: null,
    signatory: null,
  },
  legalBases: [],
  cited: [],
  ...noContent,
  recipients: [],
  coSigners: [],
  findings: [],
});

/** A launched year put straight into the database, for tests of what happens after the launch; returns its id. */
export async function makeCampaign(tx: Tx, setUp: CampaignSetUp): Promise<string> {
  const { unitId, sheetOf, launchedBy, year = 2021, superiors, body = smallSheet } = setUp;
  const [planId, sheetId, id] = [newId(), newId(), newId()];
  const launchedAt = `${year}-01-15T01:00:00.000Z`;
  const issued = {
    number: `${year}/KH${setUp.planTitle ? `-${planId.slice(-4)}` : ''}`,
    issued_on: `${year}-01-10` as Day,
    signed_by: launchedBy,
    signed_at: launchedAt,
  };
  const text = {
    title: setUp.planTitle ?? `Kế hoạch năm ${year}`,
    source_name: 'ke-hoach.txt',
    text: '',
    reading: emptyReading,
    confirmation: '{}',
  };
  await tx
    .insertInto('plan')
    .values({ id: planId, unit_id: unitId, state: 'issued', year, created_at: launchedAt, version: 1, ...text, ...issued })
    .execute();
  const source = { title: 'Bảng chấm điểm mẫu', sample: true, source: 'Dữ liệu mẫu', subject_type: 'public-service-unit' };
  await tx
    .insertInto('score_sheet')
    .values({
      id: sheetId,
      unit_id: sheetOf,
      family_id: newId(),
      edition: 1,
      state: 'issued',
      body: JSON.stringify(body),
      version: 1,
      ...source,
    })
    .execute();
  const window = (from: string, until: string) => ({
    opensAt: `${year}-${from}T17:00:00.000Z`,
    closesAt: `${year}-${until}T17:00:00.000Z`,
  });
  const windows = {
    pledge: window('01-31', '03-31'),
    enrolment: window('01-31', '04-15'),
    'self-scoring': window('10-31', '11-20'),
    submission: window('11-20', '11-30'),
  };
  const seriesId = (setUp.seriesId === undefined ? await seriesFor(tx, unitId, year) : setUp.seriesId) ?? id;
  const own = { id, seriesId, pledgesIn: setUp.pledgesIn ?? id };
  await addCampaign(tx, { ...own, planId, unitId, year, sheetId, windows, superiors, launchedAt, launchedBy, version: 1 });
  return id;
}

/** The unit's first series that has no campaign in the year; undefined where a new one begins. */
export async function seriesFor(tx: Tx, unitId: string, year: number): Promise<string | undefined> {
  const years = await listSeries(tx, unitId, `${year}-12-31` as Day);
  const taken = new Set(years.filter((one) => one.year === year).map(({ seriesId }) => seriesId));
  return years.find(({ seriesId }) => !taken.has(seriesId))?.seriesId;
}
