import type { Block } from '#engine/documents/block.ts';
import { inline } from '#engine/documents/inline.ts';
import type { Teller } from '#engine/reports/teller.ts';
import festivalPlaces from '../../indicators/festival-places.ts';
import festivalAttendances from '../../indicators/festival-attendances.ts';
import festivalGifts from '../../indicators/festival-gifts.ts';
import festivalGiftValue from '../../indicators/festival-gift-value.ts';
import festivalPledges from '../../indicators/festival-pledges.ts';
import mediationReceived from '../../indicators/mediation-received.ts';
import mediationConducted from '../../indicators/mediation-conducted.ts';
import mediationSettled from '../../indicators/mediation-settled.ts';
import mediationSettledRate from '../../indicators/mediation-settled-rate.ts';
import mediationTeams from '../../indicators/mediation-teams.ts';
import mediators from '../../indicators/mediators.ts';
import idCardSupportSessions from '../../indicators/id-card-support-sessions.ts';
import populationForms from '../../indicators/population-forms.ts';
import awardedGroups from '../../indicators/awarded-groups.ts';
import awardedIndividuals from '../../indicators/awarded-individuals.ts';
import { titled } from './information.ts';

/** Ngày hội 19/8. */
export function festival(tell: Teller): readonly Block[] {
  return titled('Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', [
    ...tell.when(
      [festivalPlaces],
      () =>
        inline`Ngày hội Toàn dân bảo vệ an ninh Tổ quốc 19/8 được tổ chức tại ${tell.count(festivalPlaces, 'điểm')}${tell.change(festivalPlaces)}${tell.also(festivalAttendances, (figure) => inline`, có ${figure} người tham dự`, 'lượt')}.`
    ),
    ...tell.when(
      [festivalGifts],
      () =>
        inline`Nhân dịp Ngày hội, đã trao ${tell.count(festivalGifts, 'suất quà')}${tell.also(festivalGiftValue, (figure) => inline`, trị giá ${figure}`, 'đồng')}.`
    ),
    ...tell.when(
      [festivalPledges],
      () => inline`Tại Ngày hội, đã ký ${tell.count(festivalPledges, 'bản')} giao ước, cam kết.`
    )
  ]);
}

/** Hòa giải ở cơ sở. */
export function mediation(tell: Teller): readonly Block[] {
  return titled('Hòa giải ở cơ sở', [
    ...tell.when(
      [mediationReceived],
      () =>
        inline`Các tổ hòa giải tiếp nhận ${tell.count(mediationReceived, 'vụ việc')}${tell.change(mediationReceived)}${tell.also(mediationConducted, (figure) => inline`, tiến hành hòa giải ${figure}`, 'vụ việc')}${tell.also(mediationSettled, (figure) => inline`, hòa giải thành ${figure}`, 'vụ việc')}${tell.also(mediationSettledRate, (figure) => inline`, đạt ${figure} số vụ việc đã tiến hành`, '%')}.`
    ),
    ...tell.when(
      [mediationTeams],
      () =>
        inline`Hiện có ${tell.count(mediationTeams, 'tổ')} hòa giải${tell.also(mediators, (figure) => inline` với ${figure} viên`, 'hòa giải')}.`
    )
  ]);
}

/** Căn cước, dữ liệu dân cư. */
export function identity(tell: Teller): readonly Block[] {
  return titled('Phối hợp cấp căn cước và xây dựng dữ liệu dân cư', [
    ...tell.when(
      [idCardSupportSessions],
      () =>
        inline`Các ban, ngành, đoàn thể hỗ trợ lực lượng Công an vận động nhân dân tham gia cấp căn cước qua ${tell.count(idCardSupportSessions, 'buổi')}${tell.change(idCardSupportSessions)}.`
    ),
    ...tell.when(
      [populationForms],
      () => inline`Thu thập ${tell.count(populationForms, 'phiếu')} phục vụ Cơ sở dữ liệu quốc gia về dân cư.`
    )
  ]);
}

/** Khen thưởng. */
export function recognition(tell: Teller): readonly Block[] {
  const awarded = tell.list([
    { indicator: awardedGroups, words: (figure) => inline`${figure}`, noun: 'tập thể' },
    { indicator: awardedIndividuals, words: (figure) => inline`${figure}`, noun: 'cá nhân' }
  ]);
  if (awarded.length === 0) return [];
  return titled('Khen thưởng', [
    {
      kind: 'paragraph',
      content: inline`Có ${awarded} được khen thưởng vì có thành tích trong công tác bảo đảm an ninh, trật tự và thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc.`
    }
  ]);
}
