namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands about consumer groups.
[<AutoOpen>]
module StreamGroupCommands =
    type Cmd with

        /// XGROUP CREATE.
        static member xGroupCreate
            (key: RedisKey, groupName: RedisValue, after: StreamPosition, ?makeStream: bool, ?entriesRead: int64)
            : Command<unit> =
            Commands
                .XGroupCreate(key, groupName, after, defaultArg makeStream false, Option.toNullable entriesRead)
                .Map
                Interop.toUnit

        /// XGROUP SETID.
        static member xGroupSetId
            (key: RedisKey, groupName: RedisValue, after: StreamPosition, ?entriesRead: int64)
            : Command<unit> =
            Commands.XGroupSetId(key, groupName, after, Option.toNullable entriesRead).Map Interop.toUnit

        /// XGROUP DESTROY. False: there was none.
        static member xGroupDestroy(key: RedisKey, groupName: RedisValue) : Command<bool> =
            Commands.XGroupDestroy(key, groupName)

        /// XGROUP CREATECONSUMER. False: it exists.
        static member xGroupCreateConsumer
            (key: RedisKey, groupName: RedisValue, consumer: RedisValue)
            : Command<bool> =
            Commands.XGroupCreateConsumer(key, groupName, consumer)

        /// XGROUP DELCONSUMER: how many entries it had pending.
        static member xGroupDelConsumer
            (key: RedisKey, groupName: RedisValue, consumer: RedisValue)
            : Command<int64> =
            Commands.XGroupDelConsumer(key, groupName, consumer)

        /// XACK: how many were pending.
        static member xAck
            (key: RedisKey, groupName: RedisValue, [<ParamArray>] ids: StreamId[])
            : Command<int64> =
            Commands.XAck(key, groupName, ids)

        /// XACK: how many were pending.
        static member xAck(key: RedisKey, groupName: RedisValue, ids: StreamId seq) : Command<int64> =
            Commands.XAck(key, groupName, ids)

        /// XREADGROUP of one stream.
        static member xReadGroup
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                ?position: GroupPosition,
                ?count: int64,
                ?noAck: bool
            ) : Command<StreamEntry list> =
            Commands
                .XReadGroup(
                    key,
                    groupName,
                    consumer,
                    defaultArg position GroupPosition.New,
                    Option.toNullable count,
                    defaultArg noAck false
                )
                .Map
                Interop.toList

        /// XREADGROUP of several streams.
        static member xReadGroup
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: RedisValue,
                consumer: RedisValue,
                ?count: int64,
                ?noAck: bool
            ) : Command<StreamBatch list> =
            Commands
                .XReadGroup(
                    Interop.ofPairs streams,
                    groupName,
                    consumer,
                    Option.toNullable count,
                    defaultArg noAck false
                )
                .Map
                Interop.toList

        /// XREADGROUP … BLOCK of one stream's new entries. Empty: the time is over.
        static member xReadGroupBlock
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                timeout: TimeSpan,
                ?count: int64,
                ?noAck: bool
            ) : Blocking<StreamEntry list> =
            Commands
                .XReadGroupBlock(
                    key,
                    groupName,
                    consumer,
                    timeout,
                    Option.toNullable count,
                    defaultArg noAck false
                )
                .Map
                Interop.toList

        /// XREADGROUP … BLOCK of several streams. Empty: the time is over.
        static member xReadGroupBlock
            (
                streams: (RedisKey * GroupPosition) seq,
                groupName: RedisValue,
                consumer: RedisValue,
                timeout: TimeSpan,
                ?count: int64,
                ?noAck: bool
            ) : Blocking<StreamBatch list> =
            Commands
                .XReadGroupBlock(
                    Interop.ofPairs streams,
                    groupName,
                    consumer,
                    timeout,
                    Option.toNullable count,
                    defaultArg noAck false
                )
                .Map
                Interop.toList

        /// XPENDING: the summary.
        static member xPending(key: RedisKey, groupName: RedisValue) : Command<PendingSummary> =
            Commands.XPending(key, groupName)

        /// XPENDING of a range.
        static member xPendingEntries
            (
                key: RedisKey,
                groupName: RedisValue,
                count: int64,
                ?range: StreamRange,
                ?consumer: RedisValue,
                ?idle: TimeSpan
            ) : Command<PendingEntry list> =
            Commands
                .XPendingEntries(
                    key,
                    groupName,
                    count,
                    defaultArg range StreamRange.All,
                    Option.toNullable consumer,
                    Option.toNullable idle
                )
                .Map
                Interop.toList

        /// XCLAIM: the entries that are the consumer's now.
        static member xClaim
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                ids: StreamId seq,
                ?delivered: ClaimTime,
                ?deliveries: int64,
                ?force: bool,
                ?lastId: StreamId
            ) : Command<StreamEntry list> =
            Commands
                .XClaim(
                    key,
                    groupName,
                    consumer,
                    minIdle,
                    ids,
                    defaultArg delivered ClaimTime.Now,
                    Option.toNullable deliveries,
                    defaultArg force false,
                    Option.toNullable lastId
                )
                .Map
                Interop.toList

        /// XCLAIM … JUSTID: their IDs.
        static member xClaimJustId
            (
                key: RedisKey,
                groupName: RedisValue,
                consumer: RedisValue,
                minIdle: TimeSpan,
                ids: StreamId seq,
                ?delivered: ClaimTime,
                ?deliveries: int64,
                ?force: bool,
                ?lastId: StreamId
            ) : Command<StreamId list> =
            Commands
                .XClaimJustId(
                    key,
                    groupName,
                    consumer,
                    minIdle,
                    ids,
                    defaultArg delivered ClaimTime.Now,
                    Option.toNullable deliveries,
                    defaultArg force false,
                    Option.toNullable lastId
                )
                .Map
                Interop.toList

        /// XAUTOCLAIM: one page.
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

        /// XAUTOCLAIM … JUSTID: one page of IDs.
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
