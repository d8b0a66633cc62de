import type { ProgressStep } from '#components/ProgressSteps/props.ts';
import type { Language } from '#basis/label.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { sideToConfirm, type SideOf } from '#engine/records/sides.ts';
import type { RecordState } from '#engine/records/state.ts';
import { say } from '#messages/say.ts';

type Named = 'draft' | 'recorded' | 'asked' | 'countered' | 'confirmed' | 'corrected' | 'counted' | Ended;
type Ended = 'rejected' | 'merged' | 'withdrawn';

/** From draft to counted: what is behind a record, where it stands, and what is still to come. */
export function recordProgress(
  kind: RecordKind,
  state: RecordState,
  entries: readonly Pick<Entry, 'act'>[],
  sideOf: SideOf,
  language: Language
): readonly ProgressStep[] {
  const step = (id: Named, at: ProgressStep['state']): ProgressStep => ({
    id,
    label: say(language, `progress.${id}`),
    state: at
  });
  const begun = [step('draft', 'done'), step('recorded', 'done')];
  const isCorrected = entries.some(({ act }) => act === 'corrected' || act === 'accepted');
  const corrected = isCorrected ? [step('corrected', 'done')] : [];
  const isJoint = sideToConfirm(kind, state.header, sideOf) !== undefined;
  const confirmed = isJoint ? [step('confirmed', 'done')] : [];
  switch (state.status) {
    case 'rejected':
    case 'merged':
    case 'withdrawn': {
      const wasConfirmed = state.answered ? confirmed : [];
      return [...begun, ...wasConfirmed, ...corrected, step(state.status, 'current')];
    }
    case 'recorded': {
      if (state.confirmed) return [...begun, ...confirmed, ...corrected, step('counted', 'done')];
      const waits = step(state.counter ? 'countered' : 'asked', 'current');
      return [...begun, ...corrected, waits, step('counted', 'ahead')];
    }
  }
}
