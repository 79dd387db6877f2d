/** Why a fresh proof is asked for, by what is to be changed. */
export const whyFactors = 'A second step protects your account. Prove once more who you are to change it.';
export const whyWays = 'These are the ways into your account. Prove once more who you are to change them.';
export const whySupport = 'Support sees your account then. Prove once more who you are to allow it.';
export const whyLeaving = 'This is about your whole account. Prove once more who you are.';

/** For a page that a letter leads to, opened without what the letter says. */
export const linkNotWhole = 'This link is not whole. Open it from our letter once more.';
export const whyExport = 'The copy holds all that we keep of you. Prove once more who you are to get it.';
