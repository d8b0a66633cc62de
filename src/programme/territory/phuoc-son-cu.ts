import { reportingTerritory } from './reporting-territory.ts';

/** Abolished with all districts on 1/7/2025; its twelve communes went whole into five communes of Đà Nẵng. */
export default reportingTerritory({
  id: 'phuoc-son-cu',
  unit: '511@0',
  label: { vi: 'Địa bàn huyện Phước Sơn (cũ)', en: 'Former Phước Sơn district' },
  source: 'Nghị quyết số 1659/NQ-UBTVQH15, các khoản 87–91 Điều 1; Nghị quyết số 203/2025/QH15'
});
