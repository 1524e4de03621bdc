import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Reaction } from '../kernel/action.ts';
import { addEachNotice } from '../notices/store.ts';
import { unitNamesEver } from '../org/store.ts';
import { listHoldersOf } from '../people/store.ts';
import { lockYears } from './unitYearStore.ts';

/** The clerk and the head of each unit that was reminded; all of one act at once. */
export const reportsNotices: Reaction = async (event, context, all) => {
  if (event.type !== 'late-unit.reminded' || all.find(({ type }) => type === event.type) !== event) return;
  const { tx, today } = context;
  const events = all.filter(({ type }) => type === event.type);
  const years = new Map(
    (
      await lockYears(
        tx,
        events.map(({ subjectId }) => subjectId),
      )
    ).map((year) => [year.campaignId, year]),
  );
  const unitIds = [...years.values()].map(({ unitId }) => unitId);
  const byUnitId = String(event.body.byUnitId);
  const names = await unitNamesEver(tx, [...unitIds, byUnitId], today);
  const holders = await listHoldersOf(tx, ['clerk', 'unit-head'], unitIds, today);
  const told = events.flatMap((one) => {
    const { campaignId, unitId, year, stage } = years.get(one.subjectId)!;
    const owesEnrolment = stage === 'launched' || stage === 'enrolment-returned';
    const due = shortDate(one.body.dueOn as Day);
    return (holders.get(unitId) ?? []).map(({ personId, role }) => ({
      ...{ event: one, personId, because: role as 'clerk' | 'unit-head' },
      code: owesEnrolment ? 'reports.told-enrolment-late' : 'reports.told-submission-late',
      facts: { by: names.get(byUnitId) ?? '', unit: names.get(unitId) ?? '', year, due },
      link: `/phong-trao/${campaignId}${owesEnrolment ? '/dang-ky' : ''}`,
    }));
  });
  await addEachNotice(context, told);
};
