// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "pubsub".
[<AutoOpen>]
module PubSubCommands =
    type Cmd with

        /// How many clients of this server got the message; in a cluster those of other nodes are not counted. · since
        /// 2.0 · O(subscribers of the channel + patterns) · https://redis.io/docs/latest/commands/publish/
        static member publish(channel: RedisValue, message: RedisValue) : Command<int64> =
            Commands.Publish(channel, message)

        /// How many clients got the message of a shard channel: a cluster keeps such a channel on the node of its slot.
        /// · since 7.0 · O(subscribers) · https://redis.io/docs/latest/commands/spublish/
        static member sPublish(channel: RedisKey, message: RedisValue) : Command<int64> =
            Commands.SPublish(channel, message)

        /// The channels that have subscribers, or those that match a pattern; subscriptions of patterns do not count. ·
        /// since 2.8 · O(channels) · https://redis.io/docs/latest/commands/pubsub-channels/
        static member pubSubChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (Commands.PubSubChannels(Option.toNullable pattern))

        /// How many subscribers each of the channels has; none are asked for: none come. · since 2.8 · O(channels) ·
        /// https://redis.io/docs/latest/commands/pubsub-numsub/
        static member pubSubNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (Commands.PubSubNumSub(channels))

        /// How many patterns are subscribed to. · since 2.8 · O(1) ·
        /// https://redis.io/docs/latest/commands/pubsub-numpat/
        static member pubSubNumPat() : Command<int64> = Commands.PubSubNumPat()

        /// The shard channels of this node that have subscribers, or those that match a pattern. · since 7.0 ·
        /// O(channels) · https://redis.io/docs/latest/commands/pubsub-shardchannels/
        static member pubSubShardChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (Commands.PubSubShardChannels(Option.toNullable pattern))

        /// How many subscribers each of the shard channels has. · since 7.0 · O(channels) ·
        /// https://redis.io/docs/latest/commands/pubsub-shardnumsub/
        static member pubSubShardNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (Commands.PubSubShardNumSub(channels))
