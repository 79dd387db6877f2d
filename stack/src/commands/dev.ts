import { startAndStay } from './stay';

void startAndStay({ mode: 'dev' });
