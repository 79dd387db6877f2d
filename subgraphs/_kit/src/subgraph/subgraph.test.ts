import { Arg, Directive, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Access, everyone, hasRole, people, signedIn } from '../access/access';
import { RefusalCode, refuse, resultUnion } from '../errors/refusal';
import { aPerson, ask } from '../testing/graph';
import { buildSubgraph } from './subgraph';

@ObjectType({ description: 'A note.' })
@Directive('@key(fields: "id")')
@Access(everyone)
class Note {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its words.' })
  @Access(people<Note>('its owner', ({ ownerId }) => [ownerId]))
  words?: string;

  @Field(() => String, { description: 'Never null.' })
  @Access(signedIn)
  title!: string;

  ownerId!: string;
}

@ObjectType({ description: 'A note was written.' })
@Access(everyone)
class WriteNoteSuccess {
  @Field(() => Note, { description: 'The note.' })
  note!: Note;
}
const WriteNoteResult = resultUnion('WriteNoteResult', () => WriteNoteSuccess);

const owner = aPerson('HIRER');
const note: Note = { id: 'n1', words: 'secret words', title: 'Title', ownerId: owner.userId };

@Resolver(() => Note)
class NoteResolver {
  @Query(() => Note, { nullable: true, description: 'A note.' })
  @Access(everyone)
  note(): Note {
    return note;
  }

  @Mutation(() => WriteNoteResult, { description: 'Writes a note.' })
  @Access(hasRole('HIRER'))
  writeNote(@Arg('words', () => String) words: string) {
    return words === '' ? refuse.invalid('words', 'Write something.') : { note };
  }

  @FieldResolver(() => String, { description: 'Loud words.' })
  @Access(everyone)
  loud(@Root() { title }: Note): string {
    return title.toUpperCase();
  }
}

const { schema, sdl } = buildSubgraph({
  resolvers: [new NoteResolver()],
  references: { Note: (_reference, { viewer }) => (viewer.userId === owner.userId ? note : null) },
});

test('a field is seen by whom its rule lets through, and says so', async () => {
  const query = '{ note { id words loud } }';
  expect((await ask(schema, owner, query)).data).toEqual({ note: { id: 'n1', words: 'secret words', loud: 'TITLE' } });
  expect((await ask(schema, aPerson('HIRER'), query)).data).toEqual({ note: { id: 'n1', words: null, loud: 'TITLE' } });
  expect(sdl).toContain('Seen by: its owner.');
});

test('where null cannot stand, a fault is told', async () => {
  const { data, errors } = await ask(schema, undefined, '{ note { title } }');
  expect(data).toEqual({ note: null });
  expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
});

test('a mutation answers with a refusal, naming the field, or why the viewer may not', async () => {
  const mutation =
    'mutation W($words: String!) { writeNote(words: $words) { __typename ... on Refusal { code field message } } }';
  const write = async (viewer: Parameters<typeof ask>[1], words: string) =>
    (await ask(schema, viewer, mutation, { words })).data;
  expect(await write(owner, 'x')).toEqual({ writeNote: { __typename: 'WriteNoteSuccess' } });
  expect(await write(owner, '')).toMatchObject({ writeNote: { __typename: 'InvalidInput', field: 'words' } });
  expect(await write(aPerson('WORKER'), 'x')).toMatchObject({
    writeNote: { __typename: 'NotAllowed', code: RefusalCode.FORBIDDEN },
  });
  expect(await write(undefined, 'x')).toMatchObject({ writeNote: { code: RefusalCode.UNAUTHENTICATED } });
});

test('an entity reached by its key is as hidden as by any other path', async () => {
  const query = '{ _entities(representations: [{ __typename: "Note", id: "n1" }]) { ... on Note { words } } }';
  expect((await ask(schema, owner, query)).data).toEqual({ _entities: [{ words: 'secret words' }] });
  expect((await ask(schema, aPerson('HIRER'), query)).data).toEqual({ _entities: [null] });
});

test('a field that says nothing about who may see it keeps the schema from being built', () => {
  @ObjectType()
  class Bare {
    @Field(() => String)
    open!: string;
  }
  @Resolver()
  class BareResolver {
    @Query(() => Bare)
    bare(): Bare {
      return { open: '' };
    }
  }
  expect(() => buildSubgraph({ resolvers: [new BareResolver()], references: {} })).toThrow(
    /Bare\.open.*Query\.bare|Query\.bare.*Bare\.open/,
  );
});
