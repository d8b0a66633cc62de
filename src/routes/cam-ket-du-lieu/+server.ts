import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.ts';

/** The address in the footer. */
export const GET: RequestHandler = () => redirect(308, '/du-lieu');
