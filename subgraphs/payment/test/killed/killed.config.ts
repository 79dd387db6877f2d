/** `KILLS=all` kills each move at each of its steps; else each is killed where Stripe has done it and nobody knows yet. */
export const everyStep = process.env['KILLS'] === 'all';
