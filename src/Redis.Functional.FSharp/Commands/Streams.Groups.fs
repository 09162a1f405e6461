// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands about consumer groups.
[<AutoOpen>]
module StreamGroupCommands =
    type Cmd with

        /// <summary>Reads entries of a stream for a consumer of a group.</summary>
        /// <param name="position">New entries, or the consumer's own pending entries. Default: new entries.</param>
        /// <param name="count">Maximum number of entries. Null: no limit.</param>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <returns>The entries; empty if there are none.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with NOGROUP if the key or the group does not exist.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xReadGroup
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                ?position: GroupPosition,
                ?count: int64,
                ?noAck: bool
            ) : Command<StreamEntry list> =
            Shape.list (
                Commands.XReadGroup(
                    key,
                    groupName,
                    consumer,
                    defaultArg position GroupPosition.New,
                    Option.toNullable count,
                    defaultArg noAck false
                )
            )

        /// <summary>Reads entries of a stream for a consumer of a group.</summary>
        /// <param name="position">New entries, or the consumer's own pending entries. Default: new entries.</param>
        /// <param name="count">Maximum number of entries. Null: no limit.</param>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <returns>The entries; empty if there are none.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with NOGROUP if the key or the group does not exist.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroup
            (
                key: ^Key,
                groupName: ^GroupName,
                consumer: ^Consumer,
                ?position: GroupPosition,
                ?count: int64,
                ?noAck: bool
            ) : Command<StreamEntry list> =
            Cmd.xReadGroup(
                Given.key key,
                Given.value groupName,
                Given.value consumer,
                ?position = position,
                ?count = count,
                ?noAck = noAck
            )

        /// <summary>Reads entries of several streams for a consumer of groups with the same name.</summary>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <param name="count">Maximum number of entries per stream. Null: no limit.</param>
        /// <returns>One batch per stream that has entries.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xReadGroup
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: RedisValue,
                consumer: RedisValue,
                ?count: int64,
                ?noAck: bool
            ) : Command<StreamBatch list> =
            Shape.list (
                Commands.XReadGroup(
                    Interop.ofPairs streams,
                    groupName,
                    consumer,
                    Option.toNullable count,
                    defaultArg noAck false
                )
            )

        /// <summary>Reads entries of several streams for a consumer of groups with the same name.</summary>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <param name="count">Maximum number of entries per stream. Null: no limit.</param>
        /// <returns>One batch per stream that has entries.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroup
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: ^GroupName,
                consumer: ^Consumer,
                ?count: int64,
                ?noAck: bool
            ) : Command<StreamBatch list> =
            Cmd.xReadGroup(streams, Given.value groupName, Given.value consumer, ?count = count, ?noAck = noAck)

        /// <summary>Reads new entries of a stream for a consumer of a group, waiting until there is one.</summary>
        /// <param name="count">Maximum number of entries. Null: no limit.</param>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>After a lost connection, entries may be pending; read <c>GroupPosition.Pending</c>.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with NOGROUP if the key or the group does not exist,
        /// or if the group is deleted meanwhile.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member xReadGroupBlock
            (key: RedisKey, groupName: RedisValue, consumer: RedisValue, timeout: TimeSpan, ?count: int64, ?noAck: bool)
            : BlockingCommand<StreamEntry list> =
            Shape.list (
                Commands.XReadGroupBlock(
                    key,
                    groupName,
                    consumer,
                    timeout,
                    Option.toNullable count,
                    defaultArg noAck false
                )
            )

        /// <summary>Reads new entries of a stream for a consumer of a group, waiting until there is one.</summary>
        /// <param name="count">Maximum number of entries. Null: no limit.</param>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>After a lost connection, entries may be pending; read <c>GroupPosition.Pending</c>.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with NOGROUP if the key or the group does not exist,
        /// or if the group is deleted meanwhile.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroupBlock
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer, timeout: TimeSpan, ?count: int64, ?noAck: bool)
            : BlockingCommand<StreamEntry list> =
            Cmd.xReadGroupBlock(
                Given.key key,
                Given.value groupName,
                Given.value consumer,
                timeout,
                ?count = count,
                ?noAck = noAck
            )

        /// <summary>
        /// Reads entries of several streams for a consumer of groups with the same name, waiting until one of the
        /// streams has an entry.
        /// </summary>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of entries per stream. Null: no limit.</param>
        /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Requested pending entries are returned without waiting. After a lost connection, entries may be pending;
        /// read <c>GroupPosition.Pending</c>.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist, or if the group is deleted meanwhile.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member xReadGroupBlock
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: RedisValue,
                consumer: RedisValue,
                timeout: TimeSpan,
                ?count: int64,
                ?noAck: bool
            ) : BlockingCommand<StreamBatch list> =
            Shape.list (
                Commands.XReadGroupBlock(
                    Interop.ofPairs streams,
                    groupName,
                    consumer,
                    timeout,
                    Option.toNullable count,
                    defaultArg noAck false
                )
            )

        /// <summary>
        /// Reads entries of several streams for a consumer of groups with the same name, waiting until one of the
        /// streams has an entry.
        /// </summary>
        /// <param name="noAck">
        /// Whether new entries count as acknowledged at once. Default: they stay pending until XACK.
        /// </param>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of entries per stream. Null: no limit.</param>
        /// <returns>One batch per stream that has entries; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Requested pending entries are returned without waiting. After a lost connection, entries may be pending;
        /// read <c>GroupPosition.Pending</c>.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with NOGROUP if the key or the group does
        /// not exist, or if the group is deleted meanwhile.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xreadgroup/">XREADGROUP</see>
        /// </para>
        /// </remarks>
        static member inline xReadGroupBlock
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: ^GroupName,
                consumer: ^Consumer,
                timeout: TimeSpan,
                ?count: int64,
                ?noAck: bool
            ) : BlockingCommand<StreamBatch list> =
            Cmd.xReadGroupBlock(
                streams,
                Given.value groupName,
                Given.value consumer,
                timeout,
                ?count = count,
                ?noAck = noAck
            )

        /// <summary>Creates a consumer group of a stream.</summary>
        /// <param name="after">Position after which the group starts to read.</param>
        /// <param name="makeStream">Creates the stream if it does not exist.</param>
        /// <param name="entriesRead">
        /// Number of entries before the position, from which the server computes the lag. Needs Redis 7.0.
        /// </param>
        /// <remarks>
        /// <para>
        /// Fails with BUSYGROUP if the group exists, and with ERR if the key does not exist and <c>makeStream</c> is
        /// not set.
        /// </para>
        /// <para>
        /// Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-create/">XGROUP CREATE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xGroupCreate
            (key: RedisKey, groupName: RedisValue, after: StreamPosition, ?makeStream: bool, ?entriesRead: int64)
            : Command<unit> =
            Shape.unit (
                Commands.XGroupCreate(key, groupName, after, defaultArg makeStream false, Option.toNullable entriesRead)
            )

        /// <summary>Creates a consumer group of a stream.</summary>
        /// <param name="after">Position after which the group starts to read.</param>
        /// <param name="makeStream">Creates the stream if it does not exist.</param>
        /// <param name="entriesRead">
        /// Number of entries before the position, from which the server computes the lag. Needs Redis 7.0.
        /// </param>
        /// <remarks>
        /// <para>
        /// Fails with BUSYGROUP if the group exists, and with ERR if the key does not exist and <c>makeStream</c> is
        /// not set.
        /// </para>
        /// <para>
        /// Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-create/">XGROUP CREATE</see>
        /// </para>
        /// </remarks>
        static member inline xGroupCreate
            (key: ^Key, groupName: ^GroupName, after: StreamPosition, ?makeStream: bool, ?entriesRead: int64)
            : Command<unit> =
            Cmd.xGroupCreate(
                Given.key key,
                Given.value groupName,
                after,
                ?makeStream = makeStream,
                ?entriesRead = entriesRead
            )

        /// <summary>Sets the position of a consumer group.</summary>
        /// <param name="after">Position after which the group continues to read.</param>
        /// <param name="entriesRead">
        /// Number of entries before the position, from which the server computes the lag. Needs Redis 7.0.
        /// </param>
        /// <remarks>
        /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-setid/">XGROUP SETID</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xGroupSetId
            (key: RedisKey, groupName: RedisValue, after: StreamPosition, ?entriesRead: int64)
            : Command<unit> =
            Shape.unit (Commands.XGroupSetId(key, groupName, after, Option.toNullable entriesRead))

        /// <summary>Sets the position of a consumer group.</summary>
        /// <param name="after">Position after which the group continues to read.</param>
        /// <param name="entriesRead">
        /// Number of entries before the position, from which the server computes the lag. Needs Redis 7.0.
        /// </param>
        /// <remarks>
        /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-setid/">XGROUP SETID</see>
        /// </para>
        /// </remarks>
        static member inline xGroupSetId
            (key: ^Key, groupName: ^GroupName, after: StreamPosition, ?entriesRead: int64)
            : Command<unit> =
            Cmd.xGroupSetId(Given.key key, Given.value groupName, after, ?entriesRead = entriesRead)

        /// <summary>Deletes a consumer group with its consumers and pending entries.</summary>
        /// <returns>True if the group was deleted; false if it did not exist.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-destroy/">XGROUP DESTROY</see>
        /// </para>
        /// </remarks>
        static member xGroupDestroy(key: RedisKey, groupName: RedisValue) : Command<bool> =
            Commands.XGroupDestroy(key, groupName)

        /// <summary>Deletes a consumer group with its consumers and pending entries.</summary>
        /// <returns>True if the group was deleted; false if it did not exist.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-destroy/">XGROUP DESTROY</see>
        /// </para>
        /// </remarks>
        static member inline xGroupDestroy(key: ^Key, groupName: ^GroupName) : Command<bool> =
            Cmd.xGroupDestroy(Given.key key, Given.value groupName)

        /// <summary>Creates a consumer of a group.</summary>
        /// <returns>True if the consumer was created; false if it exists.</returns>
        /// <remarks>
        /// <para>Reading for a consumer creates it too.</para>
        /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-createconsumer/">XGROUP
        /// CREATECONSUMER</see>
        /// </para>
        /// </remarks>
        static member xGroupCreateConsumer(key: RedisKey, groupName: RedisValue, consumer: RedisValue) : Command<bool> =
            Commands.XGroupCreateConsumer(key, groupName, consumer)

        /// <summary>Creates a consumer of a group.</summary>
        /// <returns>True if the consumer was created; false if it exists.</returns>
        /// <remarks>
        /// <para>Reading for a consumer creates it too.</para>
        /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-createconsumer/">XGROUP
        /// CREATECONSUMER</see>
        /// </para>
        /// </remarks>
        static member inline xGroupCreateConsumer
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer)
            : Command<bool> =
            Cmd.xGroupCreateConsumer(Given.key key, Given.value groupName, Given.value consumer)

        /// <summary>Deletes a consumer of a group with its pending entries.</summary>
        /// <returns>The number of its pending entries, which can no longer be claimed.</returns>
        /// <remarks>
        /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-delconsumer/">XGROUP
        /// DELCONSUMER</see>
        /// </para>
        /// </remarks>
        static member xGroupDelConsumer(key: RedisKey, groupName: RedisValue, consumer: RedisValue) : Command<int64> =
            Commands.XGroupDelConsumer(key, groupName, consumer)

        /// <summary>Deletes a consumer of a group with its pending entries.</summary>
        /// <returns>The number of its pending entries, which can no longer be claimed.</returns>
        /// <remarks>
        /// <para>Fails with NOGROUP if the group does not exist, and with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-delconsumer/">XGROUP
        /// DELCONSUMER</see>
        /// </para>
        /// </remarks>
        static member inline xGroupDelConsumer(key: ^Key, groupName: ^GroupName, consumer: ^Consumer) : Command<int64> =
            Cmd.xGroupDelConsumer(Given.key key, Given.value groupName, Given.value consumer)

        /// <summary>Acknowledges pending entries of a group.</summary>
        /// <returns>The number of entries that were acknowledged; entries that were not pending do not count.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member xAck(key: RedisKey, groupName: RedisValue, [<ParamArray>] ids: StreamId[]) : Command<int64> =
            Commands.XAck(key, groupName, ids)

        /// <summary>Acknowledges pending entries of a group.</summary>
        /// <returns>The number of entries that were acknowledged; entries that were not pending do not count.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member inline xAck(key: ^Key, groupName: ^GroupName, [<ParamArray>] ids: StreamId[]) : Command<int64> =
            Cmd.xAck(Given.key key, Given.value groupName, ids)

        /// <summary>Acknowledges pending entries of a group.</summary>
        /// <returns>The number of entries that were acknowledged; entries that were not pending do not count.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member xAck(key: RedisKey, groupName: RedisValue, ids: StreamId seq) : Command<int64> =
            Commands.XAck(key, groupName, ids)

        /// <summary>Acknowledges pending entries of a group.</summary>
        /// <returns>The number of entries that were acknowledged; entries that were not pending do not count.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member inline xAck(key: ^Key, groupName: ^GroupName, ids: StreamId seq) : Command<int64> =
            Cmd.xAck(Given.key key, Given.value groupName, ids)

        /// <summary>Gets a summary of the pending entries of a group.</summary>
        /// <remarks>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see>
        /// </para>
        /// </remarks>
        static member xPending(key: RedisKey, groupName: RedisValue) : Command<PendingSummary> =
            Commands.XPending(key, groupName)

        /// <summary>Gets a summary of the pending entries of a group.</summary>
        /// <remarks>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see>
        /// </para>
        /// </remarks>
        static member inline xPending(key: ^Key, groupName: ^GroupName) : Command<PendingSummary> =
            Cmd.xPending(Given.key key, Given.value groupName)

        /// <summary>Gets pending entries of a group, by ascending ID.</summary>
        /// <param name="count">Maximum number of entries. Less than 1: InvalidArgument.</param>
        /// <param name="consumer">Only entries of this consumer. Null: all.</param>
        /// <param name="idle">
        /// Only entries whose last delivery was at least this long ago. Needs Redis 6.2. Null: all.
        /// </param>
        /// <remarks>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 (<c>idle</c>: 6.2) · O(entries examined) ·
        /// <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xPendingEntries
            (
                key: RedisKey,
                groupName: RedisValue,
                count: int64,
                ?range: StreamRange,
                ?consumer: RedisValue,
                ?idle: TimeSpan
            ) : Command<PendingEntry list> =
            Shape.list (
                Commands.XPendingEntries(
                    key,
                    groupName,
                    count,
                    defaultArg range StreamRange.All,
                    Option.toNullable consumer,
                    Option.toNullable idle
                )
            )

        /// <summary>Gets pending entries of a group, by ascending ID.</summary>
        /// <param name="count">Maximum number of entries. Less than 1: InvalidArgument.</param>
        /// <param name="consumer">Only entries of this consumer. Null: all.</param>
        /// <param name="idle">
        /// Only entries whose last delivery was at least this long ago. Needs Redis 6.2. Null: all.
        /// </param>
        /// <remarks>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 (<c>idle</c>: 6.2) · O(entries examined) ·
        /// <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see>
        /// </para>
        /// </remarks>
        static member inline xPendingEntries
            (
                key: ^Key,
                groupName: ^GroupName,
                count: ^Count,
                ?range: StreamRange,
                ?consumer: RedisValue,
                ?idle: TimeSpan
            ) : Command<PendingEntry list> =
            Cmd.xPendingEntries(
                Given.key key,
                Given.value groupName,
                Given.int64 count,
                ?range = range,
                ?consumer = consumer,
                ?idle = idle
            )

        /// <summary>Transfers pending entries to a consumer.</summary>
        /// <param name="minIdle">
        /// Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.
        /// </param>
        /// <returns>The entries that were transferred.</returns>
        /// <remarks>
        /// <para>The delivery count of the entries increases by one unless the options say otherwise.</para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xClaim
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                ids: StreamId seq,
                ?options: ClaimOptions
            ) : Command<StreamEntry list> =
            Shape.list (Commands.XClaim(key, groupName, consumer, minIdle, ids, Option.toObj options))

        /// <summary>Transfers pending entries to a consumer.</summary>
        /// <param name="minIdle">
        /// Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.
        /// </param>
        /// <returns>The entries that were transferred.</returns>
        /// <remarks>
        /// <para>The delivery count of the entries increases by one unless the options say otherwise.</para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        static member inline xClaim
            (
                key: ^Key,
                groupName: ^GroupName,
                consumer: ^Consumer,
                minIdle: TimeSpan,
                ids: StreamId seq,
                ?options: ClaimOptions
            ) : Command<StreamEntry list> =
            Cmd.xClaim(Given.key key, Given.value groupName, Given.value consumer, minIdle, ids, ?options = options)

        /// <summary>Transfers pending entries to a consumer, and returns their IDs only.</summary>
        /// <param name="minIdle">
        /// Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.
        /// </param>
        /// <returns>The IDs of the entries that were transferred.</returns>
        /// <remarks>
        /// <para>Does not change the delivery count of the entries.</para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xClaimJustId
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                [<ParamArray>] ids: StreamId[]
            ) : Command<StreamId list> =
            Shape.list (Commands.XClaimJustId(key, groupName, consumer, minIdle, ids))

        /// <summary>Transfers pending entries to a consumer, and returns their IDs only.</summary>
        /// <param name="minIdle">
        /// Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.
        /// </param>
        /// <returns>The IDs of the entries that were transferred.</returns>
        /// <remarks>
        /// <para>Does not change the delivery count of the entries.</para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        static member inline xClaimJustId
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer, minIdle: TimeSpan, [<ParamArray>] ids: StreamId[])
            : Command<StreamId list> =
            Cmd.xClaimJustId(Given.key key, Given.value groupName, Given.value consumer, minIdle, ids)

        /// <summary>Transfers pending entries to a consumer, and returns their IDs only.</summary>
        /// <param name="minIdle">
        /// Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.
        /// </param>
        /// <returns>The IDs of the entries that were transferred.</returns>
        /// <remarks>
        /// <para>Does not change the delivery count of the entries.</para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xClaimJustId
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                ids: StreamId seq,
                ?options: ClaimOptions
            ) : Command<StreamId list> =
            Shape.list (Commands.XClaimJustId(key, groupName, consumer, minIdle, ids, Option.toObj options))

        /// <summary>Transfers pending entries to a consumer, and returns their IDs only.</summary>
        /// <param name="minIdle">
        /// Minimum time since the last delivery; other entries are not transferred. Negative: InvalidArgument.
        /// </param>
        /// <returns>The IDs of the entries that were transferred.</returns>
        /// <remarks>
        /// <para>Does not change the delivery count of the entries.</para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        static member inline xClaimJustId
            (
                key: ^Key,
                groupName: ^GroupName,
                consumer: ^Consumer,
                minIdle: TimeSpan,
                ids: StreamId seq,
                ?options: ClaimOptions
            ) : Command<StreamId list> =
            Cmd.xClaimJustId(
                Given.key key,
                Given.value groupName,
                Given.value consumer,
                minIdle,
                ids,
                ?options = options
            )

        /// <summary>
        /// Transfers pending entries of a group that have been idle too long to a consumer, one page at a time.
        /// </summary>
        /// <param name="minIdle">Minimum time since the last delivery. Negative: InvalidArgument.</param>
        /// <param name="start">ID to continue from. Default: the first pending entry.</param>
        /// <param name="count">
        /// Maximum number of entries per page; the server examines at most ten times as many. Default: 100. Less than
        /// 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Call again with <c>Next</c> until <c>IsLast</c>. Increases the delivery count of the entries by one.
        /// </para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see>
        /// </para>
        /// </remarks>
        static member xAutoClaim
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                ?start: StreamId,
                ?count: int64
            ) : Command<ClaimPage<StreamEntry>> =
            Commands.XAutoClaim(
                key,
                groupName,
                consumer,
                minIdle,
                defaultArg start StreamId.Zero,
                Option.toNullable count
            )

        /// <summary>
        /// Transfers pending entries of a group that have been idle too long to a consumer, one page at a time.
        /// </summary>
        /// <param name="minIdle">Minimum time since the last delivery. Negative: InvalidArgument.</param>
        /// <param name="start">ID to continue from. Default: the first pending entry.</param>
        /// <param name="count">
        /// Maximum number of entries per page; the server examines at most ten times as many. Default: 100. Less than
        /// 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Call again with <c>Next</c> until <c>IsLast</c>. Increases the delivery count of the entries by one.
        /// </para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see>
        /// </para>
        /// </remarks>
        static member inline xAutoClaim
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer, minIdle: TimeSpan, ?start: StreamId, ?count: int64)
            : Command<ClaimPage<StreamEntry>> =
            Cmd.xAutoClaim(
                Given.key key,
                Given.value groupName,
                Given.value consumer,
                minIdle,
                ?start = start,
                ?count = count
            )

        /// <summary>
        /// Transfers pending entries of a group that have been idle too long to a consumer, one page at a time, and
        /// returns their IDs only.
        /// </summary>
        /// <param name="minIdle">Minimum time since the last delivery. Negative: InvalidArgument.</param>
        /// <param name="start">ID to continue from. Default: the first pending entry.</param>
        /// <param name="count">
        /// Maximum number of entries per page; the server examines at most ten times as many. Default: 100. Less than
        /// 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Call again with <c>Next</c> until <c>IsLast</c>. Does not change the delivery count of the entries.
        /// </para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see>
        /// </para>
        /// </remarks>
        static member xAutoClaimJustId
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                ?start: StreamId,
                ?count: int64
            ) : Command<ClaimPage<StreamId>> =
            Commands.XAutoClaimJustId(
                key,
                groupName,
                consumer,
                minIdle,
                defaultArg start StreamId.Zero,
                Option.toNullable count
            )

        /// <summary>
        /// Transfers pending entries of a group that have been idle too long to a consumer, one page at a time, and
        /// returns their IDs only.
        /// </summary>
        /// <param name="minIdle">Minimum time since the last delivery. Negative: InvalidArgument.</param>
        /// <param name="start">ID to continue from. Default: the first pending entry.</param>
        /// <param name="count">
        /// Maximum number of entries per page; the server examines at most ten times as many. Default: 100. Less than
        /// 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Call again with <c>Next</c> until <c>IsLast</c>. Does not change the delivery count of the entries.
        /// </para>
        /// <para>Fails with NOGROUP if the key or the group does not exist.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/xautoclaim/">XAUTOCLAIM</see>
        /// </para>
        /// </remarks>
        static member inline xAutoClaimJustId
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer, minIdle: TimeSpan, ?start: StreamId, ?count: int64)
            : Command<ClaimPage<StreamId>> =
            Cmd.xAutoClaimJustId(
                Given.key key,
                Given.value groupName,
                Given.value consumer,
                minIdle,
                ?start = start,
                ?count = count
            )
