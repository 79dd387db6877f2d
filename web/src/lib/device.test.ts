import { describeDevice } from './device';

const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

it.each([
  ['Chrome on Android', `${android} Chrome/140.0.0.0 Mobile Safari/537.36`],
  ['Opera on Android', `${android} Chrome/140.0.0.0 Mobile Safari/537.36 OPR/90.0.0.0`],
  ['Opera Mini on Android', 'Opera/9.80 (Android; Opera Mini/80.0/191.273; U; en) Presto/2.12.423 Version/12.16'],
  ['Samsung Internet on Android', `${android} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`],
  ['UC Browser on Android', `${android} Version/4.0 Chrome/100.0.0.0 UCBrowser/15.0 Mobile Safari/537.36`],
  ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'],
  ['Safari on iPhone or iPad', `${iphone} Version/18.0 Mobile/15E148 Safari/604.1`],
  ['Chrome on iPhone or iPad', `${iphone} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`],
  ['Firefox on iPhone or iPad', `${iphone} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`],
  ['Edge on iPhone or iPad', `${iphone} Version/18.0 EdgiOS/140.0.0.0 Mobile/15E148 Safari/604.1`],
  ['Opera on iPhone or iPad', `${iphone} Version/18.0 OPT/5.0 Mobile/15E148 Safari/604.1`],
  ['Edge on Windows', `${windows} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
  ['Safari on Mac', `${mac} Version/18.0 Safari/605.1.15`],
  [
    'Chrome on Chromebook',
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
  ],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  ['Browser on KaiOS', 'Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 KAIOS/2.5'],
  ['Browser on a device', 'curl/8.0'],
])('%s', (name, agent) => {
  expect(describeDevice(agent)).toBe(name);
});
