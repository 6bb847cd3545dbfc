/** What is said of a field of a file; `at`: where to report it, if not at the field itself. */
export type Report = {
  readonly path: PropertyKey[];
  readonly at?: PropertyKey[];
  readonly of: 'value' | 'key';
  readonly message: string;
};

/** The value at a path, or undefined. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}
