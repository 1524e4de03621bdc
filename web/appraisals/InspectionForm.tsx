import * as api from '#api/appraisals.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { DayHours } from '../ui/DayHours.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ShownAppraisal, ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface Typed {
  readonly onDay: Day | null;
  readonly from: string;
  readonly until: string;
  readonly decisionNumber: string;
  readonly decisionDay: Day | null;
  readonly team: string;
  readonly headPresent: boolean;
  readonly coSignerPresent: boolean;
  readonly strengths: string;
  readonly shortcomings: string;
  readonly requests: string;
  readonly reply: string;
}

const empty: Typed = {
  onDay: null,
  from: '',
  until: '',
  decisionNumber: '',
  decisionDay: null,
  team: '',
  headPresent: false,
  coSignerPresent: false,
  strengths: '',
  shortcomings: '',
  requests: '',
  reply: '',
};

function begun({ appraisal }: ShownAppraisal): Typed {
  const kept = appraisal?.inspection;
  if (!kept) return empty;
  return { ...kept, reply: kept.reply ?? '', team: kept.team.map(({ name, title }) => `${name}, ${title}`).join('\n') };
}

/** `Họ tên, chức vụ`, one a line. */
const teamIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const comma = line.indexOf(',');
      return comma < 0
        ? { name: line.trim(), title: '' }
        : { name: line.slice(0, comma).trim(), title: line.slice(comma + 1).trim() };
    });

interface InspectionFormProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
  readonly onDone: () => void;
}

export function InspectionForm({ shown, above, onDone }: InspectionFormProps) {
  const words = useWords(appraisalWords);
  const draft = useDraft<Typed>(`inspection.${shown.id}`, begun(above));
  const typed = draft.value;
  const record = useWrite(api.recordInspection, {
    onDone: () => {
      draft.clear();
      onDone();
    },
  });
  const set = fieldsOf(draft);
  const submit = () => {
    const input = {
      ...typed,
      assessmentId: shown.id,
      version: above.appraisal?.version ?? 0,
      team: teamIn(typed.team),
      reply: typed.reply.trim() || null,
    };
    record.write(input as Parameters<typeof record.write>[0]);
  };
  return (
    <Form onSubmit={submit} refusals={record.refusals} label={words.inspectionTitle}>
      <div className="three">
        <DayHours
          name="onDay"
          label={words.onDay}
          day={typed.onDay}
          from={typed.from}
          until={typed.until}
          onDay={set('onDay')}
          onFrom={set('from')}
          onUntil={set('until')}
        />
        <TextField
          name="decisionNumber"
          label={words.decisionNumber}
          value={typed.decisionNumber}
          onChange={set('decisionNumber')}
        />
        <DateField name="decisionDay" label={words.decisionDay} value={typed.decisionDay} onChange={set('decisionDay')} />
      </div>
      <TextArea name="team" label={words.team} hint={words.teamHint} value={typed.team} onChange={set('team')} />
      <div className="two">
        <CheckField name="headPresent" label={words.headPresent} checked={typed.headPresent} onChange={set('headPresent')} />
        <CheckField
          name="coSignerPresent"
          label={words.coSignerPresent}
          checked={typed.coSignerPresent}
          onChange={set('coSignerPresent')}
        />
      </div>
      <div className="three">
        <TextArea
          name="strengths"
          label={words.strengths}
          hint={words.eachLine}
          value={typed.strengths}
          onChange={set('strengths')}
        />
        <TextArea
          name="shortcomings"
          label={words.shortcomings}
          hint={words.shortcomingsHint}
          value={typed.shortcomings}
          onChange={set('shortcomings')}
        />
        <TextArea
          name="requests"
          label={words.requests}
          hint={words.eachLine}
          value={typed.requests}
          onChange={set('requests')}
        />
      </div>
      <TextArea name="reply" label={words.reply} hint={words.replyHint} rows={2} value={typed.reply} onChange={set('reply')} />
      <div>
        <Button kind="main" type="submit" busy={record.pending}>
          {words.saveInspection}
        </Button>
      </div>
    </Form>
  );
}
