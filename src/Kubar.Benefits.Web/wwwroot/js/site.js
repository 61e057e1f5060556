// What lies beside this page, as eng/site writes it: where the rulebook is, or null.
export const rulebook = null;
