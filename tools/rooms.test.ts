import { expect, test } from 'vitest';
import { allBreaches, breachesIn } from './rooms.ts';

const reasons = (file: string, text: string) => breachesIn(file, text).map((breach) => breach.reason);

test('the tree as it stands keeps the rule', () => {
  expect(allBreaches()).toEqual([]);
});

test('a planted import against the rule is found, wherever it stands', () => {
  expect(reasons('domain/plans/plan.ts', "import { z } from 'zod';")).toEqual(['domain may not import the package zod']);
  expect(reasons('domain/plans/plan.ts', "import { db } from '#server/db/connection.ts';")).toEqual([
    'domain may not import server',
  ]);
  expect(reasons('domain/plans/plan.ts', "import { judge } from '../criteria/judgement.ts';")).toEqual([
    'plans comes before criteria and may not import it',
  ]);
  expect(reasons('server/plans/a.ts', "import { b } from '../org/createUnit.ts';")).toEqual([
    'of another feature only its stores, present.ts, notices.ts, heldPapers.ts, personal.ts may be imported',
  ]);
  expect(reasons('web/plans/A.tsx', "import { B } from '../enrolments/B.tsx';")).toEqual([
    'web features do not import each other or the shell: plans → enrolments',
  ]);
  expect(reasons('web/plans/A.tsx', "import { Shell } from '../app/Shell.tsx';")).toHaveLength(1);
  expect(reasons('web/kernel/a.ts', "import { Shell } from '../app/Shell.tsx';")).toEqual(['web/kernel knows only web/ui']);
  expect(reasons('web/plans/A.tsx', "import { call } from '../kernel/client.ts';")).toEqual([]);
  expect(reasons('web/plans/A.tsx', "import { b } from '#server/plans/store.ts';")).toEqual(['web may not import server']);
  expect(reasons('papers/read/a.ts', "const b = await import('kysely');")).toEqual(['papers may not import the package kysely']);
});

test('an allowed import passes', () => {
  expect(reasons('server/criteria/a.ts', "import { loadCampaign } from '../plans/store.ts';\nimport { z } from 'zod';")).toEqual(
    [],
  );
  expect(reasons('server/criteria/a.ts', "import { loadPlan } from '../plans/planStore.ts';")).toEqual([]);
});

test('the domain may not ask the clock', () => {
  expect(reasons('domain/kernel/day.ts', 'const now = Date.now();')).toEqual(['the domain may not say \\bDate\\.now\\b']);
});
