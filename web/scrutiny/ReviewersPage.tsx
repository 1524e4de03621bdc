import * as api from '#api/scrutiny.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText, numberText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import { signed } from './OverviewPage.tsx';
import { ScrutinyFrame, type Shown } from './scope.tsx';
import { scrutinyWords } from './words.ts';

type Own = Output<typeof api.showOwnLeniency>;
type All = Output<typeof api.listLeniencies>;
type Words = (typeof scrutinyWords)['vi'];

/** What a reviewer leans to: one's own first; for the authority those who looked. */
export function ReviewersPage() {
  return (
    <ScrutinyFrame at="nguoi-tham-dinh">
      {(shown) => (
        <>
          <OwnPart shown={shown} />
          {shown.seesReviewers && <AllPart shown={shown} />}
        </>
      )}
    </ScrutinyFrame>
  );
}

const percentPoints = (share: number) => numberText(share * 100, 1);
const leaningText = (words: Words, { mean, within }: { readonly mean: number; readonly within: number }) =>
  words.leaning(signed(percentPoints, mean), percentPoints(within));

function OwnPart({ shown: { byUnitId, year } }: { readonly shown: Shown }) {
  const words = useWords(scrutinyWords);
  const read = useRead(api.showOwnLeniency, { byUnitId, year });
  return (
    <Section title={words.own} first>
      <Loaded read={read}>
        {(own) => (own.own ? <OwnFigures own={own} figures={own.own} scope={{ byUnitId, year }} /> : <p>{words.ownNone}</p>)}
      </Loaded>
    </Section>
  );
}

interface OwnFiguresProps {
  readonly own: Own;
  readonly figures: NonNullable<Own['own']>;
  readonly scope: { readonly byUnitId: string; readonly year: number };
}

function OwnFigures({ own, figures, scope }: OwnFiguresProps) {
  const words = useWords(scrutinyWords);
  const { others } = own;
  const middle = (share: number) => signed(percentPoints, share);
  return (
    <>
      <Facts
        rows={[
          [words.filesHead, figures.files],
          [words.leaningHead, leaningText(words, figures)],
          [
            '',
            <Tag key="stance" kind={figures.stance === 'usual' ? 'done' : 'info'}>
              {words.stance[figures.stance]}
            </Tag>,
          ],
        ]}
      />
      {others && <p>{words.othersMiddle(others.reviewers, middle(others.lower), middle(others.middle), middle(others.upper))}</p>}
      <p className="tiny ink-2">{words.ownWhy}</p>
      <Note kind="info" icon="lock">
        <p>
          {own.openFrom && !own.lookedAt
            ? words.firstYou(shortDate(own.openFrom))
            : own.lookedAt
              ? words.lookedOn(momentText(own.lookedAt))
              : words.notTold}
        </p>
        {own.lookedAt && own.note && <p>{own.note}</p>}
      </Note>
      {own.whyNot.look.length === 0 && <LookForm scope={scope} />}
    </>
  );
}

function LookForm({ scope }: { readonly scope: OwnFiguresProps['scope'] }) {
  const words = useWords(scrutinyWords);
  const draft = useDraft(`scrutiny-look.${scope.byUnitId}.${scope.year}`, '');
  const write = useWrite(api.lookAtLeniency, {
    onDone: () => {
      draft.clear();
      toast(words.lookDone);
    },
  });
  const send = () => write.write({ ...scope, note: draft.value });
  return (
    <Form onSubmit={send} refusals={write.refusals}>
      <TextArea
        name="note"
        label={words.lookNote}
        hint={words.lookHint}
        value={draft.value}
        maxLength={2000}
        onChange={(note) => draft.change(() => note)}
      />
      <p>
        <Button kind="main" busy={write.pending} onClick={send}>
          {words.look}
        </Button>
      </p>
      {write.failure && <Trouble error={write.failure} />}
    </Form>
  );
}

function AllPart({ shown: { byUnitId, year } }: { readonly shown: Shown }) {
  const words = useWords(scrutinyWords);
  const read = useRead(api.listLeniencies, { byUnitId, year });
  const tell = useWrite(api.tellReviewers, { onDone: ({ told }) => toast(words.toldToast(told)) });
  return (
    <Section title={words.all}>
      <p className="tiny ink-2">{words.allWhy}</p>
      <Loaded read={read}>
        {(all) => (
          <>
            <DataTable
              caption={words.all}
              rows={all.reviewers}
              rowKey={({ name, files, mean }) => `${name} ${files} ${mean}`}
              columns={columnsOf(words)}
              whenEmpty={words.nobody}
            />
            <p>{words.waiting(all.waiting)}</p>
            {all.toldOn && all.openFrom ? (
              <p className="ink-2">{words.told(shortDate(all.toldOn), shortDate(all.openFrom))}</p>
            ) : (
              <>
                <p className="ink-2">{words.tellWhy}</p>
                <Button
                  icon="people"
                  busy={tell.pending}
                  whyNot={all.whyNot.tell.map(({ message }) => message)}
                  onClick={() => tell.write({ byUnitId, year })}
                >
                  {words.tell}
                </Button>
                {tell.failure && <Trouble error={tell.failure} />}
              </>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function columnsOf(words: Words): readonly Column<All['reviewers'][number]>[] {
  return [
    { key: 'name', head: words.name, names: true, cell: ({ name }) => name },
    { key: 'files', head: words.filesHead, numeric: true, cell: ({ files }) => files },
    { key: 'leaning', head: words.leaningHead, cell: (row) => leaningText(words, row) },
    {
      key: 'stance',
      head: '',
      plain: true,
      cell: ({ stance }) => <Tag kind={stance === 'usual' ? 'done' : 'info'}>{words.stance[stance]}</Tag>,
    },
    { key: 'note', head: words.says, cell: ({ note }) => note || '–' },
  ];
}
