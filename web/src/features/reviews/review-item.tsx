import { Group, Text } from '@mantine/core';
import { PersonLine } from '../../components/person-line';
import { Stars } from '../../components/stars';
import type { ReviewPartsFragment } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { formatMonth } from '../../lib/time';
import { criteria } from '../../lib/words';
import { ReplyForm } from './reply-form';
import styles from './reviews.module.css';

/** A review, and the answer to it. */
export function ReviewItem({ review }: { review: ReviewPartsFragment }) {
  return (
    <article aria-label={review.author ? `Review by ${review.author.name}` : 'Review'}>
      <Group justify="space-between" align="flex-start" mb={6}>
        <PersonLine
          person={review.author}
          to={review.author ? paths.worker(review.author.id) : undefined}
          size={36}
          below={review.writtenAt && formatMonth(review.writtenAt)}
        />
        <Stars average={review.rating} />
      </Group>
      <Text style={{ whiteSpace: 'pre-line' }}>{review.text}</Text>
      {review.criteria.length > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {review.criteria.map(({ criterion, rating }) => `${criteria[criterion]} ${rating}`).join(' · ')}
        </Text>
      )}
      {review.reply && (
        <div className={styles['reply']}>
          <Text size="sm" fw={650}>
            The answer
          </Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{review.reply.text}</Text>
        </div>
      )}
      {review.moves.includes('REPLY') && <ReplyForm reviewId={review.id} />}
    </article>
  );
}
