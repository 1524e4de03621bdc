import { useNavigate, useParams } from '@tanstack/react-router';
import * as api from '#api/initiatives.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { toast } from '../ui/toast.ts';
import { InitiativeFields } from './InitiativeFields.tsx';
import { type Offer, type Shown, useInitiativeForm } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

/** A new initiative of a year. */
export function WritePage() {
  const words = useWords(initiativeWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.offerInitiative, { campaignId });
  const crumb = [{ label: words.myWork, href: '/viec-cua-toi' }];
  return (
    <Page
      title={words.writeTitle}
      crumb={crumb}
      lead={read.data && words.writeLead(read.data.unitName, read.data.year)}
      width="narrow"
    >
      <Loaded read={read}>{(offer) => <Writing offer={offer} shown={null} />}</Loaded>
    </Page>
  );
}

/** One that was begun or given back. */
export function EditPage() {
  const words = useWords(initiativeWords);
  const { initiativeId = '' } = useParams({ strict: false });
  const read = useRead(api.showInitiative, { initiativeId });
  const crumb = [
    { label: words.myWork, href: '/viec-cua-toi' },
    { label: read.data?.name || words.unnamed, href: `/sang-kien/${initiativeId}` },
  ];
  return (
    <Page
      title={words.editTitle}
      crumb={crumb}
      lead={read.data && words.writeLead(read.data.unitName, read.data.year)}
      width="narrow"
    >
      <Loaded read={read}>{(shown) => <EditOffered shown={shown} />}</Loaded>
    </Page>
  );
}

function EditOffered({ shown }: { readonly shown: Shown }) {
  const read = useRead(api.offerInitiative, { campaignId: shown.campaignId });
  return <Loaded read={read}>{(offer) => <Writing key={shown.version} offer={offer} shown={shown} />}</Loaded>;
}

function Writing({ offer, shown }: { readonly offer: Offer; readonly shown: Shown | null }) {
  const words = useWords(initiativeWords);
  const navigate = useNavigate();
  const form = useInitiativeForm(
    offer,
    shown,
    () => toast(words.saved),
    (id) => {
      toast(words.sent);
      void navigate({ to: '/sang-kien/$initiativeId', params: { initiativeId: id } });
    },
  );
  return <InitiativeFields offer={offer} form={form} reason={shown?.reason ?? null} />;
}
