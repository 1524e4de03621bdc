import type { AssessmentContent } from '../assessments/content.ts';
import type { Points, SheetBody } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';

/** Why a piece of evidence travels without its file: a picture nobody marked, somebody's certificate, over the size asked for, or gone. */
export const withheldFor = ['picture', 'person', 'size', 'gone'] as const;
export type WithheldFor = (typeof withheldFor)[number];

/** A unit as the sending site knows it, with the names and kinds it has borne (đơn vị trong hồ sơ gửi). */
export interface SentUnit {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly place: string | null;
  readonly history: readonly {
    readonly name: string;
    readonly kind: string;
    readonly place: string | null;
    readonly from: Day;
    readonly until: Day | null;
  }[];
}

/** A file of the package that a dossier speaks of. */
export interface SentFile {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
}

/** One unit's year as it travels between servers (hồ sơ gửi): what its superior may see, and nothing else. */
export interface Dossier {
  /** The year's id at the sending site: two packages with it hold two states of one dossier. */
  readonly id: string;
  readonly year: number;
  readonly unit: SentUnit;
  readonly plan: {
    readonly title: string;
    readonly number: string | null;
    readonly issuedOn: Day | null;
    readonly issuer: string;
  };
  readonly criteria: {
    readonly title: string;
    readonly edition: number;
    readonly issuer: string;
    readonly issuedOn: Day | null;
    /** SHA-256 of the canonical text of `body`: equal for the same sheet on any site. */
    readonly hash: string;
    readonly body: SheetBody;
  };
  readonly submission: {
    readonly number: number;
    readonly submittedOn: Day;
    readonly late: boolean;
    readonly receipt: string;
    readonly contentHash: string;
    readonly content: AssessmentContent;
    readonly signatures: readonly {
      readonly capacity: string;
      readonly name: string;
      readonly signedOn: Day;
      readonly onPaper: boolean;
    }[];
  };
  /** Null until it is finished. */
  readonly appraisal: {
    readonly by: string;
    readonly finishedOn: Day;
    readonly lines: readonly { readonly code: string; readonly points: Points; readonly note: string }[];
  } | null;
  readonly result: {
    readonly by: string;
    readonly qualified: boolean;
    readonly total: Points;
    readonly number: string;
    readonly announcedOn: Day;
  } | null;
  readonly titles: readonly {
    readonly code: string;
    readonly by: string;
    readonly kind: string;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly number: string;
    readonly decidedOn: Day;
    readonly revokedOn: Day | null;
  }[];
  readonly papers: readonly (SentFile & { readonly kind: string })[];
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    readonly onDay: Day;
    readonly note: string;
    readonly link: string | null;
    readonly lines: readonly string[];
    readonly file: SentFile | null;
    readonly withheld: WithheldFor | null;
  }[];
}

/** The parts of a dossier that are compared. */
export const dossierParts = ['unit', 'plan', 'criteria', 'submission', 'appraisal', 'result', 'titles', 'evidence'] as const;
export type DossierPart = (typeof dossierParts)[number];

/** Which parts of a dossier another state of it says differently (khác với lần nhận trước). */
export function changedParts(before: Dossier, after: Dossier, same: (a: unknown, b: unknown) => boolean): readonly DossierPart[] {
  return dossierParts.filter((part) => !same(before[part], after[part]));
}

/** Every file that a dossier speaks of, papers first. */
export const filesOf = ({ papers, evidence }: Pick<Dossier, 'papers' | 'evidence'>): readonly SentFile[] => [
  ...papers,
  ...evidence.flatMap(({ file }) => file ?? []),
];
