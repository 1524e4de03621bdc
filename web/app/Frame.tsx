import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import * as identity from '#api/identity.ts';
import { keepSiteTime } from '../kernel/clock.ts';
import { addressOf, oldAnswers } from '../kernel/readOrKept.ts';
import { chooseSeat, type Session, useSession, useShownSeat } from '../kernel/useSession.ts';
import { useWords } from '../ui/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { enter } from './enter.ts';
import { LeaveDialog, useLeaving } from './LeaveDialog.tsx';
import { MoveDay } from './MoveDay.tsx';
import type { NavItem } from './Navigation.tsx';
import { NoticesBell } from './NoticesBell.tsx';
import { Shell } from './Shell.tsx';
import { useOutboxNews } from './useOutboxNews.ts';
import type { Who } from './WhoMenu.tsx';
import { appWords } from './words.ts';

/** The bar around every page that has one: where this person may go, who they are, the demo's own day. */
export function Frame() {
  const session = useSession();
  const nav = useNav(session);
  const leaving = useLeaving();
  const who = useWho(session, leaving.ask);
  useOutboxNews();
  const site = session.me?.site;
  useKept(session);
  return (
    <Shell
      nav={nav}
      who={who}
      demoDay={site?.isDemo ? site.today : null}
      notices={session.me && <NoticesBell />}
      demoAct={site?.isDemo && <MoveDay today={site.today} />}
    >
      {/* Forms begin with the site's day and the person's name: no page before both are known, or known not to come. */}
      {session.me || session.error ? <Outlet /> : <Skeleton lines={6} />}
      {leaving.asked && <LeaveDialog leaving={leaving} />}
    </Shell>
  );
}

/** Drafts belong to the person, the hours left are counted by the site's own clock. */
function useKept({ me }: Session): void {
  useEffect(() => {
    if (!me) return;
    enter(me.person.id);
    if (!oldAnswers().has(addressOf(identity.whoAmI, {}))) keepSiteTime(me.site.now);
  }, [me]);
}

/** Menus offer what a seat usually does; each page asks the server what is really allowed. */
function useNav({ me, holds }: Session): readonly NavItem[] {
  const words = useWords(appWords);
  if (!me) return [];
  const isInside = holds('member', 'clerk', 'unit-head', 'union-chair');
  const isDrafter = holds('clerk', 'unit-head', 'union-chair');
  const isReceiver = holds('reviewer', 'authority', 'council-secretary');
  const items: readonly (NavItem | false)[] = [
    { label: words.navToday, href: '/', icon: 'home' },
    isInside && { label: words.navMine, href: '/viec-cua-toi', icon: 'person' },
    isDrafter && { label: words.navYears, href: '/phong-trao', icon: 'calendar' },
    isDrafter && { label: words.navPlans, href: '/ke-hoach', icon: 'document' },
    isReceiver && { label: words.navEnrolments, href: '/tham-dinh/dang-ky', icon: 'list' },
    isReceiver && { label: words.navAppraisal, href: '/tham-dinh', icon: 'check' },
    isReceiver && !isDrafter && { label: words.navPlans, href: '/ke-hoach', icon: 'document' },
    (isDrafter || isReceiver) && { label: words.navSheets, href: '/bang-diem', icon: 'chart' },
    (isDrafter || isReceiver) && { label: words.navResults, href: '/ket-qua', icon: 'award' },
    (isDrafter || isReceiver) && { label: words.navReports, href: '/bao-cao', icon: 'chart' },
    holds('reviewer', 'authority') && { label: words.navScrutiny, href: '/phan-tich', icon: 'eye' },
    (isInside || isReceiver) && { label: words.navCommendation, href: '/khen-thuong', icon: 'award' },
    (isDrafter || isReceiver) && { label: words.navBlocs, href: '/khoi-thi-dua', icon: 'people' },
    (isInside || isReceiver) && { label: words.navExemplars, href: '/guong-dien-hinh', icon: 'people' },
    (isReceiver || holds('council-member', 'unit-head', 'clerk')) && {
      label: words.navCouncils,
      href: '/hoi-dong',
      icon: 'ballot',
    },
    (isInside || isReceiver) && { label: words.navDocuments, href: '/van-ban', icon: 'copy' },
    (isDrafter || isReceiver || holds('administrator')) && { label: words.navLaw, href: '/so-van-ban', icon: 'documents' },
    holds('administrator') && { label: words.navAdmin, href: '/quan-tri', icon: 'settings' },
  ];
  return items.filter((item): item is NavItem => item !== false);
}

function useWho({ me }: Session, onSignOut: () => void): Who | null {
  const seatId = useShownSeat(me);
  if (!me) return null;
  const seats = me.seats.map((seat) => ({ id: seat.id, role: seat.position ?? seat.roleName, unit: seat.unitName }));
  return { name: me.person.fullName, seats, seatId, onSeat: chooseSeat, onSignOut };
}
