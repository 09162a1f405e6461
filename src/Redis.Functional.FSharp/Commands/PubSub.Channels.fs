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

        /// <summary>Gets the channels that have subscribers.</summary>
        /// <param name="pattern">Only channels that match this pattern. Null: all.</param>
        /// <returns>The channels. Subscriptions to patterns do not count.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-channels/">PUBSUB
        /// CHANNELS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (ServerCommands.PubSubChannels(Option.toNullable pattern))

        /// <summary>Gets the number of subscribers of channels.</summary>
        /// <returns>One element per channel. Subscriptions to patterns do not count. Without channels: empty.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-numsub/">PUBSUB
        /// NUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubNumSub(channels))

        /// <summary>Gets the number of subscribers of channels.</summary>
        /// <returns>One element per channel. Subscriptions to patterns do not count. Without channels: empty.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-numsub/">PUBSUB
        /// NUMSUB</see>
        /// </para>
        /// </remarks>
        static member inline pubSubNumSub([<ParamArray>] channels: ^Channels[]) : Command<(RedisValue * int64) list> =
            ServerCmd.pubSubNumSub (Given.values channels)

        /// <summary>Gets the number of subscribers of channels.</summary>
        /// <returns>One element per channel. Subscriptions to patterns do not count. Without channels: empty.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-numsub/">PUBSUB
        /// NUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubNumSub(channels: RedisValue seq) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubNumSub(channels))

        /// <summary>Gets the number of patterns that have subscribers.</summary>
        /// <returns>The number of distinct patterns.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(1) · <see href="https://redis.io/docs/latest/commands/pubsub-numpat/">PUBSUB
        /// NUMPAT</see>
        /// </para>
        /// </remarks>
        static member pubSubNumPat() : Command<int64> = ServerCommands.PubSubNumPat()

        /// <summary>Gets the shard channels of this node that have subscribers.</summary>
        /// <param name="pattern">Only channels that match this pattern. Null: all.</param>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) ·
        /// <see href="https://redis.io/docs/latest/commands/pubsub-shardchannels/">PUBSUB SHARDCHANNELS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Shape.list (ServerCommands.PubSubShardChannels(Option.toNullable pattern))

        /// <summary>Gets the number of subscribers of shard channels.</summary>
        /// <returns>One element per channel.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardnumsub/">PUBSUB
        /// SHARDNUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubShardNumSub(channels))

        /// <summary>Gets the number of subscribers of shard channels.</summary>
        /// <returns>One element per channel.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardnumsub/">PUBSUB
        /// SHARDNUMSUB</see>
        /// </para>
        /// </remarks>
        static member inline pubSubShardNumSub
            ([<ParamArray>] channels: ^Channels[])
            : Command<(RedisValue * int64) list> =
            ServerCmd.pubSubShardNumSub (Given.values channels)

        /// <summary>Gets the number of subscribers of shard channels.</summary>
        /// <returns>One element per channel.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(channels) · <see href="https://redis.io/docs/latest/commands/pubsub-shardnumsub/">PUBSUB
        /// SHARDNUMSUB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pubSubShardNumSub(channels: RedisValue seq) : Command<(RedisValue * int64) list> =
            Shape.pairs (ServerCommands.PubSubShardNumSub(channels))
