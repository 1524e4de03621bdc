import { useState } from 'react';
import { day } from '#domain/kernel/day.ts';
import { Page } from '../ui/Page.tsx';
import { toast } from '../ui/toast.ts';
import { Shell } from './Shell.tsx';
import { Acts } from './sheet/Acts.tsx';
import { Ground } from './sheet/Ground.tsx';
import { Inputs } from './sheet/Inputs.tsx';
import { Lists } from './sheet/Lists.tsx';
import { Reading } from './sheet/Reading.tsx';
import { States } from './sheet/States.tsx';
import { Year } from './sheet/Year.tsx';

const nav = [
  { label: 'Hệ thống thiết kế', short: 'Hệ thống', href: '/he-thong', icon: 'settings' },
  { label: 'Năm 2026', href: '/he-thong/nam', icon: 'list' },
  { label: 'Kế hoạch', href: '/he-thong/ke-hoach', icon: 'document' },
  { label: 'Bảng chấm điểm', short: 'Chấm điểm', href: '/he-thong/cham', icon: 'pen' },
  { label: 'Văn bản, hồ sơ', href: '/he-thong/van-ban', icon: 'documents' },
  { label: 'Người và tập thể', href: '/he-thong/nguoi', icon: 'people' },
  { label: 'Phiên họp', href: '/he-thong/phien-hop', icon: 'ballot' },
  { label: 'Báo cáo', href: '/he-thong/bao-cao', icon: 'chart' },
] as const;

const seats = [
  { id: 'clerk', role: 'Văn thư', unit: 'Trường THCS Thị trấn Bến Sậy' },
  { id: 'member', role: 'Viên chức', unit: 'Trường THCS Thị trấn Bến Sậy' },
  { id: 'reviewer', role: 'Chuyên viên thẩm định', unit: 'Liên đoàn Lao động tỉnh Thanh Lộc' },
] as const;

/** Every part of the design system in its states, inside the real shell: for people to look at. */
export function ComponentSheet() {
  const [seatId, setSeatId] = useState<string>('clerk');
  const who = {
    name: 'Đàm Thị Như Ý',
    seats,
    seatId,
    onSeat: setSeatId,
    onSignOut: () => toast('Ở bảng này không đăng xuất thật.'),
  };
  return (
    <Shell nav={nav} who={who} demoDay={day('2026-11-23')}>
      <Page
        title="Hệ thống thiết kế"
        crumb={[{ label: 'Trang đầu', href: '/' }, { label: 'Bảng thành phần' }]}
        lead="Lề nói khi nào và vì sao, dòng nói việc gì. Màu đỏ dấu chỉ dành cho việc ràng buộc. Mỗi trạng thái có hình, có chữ, rồi mới có màu."
      >
        <Ground />
        <Acts />
        <Inputs />
        <States />
        <Lists />
        <Year />
        <Reading />
      </Page>
    </Shell>
  );
}
