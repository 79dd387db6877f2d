const { default: Runtime } = require('jest-runtime');

/** A package by its name: not a path, not a part of Node, not our own, not the test runner's. */
const ofPackage = /^(?!node:|@kelmah\/|@jest\/)[@a-z]/;

let packages;

/**
 * Jest's module loader, but packages are loaded once in a worker and kept for the files after the first (most of the
 * time of a small test goes into loading them). Our own modules are loaded anew for each file.
 */
module.exports = class KeptPackages extends Runtime {
  constructor(...context) {
    super(...context);
    packages ??= new Runtime(...context);
  }

  requireModuleOrMock(from, name) {
    return ofPackage.test(name) ? packages.requireModuleOrMock(from, name) : super.requireModuleOrMock(from, name);
  }
};
