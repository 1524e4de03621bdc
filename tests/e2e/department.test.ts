import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { enrol, pledgeAll } from '#cli/demo/register.ts';
import { ownPlanOf } from '#cli/demo/scenario.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { checkPage } from './checkPage.ts';
import { sees } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let office: Stand;
let lived: LivedYear;

beforeAll(async () => {
  office = await stand({ bytes: new TextEncoder().encode(ownPlanOf('department')), name: 'ke-hoach.txt' });
  const { person, unit, scenario } = office.world;
  const crew: Crew = {
    ...{ unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff },
  };
  lived = await launchYear(office.world, crew, office.plan);
  await pledgeAll(office.world, crew, lived, []);
  await enrol(office.world, crew, lived, lived.year, false);
});
afterAll(async () => await office?.close());

describe('một sở giữ danh hiệu thêm năm năm', () => {
  const scene = scenes(() => office.pages());

  scene('đăng ký công nhận lại được chấp nhận, xem trên bàn làm việc và trên điện thoại', async () => {
    expect(office.world.scenario.registers.held).not.toBeNull();
    for (const width of [1440, 360]) {
      const clerk = await office.open('clerk', width);
      await clerk.goto(`/phong-trao/${lived.campaignId}/dang-ky`);
      await sees(clerk, 'đã được chấp nhận');
      await sees(clerk, 'Đăng ký công nhận lại');
      await checkPage(clerk);
    }
  });
});
