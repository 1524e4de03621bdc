import { Diff } from '../ui/Diff.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { returnOf } from './AssessmentView.tsx';
import type { ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

/** Why the superior gave it back, and what has changed since. */
export function ReturnedNote({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const back = returnOf(shown);
  if (!back) return null;
  return (
    <Note kind="risk" title={words.returnedTitle}>
      <p>{back.reason}</p>
      <p className="tiny ink-2">{words.returnedBy(back.by, momentText(back.at))}</p>
      {back.lines.length > 0 && (
        <ul>
          {back.lines.map(({ lineCode, reason }) => (
            <li key={lineCode}>
              <b>{lineCode}</b>: {reason}
            </li>
          ))}
        </ul>
      )}
      {shown.sinceSubmission.length > 0 && (
        <>
          <p className="strong">{words.changedSince}</p>
          <Diff changes={shown.sinceSubmission.map(({ what, before, after }) => ({ field: what, before, after }))} />
        </>
      )}
    </Note>
  );
}
