import type { RecordState } from '#engine/records/state.ts';

export type StatusProps = Pick<RecordState, 'status' | 'confirmed'>;
