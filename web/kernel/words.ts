import { inTwoLanguages } from '../ui/language.ts';

export const kernelWords = inTwoLanguages(
  {
    toDark: 'Đổi sang nền tối',
    toLight: 'Đổi sang nền sáng',
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
    refusedRead: 'Chưa xem được',
  },
  {
    toDark: 'Change to dark',
    toLight: 'Change to light',
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
    refusedRead: 'Not to be seen yet',
  },
);
