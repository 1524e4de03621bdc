import * as api from '#api/council.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Case, Inside } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';

interface DiscussionProps {
  readonly one: Case;
  readonly inside: Inside;
  readonly course: NonNullable<Inside['course']>;
}

/** What is said, written down without who says it; kept on the machine while it is typed. */
export function Discussion({ one, inside, course }: DiscussionProps) {
  const words = useWords(sittingWords);
  const draft = useDraft(`sitting-discussion.${one.id}`, { text: course.discussion });
  const write = useWrite(api.noteDiscussion, {
    onDone: () => {
      draft.clear();
      toast(words.done);
    },
  });
  const { text } = draft.value;
  const submit = () => write.write({ caseId: one.id, version: inside.version, discussion: text });
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={`${words.discussion}: ${one.name}`}>
      <TextArea
        name="discussion"
        label={words.discussion}
        hint={words.discussionHint}
        optional
        rows={3}
        maxLength={10_000}
        value={text}
        onChange={(value) => draft.change(() => ({ text: value }))}
      />
      {write.failure && <Trouble error={write.failure} />}
      {text !== course.discussion && (
        <div>
          <Button type="submit" busy={write.pending}>
            {words.saveDiscussion}
          </Button>
        </div>
      )}
    </Form>
  );
}
