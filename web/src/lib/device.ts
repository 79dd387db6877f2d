const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone or iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];
const browsers: [RegExp, string][] = [
  [/OPR\/|Opera/, 'Opera'],
  [/EdgA?\//, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const first = (agent: string, table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(agent))?.[1];

/** "Chrome on Android": by which a person knows the session again in the list of sessions. */
export function describeDevice(agent: string = navigator.userAgent): string {
  return `${first(agent, browsers) ?? 'Browser'} on ${first(agent, systems) ?? 'a device'}`;
}
