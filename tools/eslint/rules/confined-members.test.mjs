import { proveRule } from '../rule-tester.mjs';
import { confinedMembers } from './confined-members.mjs';

const service = 'subgraphs/job/src/job/job.service.ts';
const component = 'web/src/features/jobs/job-card.tsx';

proveRule('confined-members', confinedMembers, {
  good: [
    ['subgraphs/job/src/config.ts', 'export const config = read(process.env);'],
    ['router/src/config.ts', 'export const config = read(process.env);'],
    ['subgraphs/_kit/src/config/config.ts', 'parse(process.env);'],
    ['subgraphs/_kit/src/testing/engines.ts', 'const url = process.env.MONGO_URL;'],
    ['stack/src/start/start.ts', 'spawn(node, { env: process.env });'],
    ['web/vite.config.ts', 'const port = process.env.PORT;'],
    ['jest.config.cjs', 'const ci = process.env.CI;'],
    ['subgraphs/_kit/src/clock/clock.ts', 'const now = () => new Date(Date.now());'],
    ['subgraphs/_kit/src/ids/ids.ts', 'const seed = Math.random() * Date.now();'],
    ['subgraphs/job/src/job/job.service.test.ts', 'const before = Date.now(); const at = new Date();'],
    [service, 'const at = new Date(clock.now()); const day = new Date("2026-01-01"); process.exit(1);'],
    [service, 'const rounded = Math.round(1.2); const amount = Number.parseInt("12", 10);'],
    ['web/src/lib/time.ts', 'const now = Date.now();'],
    ['web/src/lib/money.ts', 'const text = (12.5).toFixed(2);'],
    ['subgraphs/_kit/src/money/money.ts', 'const text = (12.5).toFixed(2);'],
    ['stack/src/engines/engine.ts', 'console.log(Date.now(), new Date(), Math.random());'],
    [component, 'console.error("shown to a developer");'],
  ],
  bad: [
    [service, 'const url = process.env.MONGO_URL;', 'confined'],
    [service, 'const { env } = process;', 'confined'],
    [service, 'const url = globalThis.process.env.MONGO_URL;', 'confined'],
    [service, 'const url = process["env"].MONGO_URL;', 'confined'],
    [service, "import { env } from 'node:process';", 'confined'],
    ['subgraphs/job/src/job/job.service.test.ts', 'process.env.MONGO_URL = "x";', 'confined'],
    [component, 'const url = process.env.API;', 'confined'],
    [service, 'const n = Math.random();', 'confined'],
    [service, 'const t = Date.now();', 'confined'],
    [service, 'const clock = { now: Date.now };', 'confined'],
    [service, 'const t = new Date();', 'confined'],
    [service, 'const t = new Date;', 'confined'],
    [service, 'const t = Date();', 'confined'],
    ['router/src/identity/verify.ts', 'const t = new Date();', 'confined'],
    [component, 'const t = new Date();', 'confined'],
    [service, 'const price = parseFloat("1.5");', 'confined'],
    [service, 'const price = Number.parseFloat("1.5");', 'confined'],
    [service, 'const price = (amountMinor / 100).toFixed(2);', 'confined'],
    [component, 'const price = (amountMinor / 100).toFixed(2);', 'confined'],
    [service, 'console.log("hello");', 'confined'],
    ['router/src/main.ts', 'console.error("hello");', 'confined'],
    ['subgraphs/_kit/src/logger/logger.ts', 'console.info("hello");', 'confined'],
  ],
});
