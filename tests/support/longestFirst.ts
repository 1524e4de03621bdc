import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in that order: a clean checkout remembers no run, and the largest file is not the longest test. */
const longest = [
  'tests/e2e/everyPage.test.ts',
  'tests/e2e/unionYear.test.ts',
  'tests/e2e/offline.test.ts',
  'tests/e2e/schoolYears.test.ts',
  'tests/e2e/department.test.ts',
  'tests/e2e/townContest.test.ts',
  'tests/e2e/stranger.test.ts',
  'tests/e2e/ballots.test.ts',
  'tests/e2e/keyboard.test.ts',
  'tests/e2e/publicPages.test.ts',
  'tests/e2e/exchange.test.ts',
  'tests/promises/twoWorlds.test.ts',
  'tests/promises/killed.test.ts',
  'tests/promises/strangers.test.ts',
  'server/council/attacker.test.ts',
  'cli/demo/province/liveProvince.test.ts',
  'server/history/history.test.ts',
  'papers/write/hostile.test.ts',
  'tests/promises/blindPanel.test.ts',
  'papers/write/gaps.property.test.ts',
  'cli/demo.test.ts',
  'cli/demo/town/liveTown.test.ts',
  'server/recognition/recognition.test.ts',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return rank < 0 ? longest.length : rank;
};

/** Begins with what takes longest, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rankOf(one) - rankOf(other));
  }
}
