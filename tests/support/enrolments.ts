import { readPlan } from '#papers/read/readPlan.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addEmployment } from '#server/people/employmentStore.ts';
import { addPerson } from '#server/people/store.ts';
import { addCampaign } from '#server/plans/store.ts';
import { seriesFor } from './campaign.ts';
import type { TestSite } from './site.ts';

/** A short plan in the genre: collective lines, one for managers, one on the household. */
export const planText = `KẾ HOẠCH
Tiếp tục duy trì và giữ vững danh hiệu đơn vị đạt chuẩn văn hóa năm 2021

I. MỤC ĐÍCH YÊU CẦU
- Nâng cao chất lượng phong trào xây dựng đơn vị đạt chuẩn văn hóa.

II. NỘI DUNG
1. Hoàn thành tốt nhiệm vụ
- 100% cán bộ, công chức trong cơ quan đạt danh hiệu "Lao động tiên tiến".
- 100% cán bộ, công chức thường xuyên tự học hoặc theo học các lớp đào tạo, bồi dưỡng.
- Có sáng kiến, kinh nghiệm được áp dụng vào thực tiễn.
2. Thực hiện nếp sống văn minh
- 100% cán bộ, công chức và gia đình không vi phạm quy định trong việc cưới, việc tang và lễ hội.
- Không có cán bộ, công chức hút thuốc nơi công sở; không uống rượu, bia trong giờ làm việc; trang phục gọn gàng, lịch sự; cơ quan xanh, sạch, đẹp.
3. Chấp hành pháp luật
- Thực hiện tốt nội quy; quản lý và sử dụng có hiệu quả ngân sách Nhà nước.
`;

/** A window of a year in whole days of Vietnam. */
const window = (from: string, until: string) => ({ opensAt: `${from}T17:00:00.000Z`, closesAt: `${until}T17:00:00.000Z` });

/** A plan launched at the school: pledges until 20 March, the enrolment until 31 March, towards committee (recognises) and federation. */
export async function launch(world: TestSite, year = 2021, text = planText): Promise<string> {
  const { unit, person } = world.cast;
  return await world.site.db.transaction().execute(async (tx) => {
    const { planId, sheetId } = await addPlanAndSheet(world, tx, year, text);
    const id = newId();
    const seriesId = (await seriesFor(tx, unit.school, year)) ?? id;
    await addCampaign(tx, {
      ...{ id, seriesId, pledgesIn: id },
      planId,
      unitId: unit.school,
      year,
      sheetId,
      windows: {
        pledge: window(`${year}-02-28`, `${year}-03-20`),
        enrolment: window(`${year}-02-28`, `${year}-03-31`),
        'self-scoring': window(`${year}-11-14`, `${year}-11-30`),
        submission: window(`${year}-11-30`, `${year}-12-10`),
      },
      superiors: [
        { unitId: unit.committee, part: 'recognises' },
        { unitId: unit.federation, part: 'follows' },
      ],
      launchedAt: `${year}-03-01T01:00:00.000Z`,
      launchedBy: person.binh,
      version: 1,
    });
    return id;
  });
}

async function addPlanAndSheet(world: TestSite, tx: Tx, year: number, text: string) {
  const [planId, sheetId] = [newId(), newId()];
  const reading = readPlan(new TextEncoder().encode(text));
  const own = { unit_id: world.cast.unit.school, version: 1 };
  const at = `${year}-03-01T01:00:00.000Z`;
  await tx
    .insertInto('plan')
    .values({
      ...own,
      id: planId,
      state: 'confirmed',
      year,
      title: reading.title ?? 'Kế hoạch',
      source_name: 'ke-hoach.txt',
      text,
      reading: JSON.stringify(reading),
      confirmation: JSON.stringify({ parts: [], corrections: [] }),
      created_at: at,
    })
    .execute();
  const body = { groups: [], passPoints: 8000, step: 50, bonusCap: 0, penaltyCap: 0, blockingSeverity: null };
  await tx
    .insertInto('score_sheet')
    .values({
      ...own,
      id: sheetId,
      family_id: sheetId,
      edition: 1,
      state: 'draft',
      title: 'Bảng chấm điểm',
      sample: true,
      source: 'mẫu',
      subject_type: 'public-service-unit',
      body: JSON.stringify(body),
    })
    .execute();
  return { planId, sheetId };
}

/** Adds invented teachers to the school; returns their ids in the order of the names. */
export async function addTeachers(world: TestSite, names: readonly string[]): Promise<readonly string[]> {
  return await world.site.db.transaction().execute(async (tx) => {
    const ids: string[] = [];
    for (const fullName of names) {
      const personId = await addPerson(tx, { fullName, staffCode: null, email: null }, '2021-03-01T01:00:00Z');
      await addEmployment(tx, {
        personId,
        unitId: world.cast.unit.school,
        teamId: null,
        position: 'Giáo viên',
        staffClass: 'public-employee',
        manages: false,
        from: '2021-03-01' as never,
      });
      ids.push(personId);
    }
    return ids;
  });
}

/** A PDF as far as its first bytes go. */
export const scan = { name: 'ban-ky.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nbản ký\n%%EOF\n') };

/** A choice as a form sends it when nothing is ticked. */
export const nothing = { titles: [] as string[], commitments: [] as string[], household: false, initiative: '' };
