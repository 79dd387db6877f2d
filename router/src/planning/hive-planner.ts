export { apolloPlanner as hivePlanner } from './apollo-planner';
