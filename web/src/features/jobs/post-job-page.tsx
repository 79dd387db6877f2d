import { useQuery } from '@apollo/client/react';
import { Button, Stack, Title } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { NotHere } from '../../components/not-here';
import { Page } from '../../components/page';
import { ProblemNote } from '../../components/problem-note';
import { PageSkeleton } from '../../components/skeletons';
import { StepList } from '../../components/step-list';
import type { JobDraftPartsFragment } from '../../gql/graphql';
import { usePartialAnswers } from '../../lib/apollo/use-partial-answers';
import { OneJob } from './jobs-operations';
import { BudgetStep } from './post-budget-step';
import styles from './post-job.module.css';
import { MilestonesStep } from './post-milestones-step';
import { WhatStep, WhereStep } from './post-what-step';
import { steps } from './post-job-values';
import { usePostJob } from './use-post-job';

const panels = [WhatStep, WhereStep, BudgetStep, MilestonesStep];

export function PostJobPage() {
  const [query] = useSearchParams();
  const draftId = query.get('draft');
  const { data, error, refetch } = useQuery(OneJob, {
    variables: { jobId: draftId ?? '' },
    skip: draftId === null,
    fetchPolicy: 'network-only',
  });
  const partial = usePartialAnswers();
  if (draftId === null) return <PostJobForm draft={undefined} />;
  if (data === undefined) {
    return error ? (
      <Page title="Post a job">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    ) : (
      <PageSkeleton />
    );
  }
  if (!data.job) return <NotHere title="Draft not found" />;
  // A draft is saved as a whole: what is missing in it now would be gone from it.
  if (partial.includes('OneJob')) {
    return (
      <Page title="Post a job">
        <Failed error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return <PostJobForm draft={data.job} />;
}

function PostJobForm({ draft }: { draft: JobDraftPartsFragment | undefined }) {
  const job = usePostJob(draft);
  const last = job.step === steps.length - 1;
  const Panel = panels[job.step] ?? WhatStep;
  return (
    <Page title="Post a job" lead="Four short steps. What you enter is kept as a draft." width="narrow">
      <StepList steps={steps} active={job.step} />
      <Card>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (last) void job.submit();
            else job.next();
          }}
        >
          <Stack gap="md">
            <Title order={2}>{steps[job.step]}</Title>
            <ProblemNote problem={job.problem} />
            <Panel job={job} />
            <div className={styles['buttons']}>
              {job.step > 0 && (
                <Button variant="default" onClick={job.back}>
                  Back
                </Button>
              )}
              <Button variant="subtle" color="gray" loading={job.savingDraft} onClick={() => void job.saveAndLeave()}>
                Save as draft
              </Button>
              <Button type="submit" loading={job.posting} disabled={job.photos.busy}>
                {last ? 'Post this job' : 'Next'}
              </Button>
            </div>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
