import { startAndStay } from './stay';

void startAndStay({ mode: 'built' });
