import { Button } from '../../ui/Button.tsx';
import { Checklist } from '../../ui/Checklist.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { NoRight } from '../../ui/NoRight.tsx';
import { Note } from '../../ui/Note.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { Verdict } from '../../ui/Verdict.tsx';
import styles from './Part.module.css';
import { Part } from './Part.tsx';

export function States() {
  return (
    <>
      <Part title="Thẻ trạng thái" rule="Hình trước, chữ sau, màu cuối.">
        <div className="row">
          <Tag kind="done">Đã nộp</Tag>
          <Tag kind="risk">Có nguy cơ</Tag>
          <Tag kind="wait">Chờ Hiệu trưởng ký</Tag>
          <Tag kind="error">Trễ 3 ngày</Tag>
          <Tag kind="info">Bản mới</Tag>
          <Tag kind="plain">Nháp</Tag>
          <Tag kind="seal">Đã ký</Tag>
        </div>
      </Part>
      <Part title="Lời dặn" rule="Đứng trong trang, không che việc. Có nguồn thì ghi nguồn.">
        <Note kind="info">Số liệu ngày 23/11/2026, xếp theo 10 xã, phường, đặc khu hiện nay.</Note>
        <Note kind="error" title="Hai hạn mức trái nhau" law="Dòng 61 và dòng 74 của kế hoạch">
          <p>
            Dòng 61 ghi «10–12 người», dòng 74 ghi «không quá 20 cá nhân». Đang lấy 12 cho đến khi người có thẩm quyền chọn và ghi
            lý do.
          </p>
          <Button size="s">Xin ý kiến</Button>
        </Note>
        <div className="two">
          <Note kind="wait" icon="leave">
            Một ủy viên rời bàn, không bỏ phiếu: đang giữ chức vụ ở cơ quan quản lý trực tiếp của đơn vị được xét.
          </Note>
          <Note kind="done">Hai chữ ký cùng một mã băm. Có thể nộp.</Note>
        </div>
        <Note kind="risk">Căn cứ thứ hai đã có văn bản thay thế từ 01/07/2025.</Note>
      </Part>
      <Part
        title="Trạng thái của màn hình"
        rule="Rỗng thì chỉ việc đầu tiên. Lỗi thì nói chuyện gì, đã giữ gì, làm gì tiếp. Không có quyền thì nói vì sao và hỏi ai."
      >
        <div className="two">
          <div className={styles.state}>
            <p className={styles.kind}>Rỗng</p>
            <Empty title="Chưa có kế hoạch nào cho năm 2027" action={<Button kind="main">Soạn từ năm 2026</Button>}>
              Tải bản Word hay PDF lên, hoặc soạn từ kế hoạch năm 2026: 23 tiêu chí giữ lại, 2 căn cứ cần thay.
            </Empty>
          </div>
          <div className={styles.state}>
            <p className={styles.kind}>Đang tải</p>
            <Skeleton label="Đang đọc kế hoạch, trang 3 trên 7" lines={5} />
          </div>
          <div className={styles.state}>
            <p className={styles.kind}>Lỗi</p>
            <Failure title="Chưa nộp được" kept="Bản chấm điểm và hai chữ ký vẫn nguyên." retry={() => undefined}>
              Máy chủ không trả lời lúc 16:58. Hệ thống ghi nhận giờ bấm nộp đầu tiên.
            </Failure>
          </div>
          <div className={styles.state}>
            <p className={styles.kind}>Không có quyền, kèm lý do</p>
            <NoRight
              title="Chưa xem được bản tự chấm của Trường Tiểu học Vân Khê số 2"
              law="khoản 4 mục VI Hướng dẫn số 07/HD-LĐLĐ"
            >
              Trường chưa nộp. Trước khi nộp, không tài khoản nào ngoài trường xem được.
            </NoRight>
          </div>
        </div>
      </Part>
      <Part
        title="Kết luận, còn thiếu, diễn tiến"
        rule="Nói đạt hay chưa và vì sao trong một câu. Liệt kê điều còn thiếu kèm người nợ."
      >
        <Verdict
          kind="error"
          word="Chưa đạt"
          law="Khoản 3 mục V Hướng dẫn số 07/HD-LĐLĐ: mỗi nhóm không dưới 70% số điểm."
          action={<Button kind="main">Viết giải trình</Button>}
        >
          Nhóm II được <b>27,5</b> điểm, thiếu <b>0,5</b> so với mức tối thiểu 28. Tổng <b>83,0</b> đã qua ngưỡng 80 và không phạm
          điểm liệt nào.
        </Verdict>
        <Checklist
          label="Còn thiếu gì"
          items={[
            { key: 'a', state: 'done', stateWord: 'Đủ', text: '19 trên 22 tiêu chí đã có điểm tự chấm', aside: '87,0 điểm' },
            {
              key: 'b',
              state: 'risk',
              stateWord: 'Thiếu',
              text: (
                <>
                  <b>II.9 Xanh, sạch, đẹp, an toàn</b>: chưa có điểm
                </>
              ),
              note: '31/39 tuần có ảnh',
              aside: <a href="#cham">Chấm</a>,
            },
            {
              key: 'c',
              state: 'wait',
              stateWord: 'Chờ',
              text: 'Giấy xác nhận an ninh, trật tự',
              note: 'Công an xã, gửi ngày 16/11',
            },
          ]}
        />
        <div className="two">
          <Timeline
            label="Lịch sử danh hiệu"
            events={[
              { key: '1', when: '25/12/2020', text: 'Công nhận lần đầu, 2019–2020', note: 'Quyết định số 2210/QĐ-UBND' },
              { key: '2', when: '01/07/2025', text: 'Thị trấn nhập vào xã; danh hiệu được kế thừa' },
              {
                key: '3',
                when: '14/01/2026',
                text: <b>Công nhận lại, 2021–2025</b>,
                note: 'Quyết định số 118/QĐ-LĐLĐ',
                current: true,
              },
            ]}
          />
          <Progress
            label="Đã xác nhận 29/37 phần."
            value={29}
            max={37}
            note="Chưa trình ký được: còn 6 phát hiện chưa có câu trả lời của người đọc."
          />
        </div>
      </Part>
    </>
  );
}
