import sharp from 'sharp';

/** Stands in the files beside picture and sound, as a phone writes its owner's name into them. */
export const marker = 'MAY-CUA-TOI-7731';

/** A photo whose EXIF and XMP tell the place where it was taken, and by whom; more of it lies behind its end. */
export async function tellingPhoto(): Promise<Buffer> {
  const photo = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#386641' } })
    .withExif({
      IFD0: { Make: marker, ImageDescription: marker },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '15/1 26/1 24/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '107/1 47/1 12/1'
      }
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${marker}"/></rdf:RDF></x:xmpmeta>`
    )
    .jpeg()
    .toBuffer();
  return Buffer.concat([photo, Buffer.from(marker)]);
}

/** Half a second of a tone in two channels of 44.1 kHz; who recorded it stands in a list before the samples and one behind. */
export function tellingSound(): Buffer {
  const [rate, channels] = [44_100, 2];
  const samples = new Int16Array((rate / 2) * channels);
  for (const at of samples.keys()) {
    samples[at] = Math.round(12_000 * Math.sin((2 * Math.PI * 440 * Math.floor(at / channels)) / rate));
  }
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * channels * 2, 8);
  format.writeUInt16LE(channels * 2, 12);
  format.writeUInt16LE(16, 14);
  const artist = chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('IART', Buffer.from(marker))]));
  const body = [chunk('fmt ', format), artist, chunk('data', Buffer.from(samples.buffer)), artist];
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...body]));
}

function chunk(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(name, 0, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}
