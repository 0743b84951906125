/** The same thing, as long as its holder is up; after that, whatever is asked of it never comes back. */
export const mortal = <T extends object>(thing: T, isUp: () => boolean): T =>
  new Proxy(thing, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown =>
        isUp() ? Reflect.apply(member, target, args) : new Promise(() => undefined);
    },
  });
