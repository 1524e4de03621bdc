import * as api from '#api/notices.ts';
import { route } from '../kernel/route.ts';
import { dropCalendarFeed, makeCalendarFeed, readCalendar, showCalendarFeed } from './calendar/feed.ts';
import { listNotices } from './listNotices.ts';
import { chooseMail, showMailPreference, showUnsubscribe, unsubscribe } from './mailPreference.ts';
import { sendMailAgain, showMail } from './mailTroubles.ts';
import { countUnread, readAllNotices, readNotice } from './readNotices.ts';

export const noticesRoutes = [
  route(api.showCalendarFeed, showCalendarFeed),
  route(api.makeCalendarFeed, makeCalendarFeed),
  route(api.dropCalendarFeed, dropCalendarFeed),
  route(api.readCalendar, readCalendar),
  route(api.listNotices, listNotices),
  route(api.countUnread, countUnread),
  route(api.readNotice, readNotice),
  route(api.readAllNotices, readAllNotices),
  route(api.showMailPreference, showMailPreference),
  route(api.chooseMail, chooseMail),
  route(api.showUnsubscribe, showUnsubscribe),
  route(api.unsubscribe, unsubscribe),
  route(api.showMail, showMail),
  route(api.sendMailAgain, sendMailAgain),
];
