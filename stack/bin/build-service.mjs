// Bundles one service (run from its folder) into dist/: its own code and the kit; packages stay outside.
// The argument names what it starts with, where that is not src/main.ts.
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';

const [main = 'src/main.ts'] = process.argv.slice(2);
const commands = existsSync('src/commands')
  ? readdirSync('src/commands').filter((name) => name.endsWith('.command.ts'))
  : [];

await build({
  entryPoints: [main, ...commands.map((name) => `src/commands/${name}`)],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'packages-outside-but-the-kit',
      setup(builder) {
        builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@kelmah/kit') ? undefined : { path, external: true },
        );
      },
    },
  ],
});
