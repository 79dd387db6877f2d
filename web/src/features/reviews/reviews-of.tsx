import { useQuery } from '@apollo/client/react';
import { Group, Text, Title } from '@mantine/core';
import { Card } from '../../components/card';
import { Failed } from '../../components/failed';
import { LoadMore } from '../../components/load-more';
import { CardSkeletons } from '../../components/skeletons';
import type { ReviewsOfQuery } from '../../gql/graphql';
import { ReviewItem } from './review-item';
import styles from './reviews.module.css';
import { ReviewsOf as ReviewsOfDocument } from './reviews-operations';

type Rating = NonNullable<NonNullable<ReviewsOfQuery['user']>['rating']>;

const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What others say of somebody. */
export function ReviewsOf({ userId }: { userId: string }) {
  const { data, error, refetch, fetchMore } = useQuery(ReviewsOfDocument, { variables: { userId, first: 10 } });
  const user = data?.user;
  if (!user) {
    if (error) return <Failed error={error} again={() => void refetch()} />;
    return data === undefined ? <CardSkeletons count={1} /> : null;
  }
  // Where reviews cannot be had at the moment, the rest of the page stands without them.
  if (!user.reviews) return null;
  const { edges, pageInfo } = user.reviews;
  return (
    <Card as="section" aria-labelledby="reviews">
      <Title order={2} id="reviews" mb="md">
        Reviews
      </Title>
      {edges.length === 0 ? (
        <Text c="dimmed">No reviews yet. Reviews come from people who finished a contract together.</Text>
      ) : (
        <>
          {user.rating && <Summary rating={user.rating} />}
          <ul className={styles['list']}>
            {edges.map(({ node }) => (
              <li key={node.id}>
                <ReviewItem review={node} />
              </li>
            ))}
          </ul>
        </>
      )}
      <LoadMore hasMore={pageInfo.hasNextPage} more={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </Card>
  );
}

function Summary({ rating }: { rating: Rating }) {
  if (rating.average == null) return null;
  return (
    <Group gap="xl" mb="lg" align="center">
      <div>
        <div className={styles['average']}>{oneDecimal.format(rating.average)}</div>
        <Text size="sm" c="dimmed">
          {rating.count === 1 ? '1 review' : `${rating.count} reviews`}
        </Text>
      </div>
      <ul className={styles['bars']} aria-label="How often each rating was given" style={{ padding: 0 }}>
        {[5, 4, 3, 2, 1].map((stars) => (
          <Bar key={stars} stars={stars} count={rating.distribution[stars - 1] ?? 0} of={rating.count} />
        ))}
      </ul>
    </Group>
  );
}

function Bar({ stars, count, of }: { stars: number; count: number; of: number }) {
  return (
    <li className={styles['bar']} aria-label={`${stars} stars: ${count}`}>
      <span aria-hidden="true">{stars}</span>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['fill']} style={{ width: `${(count / Math.max(1, of)) * 100}%` }} />
      </span>
      <span aria-hidden="true">{count}</span>
    </li>
  );
}
