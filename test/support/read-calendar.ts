const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

/** The lines of an iCalendar file, unfolded (RFC 5545, 3.1), each as its name and value; texts unescaped (3.3.11). */
export const readCalendar = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    file
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter((line) => line !== '' && !/^(BEGIN|END):/.test(line))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), unescaped(line.slice(colon + 1))];
      }),
  );
