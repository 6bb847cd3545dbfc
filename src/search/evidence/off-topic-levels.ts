/**
 * How off topic a question sounds (the sign `offTopic`, from 0 to 1), in five steps. Found on the question files, with no
 * question among what it was tried on; look at them again after `npm run tune`, which learns what sounds off topic.
 */
export const OFF_TOPIC = {
  /** Ours, however it is put: "a stolen laptop with charts: which officer" asks for no stolen exam. */
  certainlyNot: 0.1,
  /** Ours: one entry that is far ahead of all others is meant. */
  hardly: 0.3,
  /** More likely ours: what is named need not be one of our names for work. */
  ratherNot: 0.4,
  /** Ours only if it names a role, a credential or an occupation; names of places sound like this too. */
  rather: 0.65,
  /** Ours only if its shape leaves no doubt: "truck driver here, how to become a coder". */
  very: 0.9,
} as const;
