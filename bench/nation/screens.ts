import type { Asked, Asker } from './askers.ts';

/** What one opening of a screen asks the server, in order. */
export interface Opening {
  readonly cookie: string;
  readonly path: string;
}

/** A screen: by its number another place, year or person is opened each time. */
export interface Screen {
  readonly name: string;
  readonly asks: string;
  /** Whether the bar of the nation holds it. */
  readonly isHeld: boolean;
  opening(at: number): Opening;
}

const turn = <One>(of: readonly One[], at: number): One => of[at % of.length]!;

/** The screens of the bar, and beside them lists that the same people open. */
export function screensOf(asked: Asked, firstYear: number, lastYear: number): readonly Screen[] {
  const { nation, administrator, provinces, federations, communes, committees, clerks, provinceIds, communeIds } = asked;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => lastYear - at);
  const report = (unitId: string, query: string) => `/api/reports/${unitId}?${query}`;
  const cases = (unitId: string, query: string) => `/api/reports/${unitId}/cases?${query}`;
  const screen = (name: string, asks: string, opening: (at: number) => readonly [Asker, string], isHeld = true): Screen => ({
    ...{ name, asks, isHeld },
    opening(at) {
      const [{ cookie }, path] = opening(at);
      return { cookie, path };
    },
  });
  const list = (name: string, path: string, among: readonly Asker[]) =>
    screen(name, path, (at) => [turn(among, at), path], false);
  return [
    screen('bảng cả nước, một năm', 'reports/:cả nước', (at) => [nation, report(nation.unitId, `year=${turn(years, at)}`)]),
    screen('bảng cả nước, năm năm', 'reports/:cả nước?from', () => [
      nation,
      report(nation.unitId, `from=${lastYear - 4}&year=${lastYear}`),
    ]),
    screen('bảng cả nước theo hiện nay', 'reports?geography=now', (at) => [
      nation,
      report(nation.unitId, `year=${turn(years, at)}&geography=now`),
    ]),
    screen('một tỉnh, cả nước xem', 'reports/:tỉnh', (at) => [
      nation,
      report(turn(provinceIds, at), `year=${turn(years, at * 3)}`),
    ]),
    screen('một tỉnh, tỉnh xem', 'reports/:tỉnh', (at) => [
      turn(provinces, at),
      report(turn(provinces, at).unitId, `year=${turn(years, at * 3)}`),
    ]),
    screen('một tỉnh, năm năm', 'reports/:tỉnh?from', (at) => [
      nation,
      report(turn(provinceIds, at), `from=${lastYear - 4}&year=${lastYear}`),
    ]),
    screen('một xã, cả nước xem', 'reports/:xã', (at) => [nation, report(turn(communeIds, at), `year=${turn(years, at * 3)}`)]),
    screen('một xã, xã xem', 'reports/:xã', (at) => [
      turn(communes, at),
      report(turn(communes, at).unitId, `year=${turn(years, at * 3)}`),
    ]),
    screen('một xã, năm năm', 'reports/:xã?from', (at) => [
      nation,
      report(turn(communeIds, at), `from=${lastYear - 4}&year=${lastYear}`),
    ]),
    screen('ai đang chậm, cả nước', 'cases?figure=overdue', (at) => [
      nation,
      cases(nation.unitId, `year=${lastYear}&figure=overdue&page=${(at % 3) + 1}`),
    ]),
    screen('ai đang chậm, tỉnh', 'cases?figure=overdue', (at) => [
      turn(provinces, at),
      cases(turn(provinces, at).unitId, `year=${lastYear}&figure=overdue`),
    ]),
    screen('ai đang chậm, liên đoàn tỉnh', 'cases?geography=received', (at) => [
      turn(federations, at),
      cases(turn(federations, at).unitId, `year=${lastYear}&figure=overdue&geography=received`),
    ]),
    screen('ai đang chậm, ban chỉ đạo xã', 'cases?geography=received', (at) => [
      turn(committees, at),
      cases(turn(committees, at).unitId, `year=${lastYear}&figure=overdue&geography=received`),
    ]),
    screen('hồ sơ của một số liệu, liên đoàn', 'cases?figure=registered', (at) => [
      turn(federations, at),
      cases(turn(federations, at).unitId, `year=${turn(years, at)}&geography=received`),
    ]),
    screen('hồ sơ năm năm, liên đoàn', 'cases?from', (at) => [
      turn(federations, at),
      cases(turn(federations, at).unitId, `from=${lastYear - 4}&year=${lastYear}&figure=qualified&geography=received`),
    ]),
    screen('nơi nhận: liên đoàn tỉnh, một năm', 'reports?geography=received', (at) => [
      turn(federations, at),
      report(turn(federations, at).unitId, `year=${turn(years, at)}&geography=received`),
    ]),
    screen('nơi nhận: liên đoàn tỉnh, năm năm', 'reports?geography=received&from', (at) => [
      turn(federations, at),
      report(turn(federations, at).unitId, `from=${lastYear - 4}&year=${lastYear}&geography=received`),
    ]),
    screen('nơi nhận: ban chỉ đạo xã', 'reports?geography=received', (at) => [
      turn(committees, at),
      report(turn(committees, at).unitId, `year=${turn(years, at)}&geography=received`),
    ]),
    screen('xem báo cáo ở đâu', 'reports', (at) => [turn([nation, ...provinces, ...communes], at), '/api/reports']),
    screen('còn thiếu gì, ban chỉ đạo xã', 'to-title', (at) => [turn(committees, at), '/api/to-title']),
    screen('còn thiếu gì, liên đoàn tỉnh', 'to-title', (at) => [turn(federations, at), `/api/to-title?page=${(at % 5) + 1}`]),
    screen('còn thiếu gì, quản trị cả nước', 'to-title', (at) => [administrator, `/api/to-title?page=${(at % 5) + 1}`]),
    screen('tìm đơn vị, quản trị cả nước', 'units?search', (at) => [
      administrator,
      `/api/units?search=${turn(['van%20khe', 'thcs%20bai', 'tram%20y%20te%20mua', 'truong%20thpt'], at)}`,
    ]),
    screen('hôm nay, cả nước', 'today', () => [nation, '/api/today']),
    screen('hôm nay, quản trị cả nước', 'today', () => [administrator, '/api/today']),
    screen('hôm nay, liên đoàn tỉnh', 'today', (at) => [turn(federations, at), '/api/today']),
    screen('hôm nay, ban chỉ đạo xã', 'today', (at) => [turn(committees, at), '/api/today']),
    screen('hôm nay, văn thư đơn vị', 'today', (at) => [turn(clerks, at), '/api/today']),
    ...['years', 'enrolments', 'assessments', 'appraisals', 'outcomes', 'titles', 'campaigns', 'plans', 'sheets'].flatMap(
      (path) => [
        list(`${path}, ban chỉ đạo xã`, `/api/${path}`, committees),
        list(`${path}, liên đoàn tỉnh`, `/api/${path}`, federations),
      ],
    ),
    list('units, quản trị cả nước', '/api/units', [administrator]),
  ];
}
