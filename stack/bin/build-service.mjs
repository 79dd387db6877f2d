// Bundles one service (run from its folder) into dist/: its own code and the kit; packages stay outside.
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';

const commands = existsSync('src/commands')
  ? readdirSync('src/commands').filter((name) => name.endsWith('.command.ts'))
  : [];

await build({
  entryPoints: ['src/main.ts', ...commands.map((name) => `src/commands/${name}`)],
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
