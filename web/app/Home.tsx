import { MyRoutines } from '../activities/MyRoutines.tsx';
import { TodayPage } from '../today/TodayPage.tsx';

/** The home of every seat, with the routines that this person ticks. */
export function Home() {
  return (
    <TodayPage>
      <MyRoutines />
    </TodayPage>
  );
}
