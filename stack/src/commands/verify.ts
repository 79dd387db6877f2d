import { runVerify } from '../verify/verify';

void runVerify().then((code) => {
  process.exitCode = code;
});
