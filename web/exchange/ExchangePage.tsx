import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as api from '#api/exchange.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { PageTabs } from '../ui/PageTabs.tsx';
import { Keys } from './Keys.tsx';
import { Receive } from './Receive.tsx';
import { Send } from './Send.tsx';
import { exchangeWords } from './words.ts';

export type Exchange = Output<typeof api.showExchange>;

const home = '/quan-tri/trao-doi';

/** The parts of the exchange with other sites, one beside the other: sending, taking in, whom to trust. */
function Part({ children }: { readonly children: (shown: Exchange) => ReactNode }) {
  const words = useWords(exchangeWords);
  const { pathname } = useLocation();
  const read = useRead(api.showExchange, {});
  const tabs = [
    { href: home, label: words.send },
    { href: `${home}/nhan`, label: words.receive },
    { href: `${home}/khoa`, label: words.keys },
  ].map((tab) => ({ ...tab, isHere: pathname === tab.href }));
  return (
    <Page title={words.title} lead={words.lead}>
      <PageTabs label={words.tabs} tabs={tabs} />
      <Loaded read={read}>{children}</Loaded>
    </Page>
  );
}

/** Dossiers go up to another site, and its receipts come back. */
export function SendPage() {
  return <Part>{(shown) => <Send shown={shown} />}</Part>;
}

/** Packages of sites below are looked at and taken in. */
export function ReceivePage() {
  return <Part>{(shown) => <Receive shown={shown} />}</Part>;
}

/** This site's key, and those that it trusts. */
export function KeysPage() {
  return <Part>{(shown) => <Keys shown={shown} />}</Part>;
}
