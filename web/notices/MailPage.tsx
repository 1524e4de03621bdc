import * as api from '#api/notices.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { hourText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { toast } from '../ui/toast.ts';
import { mailWords } from './mailWords.ts';

type Mail = Output<typeof api.showMail>;
type Undelivered = Mail['troubles'][number];

/** For the site's administrators: whether notices go out as mail, and which letters did not arrive. */
export function MailPage() {
  const words = useWords(mailWords);
  const [page, setPage] = usePage('');
  const read = useRead(api.showMail, { page }, { keepShown: true, every: 30_000 });
  return (
    <Page title={words.site} lead={words.siteLead} crumb={[{ label: words.admin, href: '/quan-tri' }]}>
      <Loaded read={read}>
        {(mail) => (
          <>
            <Section title={words.settings} first>
              <Settings mail={mail} />
            </Section>
            <Section title={words.troubles}>
              <Troubles mail={mail} />
              <Pager of={words.troubles} page={mail.page} pages={mail.pages} onPage={setPage} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Settings({ mail }: { readonly mail: Mail }) {
  const words = useWords(mailWords);
  const { settings, waiting, sent, lastReason } = mail;
  if (!settings)
    return (
      <Note kind="info" title={words.siteOff}>
        <p>{words.siteOffWhy}</p>
      </Note>
    );
  return (
    <Facts
      rows={[
        [words.from, settings.from],
        [words.server, settings.server],
        [words.links, settings.address],
        [words.waiting, words.letters(waiting)],
        [words.sent, words.letters(sent)],
        [words.lastReason, lastReason],
      ]}
    />
  );
}

function Troubles({ mail }: { readonly mail: Mail }) {
  const words = useWords(mailWords);
  if (mail.total === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  return (
    <Lines label={words.troubles}>
      {mail.troubles.map((letter) => (
        <Letter key={letter.id} letter={letter} />
      ))}
    </Lines>
  );
}

function Letter({ letter }: { readonly letter: Undelivered }) {
  const words = useWords(mailWords);
  const { write, pending, refusals, failure } = useWrite(api.sendMailAgain, { onDone: () => toast(words.againDone) });
  return (
    <Line
      when={shortDate(dayAt(letter.at))}
      margin={hourText(letter.at)}
      title={`${letter.name}, ${letter.address}`}
      why={letter.reason}
      actions={
        <Button busy={pending} onClick={() => write({ mailId: letter.id })} aria-label={words.againTo(letter.name)}>
          {words.again}
        </Button>
      }
    >
      <p>
        <Tag kind={letter.state === 'dead' ? 'error' : 'wait'}>{letter.stateName}</Tag>{' '}
        {words.inLetter(letter.notices, letter.attempts)}
      </p>
      <RefusalList refusals={refusals} />
      {failure && <Trouble error={failure} />}
    </Line>
  );
}
