import { wavOf } from './wav.ts';

/** As on a telephone with a good line: speech is understood, two minutes fit into one file. */
const RATE = 16_000;
const SECONDS = 125;

/**
 * Decodes a recording and writes it anew as plain samples: what the phone wrote beside the sound stays behind.
 * Nothing when the browser cannot read it; `too-long` when it is longer than two minutes.
 */
export async function replayedSound(file: Blob): Promise<Uint8Array | 'too-long' | undefined> {
  const context = new OfflineAudioContext(1, 1, RATE);
  const sound = await context.decodeAudioData(await file.arrayBuffer()).catch(() => undefined);
  if (!sound) return undefined;
  if (sound.duration > SECONDS) return 'too-long';
  const channels = Array.from({ length: sound.numberOfChannels }, (_, nth) => sound.getChannelData(nth));
  const mixed = new Float32Array(sound.length);
  for (const channel of channels) {
    for (const [at, sample] of channel.entries()) mixed[at] = (mixed[at] ?? 0) + sample / channels.length;
  }
  return wavOf(mixed, RATE);
}
