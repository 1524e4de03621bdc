import { useState } from 'react';
import { Facts } from '../../ui/Facts.tsx';
import { Ribbon, type RibbonPhase } from '../../ui/Ribbon.tsx';
import { ScoreCell, ScoreCells } from '../../ui/ScoreCell.tsx';
import { ThresholdBar } from '../../ui/ThresholdBar.tsx';
import styles from './Part.module.css';
import { Part } from './Part.tsx';

const phases: readonly RibbonPhase[] = [
  {
    title: 'Chuẩn bị và đăng ký',
    months: 'tháng 1 – tháng 4',
    steps: [
      'Văn bản cấp trên',
      'Ban vận động',
      'Kế hoạch',
      'Bảng điểm',
      'Phát động',
      'Đăng ký cá nhân',
      'Đăng ký của đơn vị',
      'Cấp trên chấp thuận',
    ].map((title, index) => ({
      number: index + 1,
      title,
      state: 'done',
    })),
  },
  {
    title: 'Thực hiện',
    months: 'tháng 4 – tháng 11',
    steps: [
      { number: 9, title: 'Thực hiện', state: 'running', share: 0.8 },
      { number: 10, title: 'Họp hằng tháng', state: 'late' },
      { number: 11, title: 'Sơ kết 6 tháng', state: 'done' },
      { number: 12, title: 'Đánh giá cá nhân', state: 'waiting' },
    ],
  },
  {
    title: 'Tự chấm đến kết quả',
    months: 'tháng 11 – tháng 12',
    steps: [
      { number: 13, title: 'Tự chấm', state: 'now' },
      { number: 14, title: 'Đồng ký, nộp', state: 'next' },
      { number: 15, title: 'Kiểm tra, thẩm định', state: 'next' },
      { number: 16, title: 'Kết quả', state: 'next' },
    ],
  },
  {
    title: 'Khen thưởng, khép năm',
    months: 'tháng 12 – tháng 1',
    steps: ['Khen thưởng', 'Tổng kết', 'Điển hình', 'Giữ, bàn giao'].map((title, index) => ({
      number: index + 17,
      title,
      state: 'next',
    })),
  },
];

export function Year() {
  const [opened, setOpened] = useState(13);
  const step = phases.flatMap(({ steps }) => steps).find(({ number }) => number === opened);
  return (
    <>
      <Part title="Dải hai mươi bước" rule="Ô theo pha; ô hiện tại cao hơn và mang màu mực. Dưới 640 px gập thành hàng.">
        <Ribbon
          label="Năm 2026 trong hai mươi bước"
          phases={phases}
          today={{ step: 13, share: 0.5, label: 'Hôm nay, 23/11' }}
          opened={opened}
          onOpen={setOpened}
        />
        {step && (
          <Facts
            rows={[
              ['Bước đang mở', `${step.number}. ${step.title}`],
              ['Đang có', 'Bảng điểm phiên bản 3, số liệu cả năm đã gắn vào 22 tiêu chí, 148 minh chứng.'],
              ['Xong thì', 'Bước sau mở cho người có trách nhiệm.'],
            ]}
          />
        )}
      </Part>
      <Part title="Ô điểm" rule="Chưa có điểm thì để trống và kẻ chéo, không điền số 0. Đã khóa thì có ổ khóa.">
        <ScoreCells>
          <ScoreCell label="Tối đa" points={400} />
          <ScoreCell label="Tự chấm" points={300} state="locked" note="khóa 25/11" />
          <ScoreCell label="Công đoàn" points={250} state="editing" />
          <ScoreCell label="Thẩm định" points={100} state="gap" note="lệch 2,0" />
          <ScoreCell label="Quyết định" points={null} />
        </ScoreCells>
      </Part>
      <Part
        title="Hạn mức và ngưỡng"
        rule="Vạch đứng là ngưỡng, có chữ. Phiếu kín thì thanh để trống và nói «Niêm» cho đến khi đóng phiếu."
      >
        <div className="three">
          <Meter name="Giấy khen cá nhân" figure="9/12" note="Còn 3. Đề nghị 9 người, 9 báo cáo thành tích.">
            <ThresholdBar label="Giấy khen cá nhân" value={9} of={15} valueText="9" threshold={12} thresholdText="hạn mức 12" />
          </Meter>
          <Meter name="Chiến sĩ thi đua cơ sở" figure="5/5" note="Vừa hết: 15% của 34 người, làm tròn xuống.">
            <ThresholdBar
              label="Chiến sĩ thi đua cơ sở"
              value={5}
              of={6}
              valueText="5"
              threshold={5}
              thresholdText="hạn mức 5"
              tone="risk"
            />
          </Meter>
          <Meter name="Bằng khen tỉnh" figure="3/2" note="Vượt 1. Ai bị bớt và theo điều nào xem ở bảng.">
            <ThresholdBar
              label="Bằng khen tỉnh"
              value={3}
              of={3}
              valueText="3"
              threshold={2}
              thresholdText="hạn mức 2"
              tone="error"
            />
          </Meter>
        </div>
        <ThresholdBar
          label="Phiếu đồng ý"
          value={0}
          of={11}
          valueText=""
          threshold={10}
          thresholdText="10 phiếu"
          sealed
          size="l"
        />
      </Part>
    </>
  );
}

interface MeterProps {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  readonly children: React.ReactNode;
}

function Meter({ name, figure, note, children }: MeterProps) {
  return (
    <div>
      <p className={styles.meter}>
        <b>{name}</b>
        <span className="tab">{figure}</span>
      </p>
      {children}
      <p className="small ink-2">{note}</p>
    </div>
  );
}
