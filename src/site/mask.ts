/** Stands for a code unit that may not be shown; of the private use area, so that no text holds it. */
export const MASK = "\uE000";
