import { fireEvent, screen } from '@testing-library/react';
import { renderInApp } from '../../test/render';
import { OneUploadDocument, type PhotoFragment } from '../gql/graphql';
import { PhotoStrip } from './photo-strip';

const unknown: PhotoFragment = {
  __typename: 'Upload',
  id: 'upl_1',
  fileName: null,
  contentType: null,
  bytes: null,
  status: null,
  url: null,
};
const ready: PhotoFragment = {
  ...unknown,
  fileName: 'drain.jpg',
  contentType: 'image/jpeg',
  bytes: 64,
  status: 'READY',
  url: 'https://files.example/drain?signed=1',
};

/** Answers about the upload, the last of them again and again; and how often it was asked. */
function answers(...uploads: (PhotoFragment | null)[]) {
  const asked = { times: 0 };
  const mock = {
    request: { query: OneUploadDocument, variables: { id: 'upl_1' } },
    maxUsageCount: 10,
    result: () => ({ data: { upload: uploads[Math.min(asked.times++, uploads.length - 1)] ?? null } }),
  };
  return { asked, mocks: [mock as never] };
}
const label = 'Photos in this message';
const alt = `${label}, 1 of 1`;

it('shows by itself what was on its way when the message came', async () => {
  const { asked, mocks } = answers(null, ready);
  renderInApp(<PhotoStrip photos={[unknown]} label={label} />, { mocks });
  expect(screen.getByText('On its way…')).toBeInTheDocument();
  expect(await screen.findByRole('img', { name: alt })).toHaveAttribute('src', ready.url);
  expect(asked.times).toBe(2);
});

it('asks once for a new address where the old one is over, and names the file where that leads nowhere too', async () => {
  const renewed = 'https://files.example/drain?signed=2';
  const { asked, mocks } = answers({ ...ready, url: renewed });
  renderInApp(<PhotoStrip photos={[ready]} label={label} />, { mocks });
  fireEvent.error(screen.getByRole('img', { name: alt }));
  const image = await screen.findByRole('img', { name: alt });
  expect(image).toHaveAttribute('src', renewed);
  fireEvent.error(image);
  expect(await screen.findByText('drain.jpg')).toBeInTheDocument();
  expect(asked.times).toBe(1);
});

it('names a file that was refused, and asks for nothing', async () => {
  const { asked, mocks } = answers(ready);
  const refused: PhotoFragment = { ...ready, status: 'REFUSED', url: null };
  renderInApp(<PhotoStrip photos={[refused]} label={label} />, { mocks });
  expect(screen.getByText('drain.jpg')).toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(asked.times).toBe(0);
});
