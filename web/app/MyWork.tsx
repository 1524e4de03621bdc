import { MyWorkPage } from '../enrolments/MyWorkPage.tsx';
import { MyInitiatives } from '../initiatives/MyInitiatives.tsx';

/** One's own page, with what every feature has for this person. */
export function MyWork() {
  return (
    <MyWorkPage>
      <MyInitiatives />
    </MyWorkPage>
  );
}
