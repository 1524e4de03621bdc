import { inTwoLanguages } from './language.ts';

export const appWords = inTwoLanguages(
  {
    brand: 'Đạt Chuẩn',
    skip: 'Đến nội dung chính',
    invented: 'DỮ LIỆU GIẢ ĐỊNH: người và nơi chốn trong trang này không có thật',
    siteDay: 'Ngày của hệ thống',
    mainNav: 'Chính',
    bottomNav: 'Chính, thanh dưới',
    more: 'Mục khác',
    you: 'Tài khoản và vai đang giữ',
    asSeat: 'Làm với vai',
    signOut: 'Đăng xuất',
    signIn: 'Đăng nhập',
    light: 'Nền sáng',
    dark: 'Nền tối',
    system: 'Theo máy',
    ground: 'Nền',
    toDark: 'Đổi sang nền tối',
    toLight: 'Đổi sang nền sáng',
    language: 'Ngôn ngữ',
    offline: 'Đang không có mạng',
    offlineKept: (count: number) =>
      count === 0 ? 'Điều đã gõ vẫn giữ trong máy, có mạng thì gửi được.' : `${count} việc giữ trong máy, có mạng thì tự gửi.`,
    notFound: 'Không có trang này',
    notFoundWhy:
      'Địa chỉ sai, hoặc vật ở đây không còn, hoặc vai đang giữ không xem được. Ba trường hợp này trả lời như nhau để không lộ điều ngoài quyền.',
    goHome: 'Về trang đầu',
    unreachable: 'Máy chủ không trả lời',
    unreachableWhy: 'Mạng đang đứt hoặc máy chủ đang khởi động lại.',
    unreachableKept: 'Điều đã gõ vẫn nguyên trong máy này.',
    fault: 'Máy chủ gặp lỗi',
    faultWhy: (number: string | undefined) =>
      number
        ? `Lỗi đã được ghi với số ${number}. Đọc số này khi hỏi người quản trị.`
        : 'Lỗi đã được ghi lại. Thử lại sau ít phút; nếu còn, báo người quản trị.',
    crashed: 'Trang này hỏng giữa chừng',
    crashedWhy: 'Điều đã gõ được giữ. Tải lại trang để làm tiếp.',
    reload: 'Tải lại trang',
    newVersion: 'Có bản mới của trang',
    newVersionWhy: 'Trang vừa được nâng cấp trong lúc anh, chị đang mở. Tải lại để dùng bản mới.',
    refusedRead: 'Chưa xem được',
    keptAt: (hour: string) => `đã giữ lúc ${hour}`,
  },
  {
    brand: 'Đạt Chuẩn',
    skip: 'Skip to the main content',
    invented: 'INVENTED DATA: the people and places on this page do not exist',
    siteDay: 'Day of this site',
    mainNav: 'Main',
    bottomNav: 'Main, bottom bar',
    more: 'More',
    you: 'Account and seat',
    asSeat: 'Act as',
    signOut: 'Sign out',
    signIn: 'Sign in',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
    ground: 'Ground',
    toDark: 'Change to dark',
    toLight: 'Change to light',
    language: 'Language',
    offline: 'No network',
    offlineKept: (count: number) =>
      count === 0
        ? 'What you typed is kept here and can be sent once the network is back.'
        : `${count} kept here, sent by itself once the network is back.`,
    notFound: 'There is no such page',
    notFoundWhy:
      'The address is wrong, or the thing is gone, or your seat may not see it. All three answer alike, so that nothing leaks.',
    goHome: 'To the first page',
    unreachable: 'The server does not answer',
    unreachableWhy: 'The network is down or the server is starting again.',
    unreachableKept: 'What you typed is still here.',
    fault: 'The server failed',
    faultWhy: (number: string | undefined) =>
      number
        ? `It was recorded as number ${number}. Give this number to the administrator.`
        : 'It was recorded. Try again in a few minutes.',
    crashed: 'This page broke',
    crashedWhy: 'What you typed is kept. Load the page again to go on.',
    reload: 'Load again',
    newVersion: 'There is a new version',
    newVersionWhy: 'The site was upgraded while you had it open. Load again to use the new one.',
    refusedRead: 'Not to be seen yet',
    keptAt: (hour: string) => `kept at ${hour}`,
  },
);
