import type { PressOrder } from './press-order.ts';
import { Typesetter } from './typesetter.ts';

/**
 * The process in which Typst works: a long annex holds up nobody else, its memory goes back to the system
 * when the process ends, and a crash ends nothing but the order. Started by `press.ts` only.
 */
const typesetter = new Typesetter();

process.on('message', (order: PressOrder) => process.send?.(typesetter.set(order)));
process.on('disconnect', () => process.exit(0));
