import { dayText, periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { Claim } from '#engine/reading/claim.ts';
import { say } from '#messages/say.ts';
import type showPaper from '#operations/reading/show-paper.ts';
import type { World } from '#operations/world.ts';
import { indicators } from '#programme/catalogue.ts';
import { nameAsRecorded } from '../../_server/unit-words.ts';

type Shown = Awaited<ReturnType<typeof showPaper.run>>;

/** One figure that was read, as the form shows it and sends it back. */
export interface ShownClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page: number | undefined;
  readonly indicator: string;
  readonly place: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly bound: ReportedTotal['bound'];
  readonly about: string;
  readonly phrase: string;
  /** Why a person should look again; nothing when the reading is sure. */
  readonly doubt: string | undefined;
  readonly accepted: string | undefined;
  /** Ticked from the start: read surely, said for the first time, and not accepted yet. */
  readonly isSure: boolean;
}

export function shownClaims(paper: Shown, world: World, language: Language): readonly ShownClaim[] {
  const accepted = new Map(paper.accepted.map((one) => [one.start, one.value]));
  const seen = new Set<string>();
  return paper.claims.map((claim) => {
    const indicator = indicators.get(claim.indicator ?? '');
    const doubt = doubtOf(claim, language);
    const had = accepted.get(claim.start);
    const place = nameAsRecorded(world, claim.about);
    const key = `${claim.indicator} ${claim.about} ${claim.span.from} ${claim.span.to}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return {
      start: claim.start,
      end: claim.end,
      text: claim.text.replace(/\s+/gu, ' '),
      page: claim.page,
      indicator: indicator?.label[language] ?? '',
      place,
      unit: claim.about,
      from: dayText(claim.span.from, 'vi'),
      to: dayText(claim.span.to, 'vi'),
      value: claim.value === null ? '' : String(claim.value).replace('.', ','),
      bound: claim.bound === 'range' ? 'about' : claim.bound,
      about: [indicator?.label[language], place, periodText(claim.span, language)]
        .filter((one) => one !== undefined)
        .join(' · '),
      phrase: claim.because.phrase,
      doubt,
      accepted: had === undefined ? undefined : String(had).replace('.', ','),
      isSure: doubt === undefined && had === undefined && !isRepeated
    };
  });
}

function doubtOf(claim: Shown['claims'][number], language: Language): string | undefined {
  if (claim.indicator === undefined) return say(language, 'oldReports.noIndicator');
  if (claim.isElsewhere) return say(language, 'oldReports.elsewhere');
  if (claim.value === null || isNoTotal(claim)) return say(language, 'oldReports.unsure');
  return claim.doubt?.[language];
}

/** Targets, changes and numbers per something are no totals. */
function isNoTotal({ modality, direction, rate, vague }: Claim): boolean {
  return modality !== undefined || direction !== undefined || rate !== undefined || vague === true;
}
