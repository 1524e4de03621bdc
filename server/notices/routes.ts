import * as api from '#api/notices.ts';
import { route } from '../kernel/route.ts';
import { listNotices } from './listNotices.ts';
import { countUnread, readAllNotices, readNotice } from './readNotices.ts';

export const noticesRoutes = [
  route(api.listNotices, listNotices),
  route(api.countUnread, countUnread),
  route(api.readNotice, readNotice),
  route(api.readAllNotices, readAllNotices),
];
