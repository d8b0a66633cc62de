import type { Label } from '#basis/label.ts';

/** How far long work has come; nobody needs to listen. */
export type Progress = (done: number, of: number, what: Label) => void;
