/** Runs `body` with members of an object replaced, and puts them back whatever happens. */
export async function overriding<T>(object: object, members: object, body: () => Promise<T>): Promise<T> {
  const before = Object.keys(members).map(
    (key) => [key, Object.getOwnPropertyDescriptor(object, key)] as const,
  );
  Object.assign(object, members);
  try {
    return await body();
  } finally {
    for (const [key, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(object, key);
      else Object.defineProperty(object, key, descriptor);
    }
  }
}
