namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "stream".
[<AutoOpen>]
module StreamCommands =
    type Cmd with

        /// XADD, an entry of one field: its ID.
        static member xAdd(key: RedisKey, field: RedisValue, value: RedisValue) : Command<StreamId> =
            Commands.XAdd(key, field, value)

        /// XADD: the new entry's ID.
        static member xAdd
            (key: RedisKey, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, Interop.ofPairs fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// XADD … NOMKSTREAM. None: there is no such stream, and nothing was added.
        static member xAddExisting
            (key: RedisKey, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Commands
                .XAddExisting(
                    key,
                    Interop.ofPairs fields,
                    defaultArg id NewEntryId.Auto,
                    defaultArg trim StreamTrim.None
                )
                .Map
                Interop.toOption

        /// XLEN.
        static member xLen(key: RedisKey) : Command<int64> = Commands.XLen key

        /// XDEL: how many were there.
        static member xDel(key: RedisKey, [<ParamArray>] ids: StreamId[]) : Command<int64> = Commands.XDel(key, ids)

        /// XDEL: how many were there.
        static member xDel(key: RedisKey, ids: StreamId seq) : Command<int64> = Commands.XDel(key, ids)

        /// XTRIM: how many were cut off.
        static member xTrim(key: RedisKey, trim: StreamTrim) : Command<int64> = Commands.XTrim(key, trim)

        /// XSETID.
        static member xSetId
            (key: RedisKey, lastId: StreamId, ?entriesAdded: int64, ?maxDeletedId: StreamId)
            : Command<unit> =
            Commands.XSetId(key, lastId, Option.toNullable entriesAdded, Option.toNullable maxDeletedId).Map Interop.toUnit

        /// XRANGE: oldest first.
        static member xRange(key: RedisKey, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Commands.XRange(key, defaultArg range StreamRange.All, Option.toNullable count).Map Interop.toList

        /// XREVRANGE: newest first.
        static member xRevRange(key: RedisKey, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Commands.XRevRange(key, defaultArg range StreamRange.All, Option.toNullable count).Map Interop.toList

        /// XREAD of one stream.
        static member xRead(key: RedisKey, ?after: StreamPosition, ?count: int64) : Command<StreamEntry list> =
            Commands.XRead(key, defaultArg after StreamPosition.Start, Option.toNullable count).Map Interop.toList

        /// XREAD of several streams.
        static member xRead
            (streams: (RedisKey * StreamPosition) seq, ?count: int64)
            : Command<StreamBatch list> =
            Commands.XRead(Interop.ofPairs streams, Option.toNullable count).Map Interop.toList

        /// XREAD … BLOCK of one stream. Empty: the time is over.
        static member xReadBlock
            (key: RedisKey, timeout: TimeSpan, after: StreamPosition, ?count: int64)
            : Blocking<StreamEntry list> =
            Commands.XReadBlock(key, timeout, after, Option.toNullable count).Map Interop.toList

        /// XREAD … BLOCK of several streams. Empty: the time is over.
        static member xReadBlock
            (streams: (RedisKey * StreamPosition) seq, timeout: TimeSpan, ?count: int64)
            : Blocking<StreamBatch list> =
            Commands.XReadBlock(Interop.ofPairs streams, timeout, Option.toNullable count).Map Interop.toList

        /// XINFO STREAM.
        static member xInfoStream(key: RedisKey) : Command<StreamInfo> = Commands.XInfoStream key

        /// XINFO STREAM … FULL.
        static member xInfoStreamFull(key: RedisKey, ?count: int64) : Command<StreamDetails> =
            Commands.XInfoStreamFull(key, Option.toNullable count)

        /// XINFO GROUPS.
        static member xInfoGroups(key: RedisKey) : Command<StreamGroup list> =
            Commands.XInfoGroups(key).Map Interop.toList

        /// XINFO CONSUMERS.
        static member xInfoConsumers(key: RedisKey, groupName: RedisValue) : Command<StreamConsumer list> =
            Commands.XInfoConsumers(key, groupName).Map Interop.toList
