import { RecordingDays } from './recording-days.ts';
import { YearCells } from './year-cells.ts';

/** What a server holds of the database between two questions, each with what tells whether it is still true. */
export class HeldSums {
  readonly years = new YearCells();
  readonly recording = new RecordingDays();
}
