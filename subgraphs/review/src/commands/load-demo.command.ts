import { runDemoCommand } from '@kelmah/kit/demo/load-demo';
import { configure } from '../config';
import { loadDemoReviews } from '../demo/load-demo.service';

void runDemoCommand('review', configure, loadDemoReviews, process.env);
