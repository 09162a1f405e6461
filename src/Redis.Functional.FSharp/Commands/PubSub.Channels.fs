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

        /// <summary>
        /// The channels that have subscribers, or those that match a pattern; subscriptions of patterns do not count.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-channels/">PUBSUB
        /// CHANNELS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (ServerCommands.PubSubChannels(Option.toNullable pattern))

        /// <summary>How many subscribers each of the channels has; none are asked for: none come.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-numsub/">PUBSUB
        /// NUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubNumSub(channels))

        /// <summary>How many subscribers each of the channels has; none are asked for: none come.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-numsub/">PUBSUB
        /// NUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubNumSub(channels: RedisValue seq) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubNumSub(channels))

        /// <summary>How many patterns are subscribed to.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/pubsub-numpat/">PUBSUB
        /// NUMPAT</see>
        /// </para>
        /// </remarks>
        static member pubSubNumPat() : Command<int64> = ServerCommands.PubSubNumPat()

        /// <summary>The shard channels of this node that have subscribers, or those that match a pattern.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) ·
        /// <see href="https://redis.io/docs/latest/commands/pubsub-shardchannels/">PUBSUB SHARDCHANNELS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (ServerCommands.PubSubShardChannels(Option.toNullable pattern))

        /// <summary>How many subscribers each of the shard channels has.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardnumsub/">PUBSUB
        /// SHARDNUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubShardNumSub(channels))

        /// <summary>How many subscribers each of the shard channels has.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardnumsub/">PUBSUB
        /// SHARDNUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardNumSub(channels: RedisValue seq) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubShardNumSub(channels))
