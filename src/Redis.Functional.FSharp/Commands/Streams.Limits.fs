// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands that read several streams with limits over all.
[<AutoOpen>]
module StreamLimitCommands =
    type Cmd with

        /// <summary>
        /// Reads entries of several streams for a consumer of groups with the same name, with limits over all streams.
        /// </summary>
        /// <returns>One batch per stream that has entries.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xReadGroup
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: RedisValue,
                consumer: RedisValue,
                limits: StreamLimits,
                ?noAck: bool
            ) : Command<StreamBatch list> =
            Shape.list (
                Commands.XReadGroup(Interop.ofPairs streams, groupName, consumer, limits, defaultArg noAck false)
            )

        /// <summary>
        /// Reads entries of several streams for a consumer of groups with the same name, with limits over all streams.
        /// </summary>
        /// <returns>One batch per stream that has entries.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroup
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: ^GroupName,
                consumer: ^Consumer,
                limits: StreamLimits,
                ?noAck: bool
            ) : Command<StreamBatch list> =
            Cmd.xReadGroup(streams, Given.value groupName, Given.value consumer, limits, ?noAck = noAck)

        /// <summary>
        /// Reads entries of several streams for a consumer of groups with the same name, with limits over all streams,
        /// waiting until one of them has an entry.
        /// </summary>
        /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member xReadGroupBlock
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: RedisValue,
                consumer: RedisValue,
                timeout: TimeSpan,
                limits: StreamLimits,
                ?noAck: bool
            ) : BlockingCommand<StreamBatch list> =
            Shape.list (
                Commands.XReadGroupBlock(
                    Interop.ofPairs streams,
                    groupName,
                    consumer,
                    timeout,
                    limits,
                    defaultArg noAck false
                )
            )

        /// <summary>
        /// Reads entries of several streams for a consumer of groups with the same name, with limits over all streams,
        /// waiting until one of them has an entry.
        /// </summary>
        /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroupBlock
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: ^GroupName,
                consumer: ^Consumer,
                timeout: TimeSpan,
                limits: StreamLimits,
                ?noAck: bool
            ) : BlockingCommand<StreamBatch list> =
            Cmd.xReadGroupBlock(streams, Given.value groupName, Given.value consumer, timeout, limits, ?noAck = noAck)

        /// <summary>
        /// Claims pending entries of several streams and reads new ones, for a consumer of groups with the same name,
        /// with limits over all streams.
        /// </summary>
        /// <returns>The entries of each stream that has some, claimed entries first.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xReadGroupClaim
            (
                keys: RedisKey seq,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                limits: StreamLimits,
                ?noAck: bool
            ) : Command<DeliveredBatch list> =
            Shape.list (Commands.XReadGroupClaim(keys, groupName, consumer, minIdle, limits, defaultArg noAck false))

        /// <summary>
        /// Claims pending entries of several streams and reads new ones, for a consumer of groups with the same name,
        /// with limits over all streams.
        /// </summary>
        /// <returns>The entries of each stream that has some, claimed entries first.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroupClaim
            (
                keys: RedisKey seq,
                groupName: ^GroupName,
                consumer: ^Consumer,
                minIdle: TimeSpan,
                limits: StreamLimits,
                ?noAck: bool
            ) : Command<DeliveredBatch list> =
            Cmd.xReadGroupClaim(keys, Given.value groupName, Given.value consumer, minIdle, limits, ?noAck = noAck)

        /// <summary>
        /// Claims pending entries of several streams and reads new ones, for a consumer of groups with the same name,
        /// with limits over all streams, waiting until there is one.
        /// </summary>
        /// <returns>The entries of each stream that has some, claimed entries first; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member xReadGroupClaimBlock
            (
                keys: RedisKey seq,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                timeout: TimeSpan,
                limits: StreamLimits,
                ?noAck: bool
            ) : BlockingCommand<DeliveredBatch list> =
            Shape.list (
                Commands.XReadGroupClaimBlock(
                    keys,
                    groupName,
                    consumer,
                    minIdle,
                    timeout,
                    limits,
                    defaultArg noAck false
                )
            )

        /// <summary>
        /// Claims pending entries of several streams and reads new ones, for a consumer of groups with the same name,
        /// with limits over all streams, waiting until there is one.
        /// </summary>
        /// <returns>The entries of each stream that has some, claimed entries first; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroupClaimBlock
            (
                keys: RedisKey seq,
                groupName: ^GroupName,
                consumer: ^Consumer,
                minIdle: TimeSpan,
                timeout: TimeSpan,
                limits: StreamLimits,
                ?noAck: bool
            ) : BlockingCommand<DeliveredBatch list> =
            Cmd.xReadGroupClaimBlock(
                keys,
                Given.value groupName,
                Given.value consumer,
                minIdle,
                timeout,
                limits,
                ?noAck = noAck
            )

        /// <summary>
        /// Reads the entries of several streams, each after its own position, with limits over all streams.
        /// </summary>
        /// <returns>One batch per stream that has entries.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRead
            (streams: (RedisKey * StreamPosition) seq, limits: StreamLimits)
            : Command<StreamBatch list> =
            Shape.list (Commands.XRead(Interop.ofPairs streams, limits))

        /// <summary>
        /// Reads the entries of several streams, each after its own position, with limits over all streams, waiting
        /// until one of the streams has an entry.
        /// </summary>
        /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 5.0 (<c>MAXCOUNT</c>, <c>MAXSIZE</c>: 8.10) · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        static member xReadBlock
            (streams: (RedisKey * StreamPosition) seq, timeout: TimeSpan, limits: StreamLimits)
            : BlockingCommand<StreamBatch list> =
            Shape.list (Commands.XReadBlock(Interop.ofPairs streams, timeout, limits))
