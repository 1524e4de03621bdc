import { activitiesRoutes } from './activities/routes.ts';
import { appraisalsRoutes } from './appraisals/routes.ts';
import { assessmentsRoutes } from './assessments/routes.ts';
import { blocsRoutes } from './blocs/routes.ts';
import { awardRoutes } from './commendation/awardRoutes.ts';
import { awardChoiceRoutes } from './commendation/choiceRoutes.ts';
import { commendationRoutes } from './commendation/routes.ts';
import { conferencesRoutes } from './conferences/routes.ts';
import { councilRoutes } from './council/routes.ts';
import { criteriaRoutes } from './criteria/routes.ts';
import { documentsRoutes } from './documents/routes.ts';
import { enrolmentRoutes } from './enrolments/routes.ts';
import { evaluationsRoutes } from './evaluations/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { exemplarsRoutes } from './exemplars/routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { importsRoutes } from './imports/routes.ts';
import { incidentsRoutes } from './incidents/routes.ts';
import { initiativesRoutes } from './initiatives/routes.ts';
import type { Route } from './kernel/route.ts';
import { lawRoutes } from './law/routes.ts';
import { measuresRoutes } from './measures/routes.ts';
import { noticesRoutes } from './notices/routes.ts';
import { orgRoutes } from './org/routes.ts';
import { papersRoutes } from './papers/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { plansRoutes } from './plans/routes.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { recognitionRoutes } from './recognition/routes.ts';
import { reportsRoutes } from './reports/routes.ts';
import { reviewsRoutes } from './reviews/routes.ts';
import { scrutinyRoutes } from './scrutiny/routes.ts';
import { todayRoutes } from './today/routes.ts';
import { workplanRoutes } from './workplan/routes.ts';

/** Every route, feature by feature. */
export const routes: readonly Route[] = [
  ...lawRoutes,
  ...orgRoutes,
  ...peopleRoutes,
  ...identityRoutes,
  ...documentsRoutes,
  ...plansRoutes,
  ...workplanRoutes,
  ...criteriaRoutes,
  ...enrolmentRoutes,
  ...evidenceRoutes,
  ...initiativesRoutes,
  ...activitiesRoutes,
  ...incidentsRoutes,
  ...measuresRoutes,
  ...evaluationsRoutes,
  ...reviewsRoutes,
  ...conferencesRoutes,
  ...assessmentsRoutes,
  ...appraisalsRoutes,
  ...councilRoutes,
  ...blocsRoutes,
  ...commendationRoutes,
  ...awardChoiceRoutes,
  ...recognitionRoutes,
  ...awardRoutes,
  ...papersRoutes,
  ...reportsRoutes,
  ...exemplarsRoutes,
  ...scrutinyRoutes,
  ...importsRoutes,
  ...exchangeRoutes,
  ...todayRoutes,
  ...noticesRoutes,
  ...privacyRoutes,
];
