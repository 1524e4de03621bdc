import { useState } from 'react';
import * as api from '#api/papers.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite, type Write } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AcceptFindings } from './Findings.tsx';
import type { CasePaper } from './PapersPage.tsx';
import { ofSubject } from './paperFiles.ts';
import { useFindings } from './useFindings.ts';
import { paperWords } from './words.ts';

interface IssuePaperProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  readonly onClose: () => void;
}

type Source = 'paper' | 'template' | 'edited';

/** The paper goes out: as it was checked, as the office's own template makes it, or as a Word file edited from it, each name and figure that differs decided on. */
export function IssuePaper({ paper, campaignId, onClose }: IssuePaperProps) {
  const words = useWords(paperWords);
  const { kind, title, life, fields, template } = paper;
  const [source, setSource] = useState<Source>(template ? 'paper' : 'edited');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const which = ofSubject(paper);
  const draft = useDraft(`paper.${campaignId}.${kind}${which.subject ? `.${which.subject}` : ''}.issue`, { reason: '' });
  const { reason } = draft.value;
  const compare = useWrite(api.compareCasePaper, { rereads: false });
  const act = useWrite(api.issueCasePaper, { onDone: draft.clear });
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    setAccepted([]);
    compare.reset();
    act.reset();
    if (chosen[0]) compare.write({ campaignId, kind, ...which, file: chosen[0] });
  };
  const from = (chosen: Source) => {
    choose([]);
    setSource(chosen);
    if (chosen === 'template' && template) compare.write({ campaignId, kind, ...which, templateId: template.id });
  };
  const number = fields.find(({ key }) => key === 'number')?.value ?? '';
  const contradictions = useFindings(campaignId, paper).filter(({ isContradiction }) => isContradiction);
  const isDecided = contradictions.length > 0 || (compare.result?.differences.length ?? 0) > 0;
  const decided = isDecided ? { accepted: [...accepted], ...(reason.trim() && { reason }) } : {};
  const [edited] = files;
  const byTemplate = source === 'template' ? template : null;
  const given = { ...(edited ? { file: edited } : byTemplate ? { templateId: byTemplate.id } : {}), ...decided };
  const fixed = byTemplate ? words.fixTemplate(byTemplate.number) : words.fixChecked;
  const done = act.result;
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.issueAsk(title)}
      consequence={words.issueThen}
      fixes={[
        { icon: 'document', text: edited ? words.fixEdited(edited.name) : fixed },
        ...(number ? [{ icon: 'list' as const, text: words.fixNumber(number) }] : []),
        ...(life.issues.length > 0 ? [{ icon: 'history' as const, text: words.fixEdition(life.issues.length + 1) }] : []),
      ]}
      confirm={words.issue}
      onConfirm={() => act.write({ campaignId, kind, ...which, contentHash: life.contentHash, ...given })}
      pending={act.pending || compare.pending}
      refusals={act.refusals}
      failure={act.failure && <Trouble error={act.failure} />}
      doneTitle={words.issued}
      receipt={
        done && {
          title: words.issueReceipt,
          code: done.number ?? words.edition(done.edition),
          at: done.issuedAt,
          stamp: words.issueStamp,
          hash: done.docxHash,
          rows: [[words.paper, title]],
        }
      }
    >
      {template && (
        <RadioField<Source>
          name="source"
          label={words.source}
          options={[
            { value: 'paper', label: words.sourcePaper },
            { value: 'template', label: words.sourceTemplate(template.number) },
            { value: 'edited', label: words.sourceEdited },
          ]}
          value={source}
          onChange={from}
        />
      )}
      {source === 'edited' && (
        <FileField
          name="file"
          label={words.edited}
          hint={words.editedHint}
          optional
          accept=".docx"
          value={files}
          onChange={choose}
        />
      )}
      {(edited || byTemplate) && <Compared compare={compare} accepted={accepted} onAccept={setAccepted} />}
      <AcceptFindings findings={contradictions} accepted={accepted} onAccept={setAccepted} />
      {isDecided && (
        <TextField
          name="reason"
          label={contradictions.length > 0 ? words.reasonToIssue : words.reason}
          maxLength={500}
          value={reason}
          onChange={(text) => draft.change(() => ({ reason: text }))}
        />
      )}
    </BindingAct>
  );
}

interface ComparedProps {
  readonly compare: Write<typeof api.compareCasePaper>;
  readonly accepted: readonly string[];
  readonly onAccept: (keys: readonly string[]) => void;
}

/** Where the edited file differs from the case, nothing ticked beforehand. */
function Compared({ compare, accepted, onAccept }: ComparedProps) {
  const words = useWords(paperWords);
  const { result, refusals, failure, pending } = compare;
  if (pending) return <Skeleton lines={2} />;
  if (failure) return <Trouble error={failure} />;
  if (!result) return <RefusalList refusals={refusals} takesFocus />;
  const { differences, form } = result;
  const slips = form.errors + form.warnings;
  return (
    <>
      {slips > 0 && <Note kind="risk">{words.formSlips(slips)}</Note>}
      {differences.length === 0 ? (
        <Note kind="done">{words.same}</Note>
      ) : (
        <fieldset className="stack">
          <legend>{words.differs(differences.length)}</legend>
          {differences.map(({ key, kind, ours, theirs, line, excerpt }) => (
            <CheckField
              key={key}
              name={`accepted.${key}`}
              label={words.difference(words.kinds[kind], ours ?? words.nothing, theirs ?? words.nothing)}
              hint={words.atLine(line, excerpt)}
              checked={accepted.includes(key)}
              onChange={(isOn) => onAccept(isOn ? [...accepted, key] : accepted.filter((one) => one !== key))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
