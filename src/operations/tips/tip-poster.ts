import { qrSvg } from '#render/seal/qr-svg.ts';
import * as v from 'valibot';

import { baseAddress } from '../base-address.ts';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { describeBox } from './described-box.ts';
import { onionAddress } from './onion-address.ts';

export default operation({
  id: 'tip-poster',
  label: { vi: 'Áp phích báo tin của một xã', en: 'Poster of a commune’s box for tips' },
  words: {
    vi: 'Địa chỉ, mã QR và dấu nhận biết của hòm thư, để in khổ A5 và dán ở nhà văn hóa thôn.',
    en: 'Address, QR code and fingerprint of the box, to be printed on A5 and put up in the villages.'
  },
  input: v.object({ unit: v.pipe(v.string(), v.maxLength(60)) }),
  positional: ['unit'],
  right: 'anybody',
  isAnonymous: true,
  writes: false,
  keptIn: 'vault',
  run: async ({ unit }, context) => {
    const { territory, today } = context.world;
    const place = getUnit(territory, unit, today);
    const { fingerprint, receivers, isDemonstration } = await describeBox(context, place.id);
    const onion = onionAddress();
    const host = baseAddress() ?? onion;
    const path = `/bao-tin?xa=${place.code}`;
    // What stands after # is read by the page's script and never sent.
    const mark = `#dau=${fingerprint.replaceAll(' ', '-')}`;
    return {
      unit: place.id,
      name: place.name,
      province: territory.parentOn(place.id, today)?.name ?? '',
      address: host === undefined ? undefined : `${host}${path}`,
      onion: onion === undefined ? undefined : `${onion}${path}`,
      readers: receivers.map(({ words }) => words),
      fingerprint,
      isDemonstration,
      qr: host === undefined || receivers.length === 0 ? undefined : qrSvg(`${host}${path}${mark}`)
    };
  }
});
