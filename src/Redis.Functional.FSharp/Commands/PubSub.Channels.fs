// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional
open Redis.Functional.Server

/// The commands about channels and their subscribers.
[<AutoOpen>]
module ChannelCommands =
    type ServerCmd with

        /// The channels that have subscribers, or those that match a pattern; subscriptions of patterns do not count. ·
        /// since 2.8 · O(channels) · https://redis.io/docs/latest/commands/pubsub-channels/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (ServerCommands.PubSubChannels(Option.toNullable pattern))

        /// How many subscribers each of the channels has; none are asked for: none come. · since 2.8 · O(channels) ·
        /// https://redis.io/docs/latest/commands/pubsub-numsub/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubNumSub(channels))

        /// How many subscribers each of the channels has; none are asked for: none come. · since 2.8 · O(channels) ·
        /// https://redis.io/docs/latest/commands/pubsub-numsub/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubNumSub(channels: RedisValue seq) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubNumSub(channels))

        /// How many patterns are subscribed to. · since 2.8 · O(1) ·
        /// https://redis.io/docs/latest/commands/pubsub-numpat/
        static member pubSubNumPat() : Command<int64> = ServerCommands.PubSubNumPat()

        /// The shard channels of this node that have subscribers, or those that match a pattern. · since 7.0 ·
        /// O(channels) · https://redis.io/docs/latest/commands/pubsub-shardchannels/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (ServerCommands.PubSubShardChannels(Option.toNullable pattern))

        /// How many subscribers each of the shard channels has. · since 7.0 · O(channels) ·
        /// https://redis.io/docs/latest/commands/pubsub-shardnumsub/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubShardNumSub(channels))

        /// How many subscribers each of the shard channels has. · since 7.0 · O(channels) ·
        /// https://redis.io/docs/latest/commands/pubsub-shardnumsub/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardNumSub(channels: RedisValue seq) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubShardNumSub(channels))
