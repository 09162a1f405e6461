// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands about consumer groups.
[<AutoOpen>]
module StreamGroupCommands =
    type Cmd with

        /// <summary>
        /// Entries for a consumer of a group, at most so many: new ones, which are its own and pending until XACK (or
        /// at once acknowledged: <c>noAck</c>), or those it has pending.
        /// </summary>
        /// <returns>Empty: none.</returns>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; WRONGTYPE when it is no stream.</para>
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

        /// <summary>
        /// Entries for a consumer of a group, at most so many: new ones, which are its own and pending until XACK (or
        /// at once acknowledged: <c>noAck</c>), or those it has pending.
        /// </summary>
        /// <returns>Empty: none.</returns>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; WRONGTYPE when it is no stream.</para>
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

        /// <summary>
        /// As XREADGROUP of one stream, of several, each of which has a group of that name; streams that have none are
        /// left out.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; WRONGTYPE when one is no stream.</para>
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

        /// <summary>
        /// As XREADGROUP of one stream, of several, each of which has a group of that name; streams that have none are
        /// left out.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; WRONGTYPE when one is no stream.</para>
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

        /// <summary>
        /// As XREADGROUP of new entries, and waits until there is one, but no longer than the timeout.
        /// </summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. NOGROUP, also when the group is removed
        /// meanwhile; after a lost connection the entries may be pending: read <c>GroupPosition.Pending</c>.
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

        /// <summary>
        /// As XREADGROUP of new entries, and waits until there is one, but no longer than the timeout.
        /// </summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. NOGROUP, also when the group is removed
        /// meanwhile; after a lost connection the entries may be pending: read <c>GroupPosition.Pending</c>.
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
        /// As XREADGROUP of several streams, and waits until one of them has a new entry, but no longer than the
        /// timeout; a pending one, where that is asked for, ends the waiting at once.
        /// </summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever.</para>
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
        /// As XREADGROUP of several streams, and waits until one of them has a new entry, but no longer than the
        /// timeout; a pending one, where that is asked for, ends the waiting at once.
        /// </summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever.</para>
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

        /// <summary>Makes a consumer group whose first entry is the one behind the position.</summary>
        /// <remarks>
        /// <para>BUSYGROUP: it exists; ERR: no such key, unless the stream is to be made.</para>
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

        /// <summary>Makes a consumer group whose first entry is the one behind the position.</summary>
        /// <remarks>
        /// <para>BUSYGROUP: it exists; ERR: no such key, unless the stream is to be made.</para>
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

        /// <summary>The group goes on behind the position, whatever was delivered before.</summary>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
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

        /// <summary>The group goes on behind the position, whatever was delivered before.</summary>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 (<c>entriesRead</c>: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-setid/">XGROUP SETID</see>
        /// </para>
        /// </remarks>
        static member inline xGroupSetId
            (key: ^Key, groupName: ^GroupName, after: StreamPosition, ?entriesRead: int64)
            : Command<unit> =
            Cmd.xGroupSetId(Given.key key, Given.value groupName, after, ?entriesRead = entriesRead)

        /// <summary>Removes a group with its consumers and what is pending.</summary>
        /// <returns>False: there was none.</returns>
        /// <remarks>
        /// <para>ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 · O(pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-destroy/">XGROUP DESTROY</see>
        /// </para>
        /// </remarks>
        static member xGroupDestroy(key: RedisKey, groupName: RedisValue) : Command<bool> =
            Commands.XGroupDestroy(key, groupName)

        /// <summary>Removes a group with its consumers and what is pending.</summary>
        /// <returns>False: there was none.</returns>
        /// <remarks>
        /// <para>ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 · O(pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xgroup-destroy/">XGROUP DESTROY</see>
        /// </para>
        /// </remarks>
        static member inline xGroupDestroy(key: ^Key, groupName: ^GroupName) : Command<bool> =
            Cmd.xGroupDestroy(Given.key key, Given.value groupName)

        /// <summary>Makes a consumer, which reading would do too.</summary>
        /// <returns>False: it exists.</returns>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-createconsumer/">XGROUP
        /// CREATECONSUMER</see>
        /// </para>
        /// </remarks>
        static member xGroupCreateConsumer(key: RedisKey, groupName: RedisValue, consumer: RedisValue) : Command<bool> =
            Commands.XGroupCreateConsumer(key, groupName, consumer)

        /// <summary>Makes a consumer, which reading would do too.</summary>
        /// <returns>False: it exists.</returns>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-createconsumer/">XGROUP
        /// CREATECONSUMER</see>
        /// </para>
        /// </remarks>
        static member inline xGroupCreateConsumer
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer)
            : Command<bool> =
            Cmd.xGroupCreateConsumer(Given.key key, Given.value groupName, Given.value consumer)

        /// <summary>Removes a consumer; how many entries it had pending, which nobody can claim any more.</summary>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-delconsumer/">XGROUP
        /// DELCONSUMER</see>
        /// </para>
        /// </remarks>
        static member xGroupDelConsumer(key: RedisKey, groupName: RedisValue, consumer: RedisValue) : Command<int64> =
            Commands.XGroupDelConsumer(key, groupName, consumer)

        /// <summary>Removes a consumer; how many entries it had pending, which nobody can claim any more.</summary>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xgroup-delconsumer/">XGROUP
        /// DELCONSUMER</see>
        /// </para>
        /// </remarks>
        static member inline xGroupDelConsumer(key: ^Key, groupName: ^GroupName, consumer: ^Consumer) : Command<int64> =
            Cmd.xGroupDelConsumer(Given.key key, Given.value groupName, Given.value consumer)

        /// <summary>How many of the entries were pending, and are acknowledged now.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member xAck(key: RedisKey, groupName: RedisValue, [<ParamArray>] ids: StreamId[]) : Command<int64> =
            Commands.XAck(key, groupName, ids)

        /// <summary>How many of the entries were pending, and are acknowledged now.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member inline xAck(key: ^Key, groupName: ^GroupName, [<ParamArray>] ids: StreamId[]) : Command<int64> =
            Cmd.xAck(Given.key key, Given.value groupName, ids)

        /// <summary>How many of the entries were pending, and are acknowledged now.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member xAck(key: RedisKey, groupName: RedisValue, ids: StreamId seq) : Command<int64> =
            Commands.XAck(key, groupName, ids)

        /// <summary>How many of the entries were pending, and are acknowledged now.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xack/">XACK</see>
        /// </para>
        /// </remarks>
        static member inline xAck(key: ^Key, groupName: ^GroupName, ids: StreamId seq) : Command<int64> =
            Cmd.xAck(Given.key key, Given.value groupName, ids)

        /// <summary>
        /// How many entries of a group were delivered and are not yet acknowledged, between which IDs, and how many
        /// each consumer has.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group.</para>
        /// <para>
        /// Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see>
        /// </para>
        /// </remarks>
        static member xPending(key: RedisKey, groupName: RedisValue) : Command<PendingSummary> =
            Commands.XPending(key, groupName)

        /// <summary>
        /// How many entries of a group were delivered and are not yet acknowledged, between which IDs, and how many
        /// each consumer has.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group.</para>
        /// <para>
        /// Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xpending/">XPENDING</see>
        /// </para>
        /// </remarks>
        static member inline xPending(key: ^Key, groupName: ^GroupName) : Command<PendingSummary> =
            Cmd.xPending(Given.key key, Given.value groupName)

        /// <summary>
        /// The pending entries of a range, lowest ID first, at most so many: of the group or of one consumer, all or
        /// those delivered so long ago.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 (<c>idle</c>: 6.2) · O(entries looked at) ·
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

        /// <summary>
        /// The pending entries of a range, lowest ID first, at most so many: of the group or of one consumer, all or
        /// those delivered so long ago.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 (<c>idle</c>: 6.2) · O(entries looked at) ·
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

        /// <summary>As <c>xClaim</c>, with options.</summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
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

        /// <summary>As <c>xClaim</c>, with options.</summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
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

        /// <summary>
        /// As <c>xClaim</c>, only the IDs of the entries that are the consumer's now; the delivery is not counted.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
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

        /// <summary>
        /// As <c>xClaim</c>, only the IDs of the entries that are the consumer's now; the delivery is not counted.
        /// </summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(log pending entries) ·
        /// <see href="https://redis.io/docs/latest/commands/xclaim/">XCLAIM</see>
        /// </para>
        /// </remarks>
        static member inline xClaimJustId
            (key: ^Key, groupName: ^GroupName, consumer: ^Consumer, minIdle: TimeSpan, [<ParamArray>] ids: StreamId[])
            : Command<StreamId list> =
            Cmd.xClaimJustId(Given.key key, Given.value groupName, Given.value consumer, minIdle, ids)

        /// <summary>As <c>xClaimJustId</c>, with options.</summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
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

        /// <summary>As <c>xClaimJustId</c>, with options.</summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time is an InvalidArgument.</para>
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
        /// One page of a group's pending entries, those delivered at least so long ago made the consumer's, and where
        /// to go on: it begins with no cursor, and has ended when a page is the last.
        /// </summary>
        /// <remarks>
        /// <para>The server looks at ten times the count at most; 100 when it is not given.</para>
        /// <para>NOGROUP: no such key or group; a negative time or a count below 1 is an InvalidArgument.</para>
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
        /// One page of a group's pending entries, those delivered at least so long ago made the consumer's, and where
        /// to go on: it begins with no cursor, and has ended when a page is the last.
        /// </summary>
        /// <remarks>
        /// <para>The server looks at ten times the count at most; 100 when it is not given.</para>
        /// <para>NOGROUP: no such key or group; a negative time or a count below 1 is an InvalidArgument.</para>
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

        /// <summary>As XAUTOCLAIM, only the IDs; the deliveries are not counted.</summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time or a count below 1 is an InvalidArgument.</para>
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

        /// <summary>As XAUTOCLAIM, only the IDs; the deliveries are not counted.</summary>
        /// <remarks>
        /// <para>NOGROUP: no such key or group; a negative time or a count below 1 is an InvalidArgument.</para>
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
