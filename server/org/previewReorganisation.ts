import * as api from '#api/org.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { courseOf } from '#domain/org/reorganisation.ts';
import { action } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import { presentCourse } from './presentReorganisation.ts';
import { countTouched } from './reorganisationStore.ts';
import { weighReorganisation } from './weighReorganisation.ts';

const nothing = { people: 0, seats: 0, titles: 0, campaigns: 0 };

/** What a reorganisation would come to; units are held while it is weighed, nothing is written. */
export const previewReorganisation = action({
  name: 'org.previewReorganisation',
  input: api.previewReorganisation.input,
  async run(wish, context) {
    const { reorganisation, tree, refusals } = await weighReorganisation(context, wish);
    if (refusals.length > 0) return { ...none(refusals), touched: nothing };
    const course = courseOf(reorganisation, tree);
    const ended = course.ends.map(({ unitId }) => unitId);
    return {
      refusals: [],
      ...presentCourse(course, tree, reorganisation.onDay),
      touched: await countTouched(context.tx, ended, context.today),
    };
  },
});

const none = (refusals: readonly Refusal[]) => ({
  refusals: refusals.map((refusal) => inWords(refusal)),
  ends: [],
  founded: [],
  changed: [],
  followers: [],
});
