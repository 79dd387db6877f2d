import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { notify } from '../../components/notify';
import type { JobDraftPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import type { Refusal } from '../../lib/refusal';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { usePhotos } from '../../lib/use-photos';
import { PostJob, SaveJobDraft } from './jobs-operations';
import { draftInputOf, errorsOf, fieldNames, postInputOf, stepOf, steps, valuesOf } from './post-job-values';

/** The steps of posting a job. What is there is saved as a draft at every step, so that nothing typed is lost. */
export function usePostJob(draft: JobDraftPartsFragment | null | undefined) {
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const form = useForm({ initialValues: valuesOf(draft) });
  const photos = usePhotos('JOB', { initial: draft?.photos ?? [] });
  const save = useAction(SaveJobDraft, 'saveJobDraft');
  const post = useAction(PostJob, 'postJob');
  const jobId = useRef(draft?.id);
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const onRefusal = (refusal: Refusal): boolean => {
    const shown = showRefusal(form, refusal, fieldNames);
    if (shown) setStep(stepOf(Object.keys(form.errors)[0] ?? fieldOfRefusal(refusal)));
    return shown;
  };
  const saveDraft = async () => {
    const done = await save.run({ input: draftInputOf(form.getValues(), jobId.current, photos.uploadIds) });
    if (done) jobId.current = done.job.id;
    return done;
  };
  const isRight = (checked: number): boolean => {
    const errors = errorsOf(form.getValues(), checked);
    form.setErrors(errors);
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first)?.focus();
    return first === undefined;
  };

  return {
    form,
    photos,
    step,
    problem: post.problem ?? save.problem,
    posting: post.busy,
    savingDraft: save.busy,
    back: () => setStep(step - 1),
    next: () => {
      if (!isRight(step)) return;
      setStep(step + 1);
      saving.current = saveDraft();
    },
    saveAndLeave: async () => {
      await saving.current;
      if (!(await saveDraft())) return;
      notify('Saved as a draft.');
      void navigate(paths.myJobs);
    },
    submit: async () => {
      const wrong = steps.findIndex((_, index) => Object.keys(errorsOf(form.getValues(), index)).length > 0);
      if (wrong >= 0) {
        setStep(wrong);
        isRight(wrong);
        return;
      }
      // The draft's id must be known, or the job would be there twice.
      await saving.current;
      const input = postInputOf(form.getValues(), jobId.current, photos.uploadIds);
      const done = input && (await post.run({ input }, { onRefusal, stale: ['myJobs'] }));
      if (!done) return;
      notify('Your job is posted. Workers nearby can see it now.');
      void navigate(paths.job(done.job.id), { replace: true });
    },
  };
}

const fieldOfRefusal = ({ field }: Refusal): string => {
  const path = field ?? '';
  return (fieldNames as Record<string, string>)[path] ?? path;
};

export type PostJobForm = ReturnType<typeof usePostJob>;
