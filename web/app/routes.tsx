import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Crashed } from './Crashed.tsx';
import { Frame } from './Frame.tsx';
import { NoSuchPage, NotFound } from './NotFound.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage, errorComponent: Crashed });

/** Pages with the top bar. */
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('./Home.tsx'), 'Home'),
});

const notices = createRoute({
  getParentRoute: () => frame,
  path: '/tin-bao',
  component: lazyRouteComponent(() => import('../notices/NoticesPage.tsx'), 'NoticesPage'),
});

const noticePreference = createRoute({
  getParentRoute: () => frame,
  path: '/tin-bao/cach-nhan',
  component: lazyRouteComponent(() => import('../notices/PreferencePage.tsx'), 'PreferencePage'),
});

const siteMail = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/thu-dien-tu',
  component: lazyRouteComponent(() => import('../notices/MailPage.tsx'), 'MailPage'),
});

const pictureKeeping = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/giu-anh',
  component: lazyRouteComponent(() => import('../evidence/KeepingPage.tsx'), 'KeepingPage'),
});

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/thoi-nhan-thu/$token',
  component: lazyRouteComponent(() => import('../notices/UnsubscribePage.tsx'), 'UnsubscribePage'),
});

const evidence = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/minh-chung',
  component: lazyRouteComponent(() => import('../evidence/EvidencePage.tsx'), 'EvidencePage'),
});

const activities = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/hoat-dong',
  component: lazyRouteComponent(() => import('../activities/ActivitiesPage.tsx'), 'ActivitiesPage'),
});

const routines = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/viec-dinh-ky',
  component: lazyRouteComponent(() => import('../activities/RoutinesPage.tsx'), 'RoutinesPage'),
});

const drives = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/dot-thi-dua',
  component: lazyRouteComponent(() => import('../activities/DrivesPage.tsx'), 'DrivesPage'),
});

const incidents = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/su-viec',
  component: lazyRouteComponent(() => import('../incidents/IncidentsPage.tsx'), 'IncidentsPage'),
});

const figures = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/so-lieu',
  component: lazyRouteComponent(() => import('../measures/FiguresPage.tsx'), 'FiguresPage'),
});

const missing = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/con-thieu',
  component: lazyRouteComponent(() => import('../today/MissingPage.tsx'), 'MissingPage'),
});

const initiatives = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/sang-kien',
  component: lazyRouteComponent(() => import('../initiatives/InitiativesPage.tsx'), 'InitiativesPage'),
});

const writeInitiative = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/sang-kien/viet',
  component: lazyRouteComponent(() => import('../initiatives/WritePage.tsx'), 'WritePage'),
});

const initiative = createRoute({
  getParentRoute: () => frame,
  path: '/sang-kien/$initiativeId',
  component: lazyRouteComponent(() => import('../initiatives/InitiativePage.tsx'), 'InitiativePage'),
});

const editInitiative = createRoute({
  getParentRoute: () => frame,
  path: '/sang-kien/$initiativeId/sua',
  component: lazyRouteComponent(() => import('../initiatives/WritePage.tsx'), 'EditPage'),
});

const initiativeJudging = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/hoi-dong-sang-kien',
  component: lazyRouteComponent(() => import('../initiatives/JudgingPage.tsx'), 'JudgingPage'),
});

const blocs = createRoute({
  getParentRoute: () => frame,
  path: '/khoi-thi-dua',
  component: lazyRouteComponent(() => import('../blocs/BlocsPage.tsx'), 'BlocsPage'),
});

const bloc = createRoute({
  getParentRoute: () => frame,
  path: '/khoi-thi-dua/$blocId',
  component: lazyRouteComponent(() => import('../blocs/BlocPage.tsx'), 'BlocPage'),
});

const blocPact = createRoute({
  getParentRoute: () => frame,
  path: '/khoi-thi-dua/$blocId/giao-uoc',
  component: lazyRouteComponent(() => import('../blocs/BlocPage.tsx'), 'BlocPage'),
});

const blocScoring = createRoute({
  getParentRoute: () => frame,
  path: '/khoi-thi-dua/$blocId/cham-diem',
  component: lazyRouteComponent(() => import('../blocs/BlocPage.tsx'), 'BlocPage'),
});

const blocProposals = createRoute({
  getParentRoute: () => frame,
  path: '/khoi-thi-dua/$blocId/suy-ton',
  component: lazyRouteComponent(() => import('../blocs/BlocPage.tsx'), 'BlocPage'),
});

const exemplars = createRoute({
  getParentRoute: () => frame,
  path: '/guong-dien-hinh',
  component: lazyRouteComponent(() => import('../exemplars/ExemplarsPage.tsx'), 'ExemplarsPage'),
});

const chooseExemplar = createRoute({
  getParentRoute: () => frame,
  path: '/guong-dien-hinh/soan',
  component: lazyRouteComponent(() => import('../exemplars/ChoosePage.tsx'), 'ChoosePage'),
});

const exemplar = createRoute({
  getParentRoute: () => frame,
  path: '/guong-dien-hinh/$exemplarId',
  component: lazyRouteComponent(() => import('../exemplars/ExemplarPage.tsx'), 'ExemplarPage'),
});

const writeExemplar = createRoute({
  getParentRoute: () => frame,
  path: '/guong-dien-hinh/$exemplarId/sua',
  component: lazyRouteComponent(() => import('../exemplars/WritePage.tsx'), 'WritePage'),
});

const myData = createRoute({
  getParentRoute: () => frame,
  path: '/du-lieu-ve-toi',
  component: lazyRouteComponent(() => import('../privacy/MyDataPage.tsx'), 'MyDataPage'),
});

const erasure = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/nguoi/$personId/xoa-du-lieu',
  component: lazyRouteComponent(() => import('../privacy/ErasurePage.tsx'), 'ErasurePage'),
});

const disciplines = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/su-viec/ky-luat',
  component: lazyRouteComponent(() => import('../incidents/DisciplinesPage.tsx'), 'DisciplinesPage'),
});

const personDiscipline = createRoute({
  getParentRoute: () => frame,
  path: '/nguoi/$personId/ky-luat',
  component: lazyRouteComponent(() => import('../incidents/PersonDisciplinePage.tsx'), 'PersonDisciplinePage'),
});

const reviews = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/hop',
  component: lazyRouteComponent(() => import('../reviews/ReviewPage.tsx'), 'ReviewPage'),
});

const halfYear = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/so-ket',
  component: lazyRouteComponent(() => import('../reviews/HalfYearPage.tsx'), 'HalfYearPage'),
});

const conferences = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/hoi-nghi',
  component: lazyRouteComponent(() => import('../conferences/ConferencesPage.tsx'), 'ConferencesPage'),
});

const conference = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/hoi-nghi/$kind',
  component: lazyRouteComponent(() => import('../conferences/ConferencePage.tsx'), 'ConferencePage'),
});

/** In front of people: without the top bar. */
const projector = createRoute({
  getParentRoute: () => root,
  path: '/phong-trao/$campaignId/hoi-nghi/$kind/man-chieu',
  component: lazyRouteComponent(() => import('../conferences/ProjectorPage.tsx'), 'ProjectorPage'),
});

const councils = createRoute({
  getParentRoute: () => frame,
  path: '/hoi-dong',
  component: lazyRouteComponent(() => import('../council/CouncilsPage.tsx'), 'CouncilsPage'),
});

const council = createRoute({
  getParentRoute: () => frame,
  path: '/hoi-dong/$councilId',
  component: lazyRouteComponent(() => import('../council/CouncilPage.tsx'), 'CouncilPage'),
});

const sitting = createRoute({
  getParentRoute: () => frame,
  path: '/phien-hop/$sittingId',
  component: lazyRouteComponent(() => import('../council/SittingPage.tsx'), 'SittingPage'),
});

const ballot = createRoute({
  getParentRoute: () => frame,
  path: '/phien-hop/$sittingId/bo-phieu',
  component: lazyRouteComponent(() => import('../council/BallotPage.tsx'), 'BallotPage'),
});

const trustee = createRoute({
  getParentRoute: () => frame,
  path: '/phien-hop/$sittingId/giu-khoa',
  component: lazyRouteComponent(() => import('../council/TrusteePage.tsx'), 'TrusteePage'),
});

const ballotBoard = createRoute({
  getParentRoute: () => frame,
  path: '/bang-phieu/$electionId',
  component: lazyRouteComponent(() => import('../council/BoardPage.tsx'), 'BoardPage'),
});

/** In front of the council: without the top bar. */
const sittingProjector = createRoute({
  getParentRoute: () => root,
  path: '/phien-hop/$sittingId/man-chieu',
  component: lazyRouteComponent(() => import('../council/SittingProjector.tsx'), 'SittingProjector'),
});

const papers = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/giay-to',
  component: lazyRouteComponent(() => import('../papers/PapersPage.tsx'), 'PapersPage'),
});

const paper = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/giay-to/$kind',
  component: lazyRouteComponent(() => import('../papers/PaperPlace.tsx'), 'PaperPlace'),
});

const subjectPaper = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/giay-to/$kind/$subject',
  component: lazyRouteComponent(() => import('../papers/SubjectPaperPage.tsx'), 'SubjectPaperPage'),
});

const templates = createRoute({
  getParentRoute: () => frame,
  path: '/mau-giay-to',
  component: lazyRouteComponent(() => import('../templates/TemplatesPage.tsx'), 'TemplatesPage'),
});

const template = createRoute({
  getParentRoute: () => frame,
  path: '/mau-giay-to/$unitId/$kind',
  component: lazyRouteComponent(() => import('../templates/TemplatePage.tsx'), 'TemplatePage'),
});

const scoreSheet = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/bang-cham-diem',
  component: lazyRouteComponent(() => import('../assessments/ScoreSheetPage.tsx'), 'ScoreSheetPage'),
});

const appraisalQueue = createRoute({
  getParentRoute: () => frame,
  path: '/tham-dinh',
  component: lazyRouteComponent(() => import('../appraisals/QueuePage.tsx'), 'QueuePage'),
});

const panelSetUp = createRoute({
  getParentRoute: () => frame,
  path: '/tham-dinh/lap-to',
  component: lazyRouteComponent(() => import('../appraisals/PanelSetUpPage.tsx'), 'PanelSetUpPage'),
});

const panel = createRoute({
  getParentRoute: () => frame,
  path: '/tham-dinh/$assessmentId/to',
  component: lazyRouteComponent(() => import('../appraisals/PanelPage.tsx'), 'PanelPage'),
});

const explanation = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/giai-trinh',
  component: lazyRouteComponent(() => import('../appraisals/ExplanationPage.tsx'), 'ExplanationPage'),
});

const appraisal = createRoute({
  getParentRoute: () => frame,
  path: '/tham-dinh/$assessmentId',
  component: lazyRouteComponent(() => import('../appraisals/AppraisalPage.tsx'), 'AppraisalPage'),
});

const scrutiny = createRoute({
  getParentRoute: () => frame,
  path: '/phan-tich',
  component: lazyRouteComponent(() => import('../scrutiny/OverviewPage.tsx'), 'OverviewPage'),
});

const scrutinyFiles = createRoute({
  getParentRoute: () => frame,
  path: '/phan-tich/ho-so',
  component: lazyRouteComponent(() => import('../scrutiny/FilesPage.tsx'), 'FilesPage'),
});

const scrutinyReviewers = createRoute({
  getParentRoute: () => frame,
  path: '/phan-tich/nguoi-tham-dinh',
  component: lazyRouteComponent(() => import('../scrutiny/ReviewersPage.tsx'), 'ReviewersPage'),
});

const inspectionSample = createRoute({
  getParentRoute: () => frame,
  path: '/phan-tich/mau-kiem-tra',
  component: lazyRouteComponent(() => import('../scrutiny/SamplePage.tsx'), 'SamplePage'),
});

const unitGaps = createRoute({
  getParentRoute: () => frame,
  path: '/don-vi/$unitId/cham-diem',
  component: lazyRouteComponent(() => import('../scrutiny/UnitGapsPage.tsx'), 'UnitGapsPage'),
});

const reportUnits = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao',
  component: lazyRouteComponent(() => import('../reports/ReportUnitsPage.tsx'), 'ReportUnitsPage'),
});

const report = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$unitId/$year/$view',
  component: lazyRouteComponent(() => import('../reports/ReportPage.tsx'), 'ReportPage'),
});

const reportPeriod = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$unitId/$year/$view/ky/$period',
  component: lazyRouteComponent(() => import('../reports/PeriodPage.tsx'), 'PeriodPage'),
});

const reportContest = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$unitId/$year/$view/khen-thuong',
  component: lazyRouteComponent(() => import('../reports/ContestPage.tsx'), 'ContestPage'),
});

const reportLayouts = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$unitId/mau-bieu',
  component: lazyRouteComponent(() => import('../reports/LayoutsPage.tsx'), 'LayoutsPage'),
});

const reportLayout = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$unitId/mau-bieu/$layoutId',
  component: lazyRouteComponent(() => import('../reports/LayoutPage.tsx'), 'LayoutPage'),
});

const filledLayout = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$unitId/$year/$view/mau-bieu/$layoutId',
  component: lazyRouteComponent(() => import('../reports/FilledPage.tsx'), 'FilledPage'),
});

const years = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao',
  component: lazyRouteComponent(() => import('../campaigns/YearsPage.tsx'), 'YearsPage'),
});

const year = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId',
  component: lazyRouteComponent(() => import('../campaigns/YearPage.tsx'), 'YearPage'),
});

const outcome = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/ket-qua',
  component: lazyRouteComponent(() => import('../recognition/OutcomePage.tsx'), 'OutcomePage'),
});

const outcomes = createRoute({
  getParentRoute: () => frame,
  path: '/ket-qua',
  component: lazyRouteComponent(() => import('../recognition/OutcomesPage.tsx'), 'OutcomesPage'),
});

const toTitle = createRoute({
  getParentRoute: () => frame,
  path: '/ket-qua/con-thieu',
  component: lazyRouteComponent(() => import('../recognition/ToTitlePage.tsx'), 'ToTitlePage'),
});

const unitToTitle = createRoute({
  getParentRoute: () => frame,
  path: '/ket-qua/con-thieu/$unitId',
  component: lazyRouteComponent(() => import('../recognition/ToTitlePage.tsx'), 'ToTitlePage'),
});

const myWork = createRoute({
  getParentRoute: () => frame,
  path: '/viec-cua-toi',
  component: lazyRouteComponent(() => import('./MyWork.tsx'), 'MyWork'),
});

const outbox = createRoute({
  getParentRoute: () => frame,
  path: '/cho-gui',
  component: lazyRouteComponent(() => import('../outbox/OutboxPage.tsx'), 'OutboxPage'),
});

const pledges = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/dang-ky-thi-dua',
  component: lazyRouteComponent(() => import('../enrolments/PledgesPage.tsx'), 'PledgesPage'),
});

const unitEnrolment = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/dang-ky',
  component: lazyRouteComponent(() => import('../enrolments/UnitEnrolmentPage.tsx'), 'UnitEnrolmentPage'),
});

const evaluations = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/danh-gia',
  component: lazyRouteComponent(() => import('../evaluations/EvaluationPage.tsx'), 'EvaluationPage'),
});

const teamRemarks = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/danh-gia/to',
  component: lazyRouteComponent(() => import('../evaluations/TeamRemarksPage.tsx'), 'TeamRemarksPage'),
});

const enrolmentQueue = createRoute({
  getParentRoute: () => frame,
  path: '/tham-dinh/dang-ky',
  component: lazyRouteComponent(() => import('../enrolments/EnrolmentQueuePage.tsx'), 'EnrolmentQueuePage'),
});

const reviewEnrolment = createRoute({
  getParentRoute: () => frame,
  path: '/tham-dinh/dang-ky/$enrolmentId',
  component: lazyRouteComponent(() => import('../enrolments/ReviewEnrolmentPage.tsx'), 'ReviewEnrolmentPage'),
});

const componentSheet = createRoute({
  getParentRoute: () => root,
  path: '/he-thong',
  component: lazyRouteComponent(() => import('./ComponentSheet.tsx'), 'ComponentSheet'),
});

const plans = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach',
  component: lazyRouteComponent(() => import('../plans/PlansPage.tsx'), 'PlansPage'),
});

const plan = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$planId',
  component: lazyRouteComponent(() => import('../plans/PlanPage.tsx'), 'PlanPage'),
});

const launch = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$planId/phat-dong',
  component: lazyRouteComponent(() => import('../plans/LaunchPage.tsx'), 'LaunchPage'),
});

const workplan = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$planId/trien-khai',
  component: lazyRouteComponent(() => import('../workplan/WorkplanPage.tsx'), 'WorkplanPage'),
});

const comparison = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$planId/doi-chieu',
  component: lazyRouteComponent(() => import('../plans/ComparisonPage.tsx'), 'ComparisonPage'),
});

const board = createRoute({
  getParentRoute: () => frame,
  path: '/ban-van-dong',
  component: lazyRouteComponent(() => import('../plans/BoardPage.tsx'), 'BoardPage'),
});

const sheets = createRoute({
  getParentRoute: () => frame,
  path: '/bang-diem',
  component: lazyRouteComponent(() => import('../criteria/SheetsPage.tsx'), 'SheetsPage'),
});

const sheet = createRoute({
  getParentRoute: () => frame,
  path: '/bang-diem/$sheetId',
  component: lazyRouteComponent(() => import('../criteria/SheetPage.tsx'), 'SheetPage'),
});

const legalRegister = createRoute({
  getParentRoute: () => frame,
  path: '/so-van-ban',
  component: lazyRouteComponent(() => import('../law/RegisterPage.tsx'), 'RegisterPage'),
});

const legalImport = createRoute({
  getParentRoute: () => frame,
  path: '/so-van-ban/nhap',
  component: lazyRouteComponent(() => import('../law/ImportPage.tsx'), 'ImportPage'),
});

const legalDocument = createRoute({
  getParentRoute: () => frame,
  path: '/so-van-ban/$key',
  component: lazyRouteComponent(() => import('../law/DocumentPage.tsx'), 'DocumentPage'),
});

const documentRegister = createRoute({
  getParentRoute: () => frame,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('../documents/RegisterPage.tsx'), 'RegisterPage'),
});

const blanks = createRoute({
  getParentRoute: () => frame,
  path: '/van-ban/phoi',
  component: lazyRouteComponent(() => import('../blanks/BlanksPage.tsx'), 'BlanksPage'),
});

const blank = createRoute({
  getParentRoute: () => frame,
  path: '/van-ban/phoi/$blankId',
  component: lazyRouteComponent(() => import('../blanks/BlankPage.tsx'), 'BlankPage'),
});

const registeredDocument = createRoute({
  getParentRoute: () => frame,
  path: '/van-ban/$documentId',
  component: lazyRouteComponent(() => import('../documents/DocumentPage.tsx'), 'DocumentPage'),
});

const paperLint = createRoute({
  getParentRoute: () => frame,
  path: '/kiem-tra-the-thuc',
  component: lazyRouteComponent(() => import('../documents/LintPage.tsx'), 'LintPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  component: lazyRouteComponent(() => import('../identity/SignInPage.tsx'), 'SignInPage'),
});

const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/bat-dau/$token',
  component: lazyRouteComponent(() => import('../identity/FirstAdministratorPage.tsx'), 'FirstAdministratorPage'),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/moi/$token',
  component: lazyRouteComponent(() => import('../identity/SetPasswordPage.tsx'), 'SetPasswordPage'),
});

const account = createRoute({
  getParentRoute: () => frame,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('../identity/AccountPage.tsx'), 'AccountPage'),
});

const units = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri',
  component: lazyRouteComponent(() => import('../org/UnitsPage.tsx'), 'UnitsPage'),
});

const unit = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/don-vi/$unitId',
  component: lazyRouteComponent(() => import('../org/UnitPage.tsx'), 'UnitPage'),
});

const importLists = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/nhap',
  component: lazyRouteComponent(() => import('../imports/ImportsPage.tsx'), 'ImportsPage'),
});

const importList = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/nhap/$importId',
  component: lazyRouteComponent(() => import('../imports/ImportPage.tsx'), 'ImportPage'),
});

const exchangeSend = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/trao-doi',
  component: lazyRouteComponent(() => import('../exchange/ExchangePage.tsx'), 'SendPage'),
});

const exchangeReceive = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/trao-doi/nhan',
  component: lazyRouteComponent(() => import('../exchange/ExchangePage.tsx'), 'ReceivePage'),
});

const exchangeKeys = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/trao-doi/khoa',
  component: lazyRouteComponent(() => import('../exchange/ExchangePage.tsx'), 'KeysPage'),
});

const receivedDossier = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/trao-doi/ho-so/$receivedDossierId',
  component: lazyRouteComponent(() => import('../exchange/ReceivedPage.tsx'), 'ReceivedPage'),
});

const reorganisations = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/sap-xep',
  component: lazyRouteComponent(() => import('../org/ReorganisationsPage.tsx'), 'ReorganisationsPage'),
});

const makeReorganisation = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/sap-xep/lap',
  component: lazyRouteComponent(() => import('../org/MakeReorganisationPage.tsx'), 'MakeReorganisationPage'),
});

const reorganisation = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/sap-xep/$reorganisationId',
  component: lazyRouteComponent(() => import('../org/ReorganisationPage.tsx'), 'ReorganisationPage'),
});

const invitations = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/moi-dang-nhap',
  component: lazyRouteComponent(() => import('../people/InvitePage.tsx'), 'InvitePage'),
});

const person = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/nguoi/$personId',
  component: lazyRouteComponent(() => import('../people/PersonPage.tsx'), 'PersonPage'),
});

const handover = createRoute({
  getParentRoute: () => frame,
  path: '/ban-giao/$handoverId',
  component: lazyRouteComponent(() => import('../people/HandoverPage.tsx'), 'HandoverPage'),
});

const awardChoice = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId/xet-chon',
  component: lazyRouteComponent(() => import('../commendation/ChoicePage.tsx'), 'ChoicePage'),
});

const awardRounds = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong',
  component: lazyRouteComponent(() => import('../commendation/RoundsPage.tsx'), 'RoundsPage'),
});

const awardRound = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId',
  component: lazyRouteComponent(() => import('../commendation/RoundPage.tsx'), 'RoundPage'),
});

const awardDossier = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId/ho-so/$dossierId',
  component: lazyRouteComponent(() => import('../commendation/DossierPage.tsx'), 'DossierPage'),
});

const awardPosting = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId/niem-yet',
  component: lazyRouteComponent(() => import('../commendation/PostingPage.tsx'), 'PostingPage'),
});

const awardDecision = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId/quyet-dinh',
  component: lazyRouteComponent(() => import('../commendation/DecisionPage.tsx'), 'DecisionPage'),
});

const awardBonuses = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId/chi-thuong',
  component: lazyRouteComponent(() => import('../commendation/BonusPage.tsx'), 'BonusPage'),
});

const awardPapers = createRoute({
  getParentRoute: () => frame,
  path: '/khen-thuong/$roundId/giay-to',
  component: lazyRouteComponent(() => import('../commendation/RoundPapersPage.tsx'), 'RoundPapersPage'),
});

const awardRegister = createRoute({
  getParentRoute: () => frame,
  path: '/so-khen-thuong',
  component: lazyRouteComponent(() => import('../commendation/RegisterPage.tsx'), 'RegisterPage'),
});

/** Each page is its own chunk: a route, its address, and the file its component comes from. */
const routeTree = root.addChildren([
  frame.addChildren([
    home,
    notices,
    noticePreference,
    siteMail,
    pictureKeeping,
    account,
    units,
    unit,
    importLists,
    exchangeSend,
    exchangeReceive,
    exchangeKeys,
    receivedDossier,
    reorganisations,
    makeReorganisation,
    reorganisation,
    importList,
    invitations,
    person,
    handover,
    awardChoice,
    awardRounds,
    awardRound,
    awardDossier,
    awardPosting,
    awardDecision,
    awardBonuses,
    awardPapers,
    awardRegister,
    myWork,
    outbox,
    pledges,
    unitEnrolment,
    evaluations,
    teamRemarks,
    enrolmentQueue,
    reviewEnrolment,
    evidence,
    activities,
    routines,
    drives,
    initiatives,
    writeInitiative,
    initiative,
    editInitiative,
    initiativeJudging,
    blocs,
    bloc,
    blocPact,
    blocScoring,
    blocProposals,
    exemplars,
    chooseExemplar,
    exemplar,
    writeExemplar,
    incidents,
    disciplines,
    personDiscipline,
    myData,
    erasure,
    figures,
    missing,
    reviews,
    halfYear,
    councils,
    council,
    sitting,
    ballot,
    trustee,
    ballotBoard,
    conferences,
    conference,
    papers,
    templates,
    template,
    paper,
    subjectPaper,
    blanks,
    blank,
    scoreSheet,
    panelSetUp,
    panel,
    explanation,
    appraisalQueue,
    scrutiny,
    scrutinyFiles,
    scrutinyReviewers,
    inspectionSample,
    unitGaps,
    appraisal,
    years,
    year,
    outcome,
    outcomes,
    reportUnits,
    report,
    reportPeriod,
    reportContest,
    reportLayouts,
    reportLayout,
    filledLayout,
    toTitle,
    unitToTitle,
    plans,
    plan,
    launch,
    workplan,
    comparison,
    board,
    sheets,
    sheet,
    legalRegister,
    legalImport,
    legalDocument,
    documentRegister,
    registeredDocument,
    paperLint,
  ]),
  componentSheet,
  projector,
  sittingProjector,
  signIn,
  unsubscribe,
  firstAdministrator,
  setPassword,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
