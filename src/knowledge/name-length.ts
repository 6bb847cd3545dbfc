/** No name that is typed is longer: what is more is cut off before it is looked up. */
export const MAX_NAME = 100;
