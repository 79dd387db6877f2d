import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { SettingsService } from './settings.service';
import {
  NotificationSettingsType,
  SaveNotificationSettingsInput,
  SaveNotificationSettingsResult,
} from './settings.type';

@Resolver()
export class SettingsResolver {
  constructor(private readonly service: SettingsService) {}

  @Query(() => NotificationSettingsType, { nullable: true, description: 'How the viewer is told of things.' })
  @Access(signedIn)
  myNotificationSettings(@Ctx() context: RequestContext) {
    return this.service.mine(context);
  }

  @Mutation(() => SaveNotificationSettingsResult, { description: 'Changes how the viewer is told of things.' })
  @Access(signedIn)
  async saveNotificationSettings(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveNotificationSettingsInput, { description: 'What to change.' })
    input: SaveNotificationSettingsInput,
  ) {
    const done = await this.service.save(context, input);
    return isRefusal(done) ? done : { settings: done };
  }
}
