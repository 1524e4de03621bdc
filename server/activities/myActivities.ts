import * as api from '#api/activities.ts';
import { view } from '../kernel/action.ts';
import { coursesOf, deedsOf } from './personStore.ts';

/** What concerns the person who asks: courses they attended, good deeds that wait for their word. */
export const myActivities = view({
  name: 'activities.mine',
  input: api.myActivities.input,
  async run(_, { tx, actor }) {
    const [courses, deeds] = [await coursesOf(tx, actor.personId), await deedsOf(tx, actor.personId)];
    return {
      personId: actor.personId,
      courses: courses.map((course) => ({ ...course, lines: [...course.lines] })),
      deeds: [...deeds],
    };
  },
});
