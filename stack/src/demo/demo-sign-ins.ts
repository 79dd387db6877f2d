/** Worth nothing: the demo runs on the machine of whoever looks at it. */
export const demoPassword = 'kente-weaver-2026';

/** Whom one may sign in as in the demo, all with `demoPassword`. */
export const demoSignIns = {
  efua: { email: 'efua@demo.kelmah.example', who: 'hirer, a guest house in Osu' },
  kwame: { email: 'kwame@demo.kelmah.example', who: 'worker, a plumber from Madina' },
  ama: { email: 'ama@demo.kelmah.example', who: 'hirer and worker' },
  staff: { email: 'staff@demo.kelmah.example', who: 'staff, all permissions' },
} as const;
