import type { Label } from '#basis/label.ts';

/** What a tip is about; said by the sender inside the seal, and counted by what the receiver says at its end. */
export interface TipField {
  readonly id: string;
  readonly label: Label;
  /** In a villager's words: what belongs here. */
  readonly words: Label;
}

export const tipFields: readonly TipField[] = [
  {
    id: 'social-order',
    label: { vi: 'Trật tự xã hội', en: 'Social order' },
    words: {
      vi: 'Trộm cắp, đánh nhau, cờ bạc, cho vay nặng lãi, lừa đảo',
      en: 'Theft, fights, gambling, usury, fraud'
    }
  },
  {
    id: 'economy',
    label: { vi: 'Kinh tế', en: 'Economy' },
    words: {
      vi: 'Hàng giả, buôn lậu, tham ô, lừa bán đất',
      en: 'Fake goods, smuggling, embezzlement, land fraud'
    }
  },
  {
    id: 'drugs',
    label: { vi: 'Ma túy', en: 'Drugs' },
    words: {
      vi: 'Mua bán, tàng trữ, trồng, tụ tập sử dụng',
      en: 'Selling, keeping, growing, gatherings to use them'
    }
  },
  {
    id: 'environment',
    label: { vi: 'Môi trường', en: 'Environment' },
    words: {
      vi: 'Đổ chất thải, làm bẩn nguồn nước, thực phẩm bẩn',
      en: 'Dumping, fouled water, unsafe food'
    }
  },
  {
    id: 'fire-safety',
    label: { vi: 'Cháy nổ', en: 'Fire safety' },
    words: {
      vi: 'Chứa xăng, gas, pháo, thuốc nổ trái phép; lối thoát bị chặn',
      en: 'Fuel, gas, fireworks, explosives kept illegally; blocked exits'
    }
  },
  {
    id: 'domestic-violence',
    label: { vi: 'Bạo lực gia đình', en: 'Domestic violence' },
    words: {
      vi: 'Đánh đập, hành hạ, ép buộc trong nhà; trẻ em bị xâm hại',
      en: 'Beating, abuse or force at home; children harmed'
    }
  },
  {
    id: 'forest-minerals',
    label: { vi: 'Rừng và khoáng sản', en: 'Forest and minerals' },
    words: {
      vi: 'Phá rừng, chở gỗ lậu, săn bắt, đào vàng, khai thác cát',
      en: 'Felling, timber transport, hunting, gold digging, sand mining'
    }
  },
  {
    id: 'other',
    label: { vi: 'Việc khác', en: 'Something else' },
    words: { vi: 'Không thấy ở trên, hoặc không chắc', en: 'Not above, or you are not sure' }
  }
];
