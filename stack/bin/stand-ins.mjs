// Starts the stand-ins for outside services: from what the run has just built, where it says so (`npm test` does),
// else from their sources.
if (process.env.TEST_STAND_INS === 'built') {
  await import('../dist/stand-ins/main.js');
} else {
  await import('tsx');
  await import('../src/stand-ins/main.ts');
}
