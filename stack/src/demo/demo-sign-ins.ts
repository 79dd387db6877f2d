/** Worth nothing: the demo runs on the machine of whoever looks at it. */
export const demoPassword = 'kente-weaver-2026';

/** The set-up key of the authenticator app of the demo's staff, worth as little. */
export const demoStaffSecret = 'KENTEWEAVERSOFBONWIREDRAWGOLD234';

/** Whom one may sign in as in the demo, all with `demoPassword`; staff are asked for a code as well. */
export const demoSignIns = {
  efua: { email: 'efua@demo.kelmah.example', who: 'hirer, a guest house in Osu' },
  kwame: { email: 'kwame@demo.kelmah.example', who: 'worker, a plumber from Madina' },
  ama: { email: 'ama@demo.kelmah.example', who: 'hirer and worker' },
  staff: { email: 'staff@demo.kelmah.example', who: 'staff, all permissions' },
} as const;

/** Somebody whom only the older system knows: moved here when they first sign in, with the same password. */
export const legacySignIn = { email: 'yaw@old.kelmah.example', who: 'worker, of the older system' } as const;
