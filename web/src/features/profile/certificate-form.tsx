import { Button, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Card } from '../../components/card';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import type { WorkerProfilePartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { fromDateInput, today } from '../../lib/time';
import { useAction } from '../../lib/use-action';
import { Certificates } from './certificates';
import { AddCertificate, RemoveCertificate } from './certificate-operations';

type Certificate = WorkerProfilePartsFragment['certificates'][number];

/** A worker's certificates: what is there, and the way to add to it. */
export function CertificatesEditor({ certificates }: { certificates: Certificate[] }) {
  const remove = useAction(RemoveCertificate, 'removeCertificate');
  return (
    <>
      <ProblemNote problem={remove.problem} />
      <Certificates
        certificates={certificates}
        actionOf={({ id, title }) => (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            disabled={remove.busy}
            aria-label={`Remove ${title}`}
            onClick={() => void remove.run({ input: { certificateId: id } })}
          >
            Remove
          </Button>
        )}
      />
      <AddCertificateForm />
    </>
  );
}

function AddCertificateForm() {
  const add = useAction(AddCertificate, 'addCertificate');
  const form = useForm({
    initialValues: { title: '', issuer: '', issuedOn: '', expiresOn: '' },
    validate: { issuedOn: (value) => (fromDateInput(value) === undefined ? 'When did you get it?' : null) },
  });
  const submit = form.onSubmit(async ({ title, issuer, issuedOn, expiresOn }) => {
    const issued = fromDateInput(issuedOn);
    if (issued === undefined) return;
    const done = await add.run(
      {
        input: {
          title: title.trim(),
          issuer: issuer.trim(),
          issuedOn: issued,
          expiresOn: fromDateInput(expiresOn),
        },
      },
      { onRefusal: (refusal) => showRefusal(form, refusal) },
    );
    if (!done) return;
    form.reset();
    notify('Certificate added. We check it.');
  });
  return (
    <Card as="section" aria-labelledby="add-certificate">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="add-certificate">
            Add a certificate
          </Title>
          <ProblemNote problem={add.problem} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label="Certificate" placeholder="NVTI Plumbing II" {...form.getInputProps('title')} />
            <TextInput label="Given by" placeholder="NVTI" {...form.getInputProps('issuer')} />
            <TextInput label="Given on" type="date" max={today()} {...form.getInputProps('issuedOn')} />
            <TextInput label="Valid until" type="date" {...form.getInputProps('expiresOn')} />
          </SimpleGrid>
          <Button type="submit" loading={add.busy} style={{ alignSelf: 'flex-start' }}>
            Add certificate
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
