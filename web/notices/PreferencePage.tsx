import * as api from '#api/notices.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { CalendarFeed } from './CalendarFeed.tsx';
import { MailForm } from './MailForm.tsx';
import { mailWords } from './mailWords.ts';
import styles from './Notices.module.css';

/** How a person gets notices outside the application. */
export function PreferencePage() {
  const words = useWords(mailWords);
  const read = useRead(api.showMailPreference, {});
  return (
    <Page title={words.title} lead={words.lead} crumb={[{ label: words.notices, href: '/tin-bao' }]} width="narrow">
      <Section title={words.mail} aside={read.data?.email && words.to(read.data.email)} first>
        <Loaded read={read}>
          {(loaded) => (
            <>
              <div className={styles.above}>
                {!loaded.sendsMail && (
                  <Note kind="info" title={words.off}>
                    <p>{words.offWhy}</p>
                  </Note>
                )}
                {loaded.email === null && (
                  <Note kind="risk" title={words.noAddress}>
                    <p>{words.noAddressWhy}</p>
                  </Note>
                )}
              </div>
              <MailForm key={loaded.version} chosen={loaded} />
            </>
          )}
        </Loaded>
      </Section>
      <CalendarFeed />
    </Page>
  );
}
