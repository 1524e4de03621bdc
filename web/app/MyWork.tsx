import { MyActivities } from '../activities/MyActivities.tsx';
import { MyRoutines } from '../activities/MyRoutines.tsx';
import { MyAwards } from '../commendation/MyAwards.tsx';
import { MyWorkPage } from '../enrolments/MyWorkPage.tsx';
import { MyInitiatives } from '../initiatives/MyInitiatives.tsx';

/** One's own page, with what every feature has for this person. */
export function MyWork() {
  return (
    <MyWorkPage>
      <MyRoutines />
      <MyActivities />
      <MyInitiatives />
      <MyAwards />
    </MyWorkPage>
  );
}
