// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "stream".
[<AutoOpen>]
module StreamCommands =
    type Cmd with

        /// The ID of a new entry of one field. · since 5.0 · O(1) · WRONGTYPE when it is no stream ·
        /// https://redis.io/docs/latest/commands/xadd/
        static member xAdd(key: RedisKey, field: RedisValue, value: RedisValue) : Command<StreamId> =
            Commands.XAdd(key, field, value)

        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked. ·
        /// since 5.0 · O(1), and the entries cut · WRONGTYPE when it is no stream; ERR when the ID is not higher than
        /// all before · https://redis.io/docs/latest/commands/xadd/
        static member xAdd
            (key: RedisKey, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, Interop.ofPairs fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked. ·
        /// since 5.0 · O(1), and the entries cut · WRONGTYPE when it is no stream; ERR when the ID is not higher than
        /// all before · https://redis.io/docs/latest/commands/xadd/
        static member xAdd
            (key: RedisKey, fields: (string * string) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, Interop.ofPairs fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked. ·
        /// since 5.0 · O(1), and the entries cut · WRONGTYPE when it is no stream; ERR when the ID is not higher than
        /// all before · https://redis.io/docs/latest/commands/xadd/
        static member xAdd
            (key: RedisKey, fields: KeyValuePair<string, string> seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// As XADD, to a stream that exists: NOMKSTREAM. None: there is none, and nothing was added. · since 5.0
        /// (NOMKSTREAM: 6.2) · O(1), and the entries cut · WRONGTYPE when it is no stream; ERR when the ID is not
        /// higher than all before · https://redis.io/docs/latest/commands/xadd/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xAddNoMkStream
            (key: RedisKey, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Shape.option (
                Commands.XAddNoMkStream(
                    key,
                    Interop.ofPairs fields,
                    defaultArg id NewEntryId.Auto,
                    defaultArg trim StreamTrim.None
                )
            )

        /// As XADD, to a stream that exists: NOMKSTREAM. None: there is none, and nothing was added. · since 5.0
        /// (NOMKSTREAM: 6.2) · O(1), and the entries cut · WRONGTYPE when it is no stream; ERR when the ID is not
        /// higher than all before · https://redis.io/docs/latest/commands/xadd/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xAddNoMkStream
            (key: RedisKey, fields: (string * string) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Shape.option (
                Commands.XAddNoMkStream(
                    key,
                    Interop.ofPairs fields,
                    defaultArg id NewEntryId.Auto,
                    defaultArg trim StreamTrim.None
                )
            )

        /// As XADD, to a stream that exists: NOMKSTREAM. None: there is none, and nothing was added. · since 5.0
        /// (NOMKSTREAM: 6.2) · O(1), and the entries cut · WRONGTYPE when it is no stream; ERR when the ID is not
        /// higher than all before · https://redis.io/docs/latest/commands/xadd/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xAddNoMkStream
            (key: RedisKey, fields: KeyValuePair<string, string> seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Shape.option (
                Commands.XAddNoMkStream(key, fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)
            )

        /// How many entries the stream has; 0: no such key. · since 5.0 · O(1) · WRONGTYPE when it is no stream ·
        /// https://redis.io/docs/latest/commands/xlen/
        static member xLen(key: RedisKey) : Command<int64> = Commands.XLen(key)

        /// How many of the entries were there and are deleted. · since 5.0 · O(entries) · WRONGTYPE when it is no
        /// stream · https://redis.io/docs/latest/commands/xdel/
        static member xDel(key: RedisKey, [<ParamArray>] ids: StreamId[]) : Command<int64> = Commands.XDel(key, ids)

        /// How many of the entries were there and are deleted. · since 5.0 · O(entries) · WRONGTYPE when it is no
        /// stream · https://redis.io/docs/latest/commands/xdel/
        static member xDel(key: RedisKey, ids: StreamId seq) : Command<int64> = Commands.XDel(key, ids)

        /// How many entries were cut off. · since 5.0 · O(entries cut) · WRONGTYPE when it is no stream;
        /// StreamTrim.None is an InvalidArgument · https://redis.io/docs/latest/commands/xtrim/
        static member xTrim(key: RedisKey, trim: StreamTrim) : Command<int64> = Commands.XTrim(key, trim)

        /// Sets the last ID of a stream and what it remembers, for who copies one; no new entry gets a lower ID. ·
        /// since 5.0 (the rest: 7.0) · O(1) · ERR: no such key, or lower than an entry that is there ·
        /// https://redis.io/docs/latest/commands/xsetid/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xSetId
            (key: RedisKey, lastId: StreamId, ?entriesAdded: int64, ?maxDeletedId: StreamId)
            : Command<unit> =
            Shape.unit (Commands.XSetId(key, lastId, Option.toNullable entriesAdded, Option.toNullable maxDeletedId))

        /// The length of a stream, its first and last entry and its last ID. · since 5.0 · O(1) · ERR: no such key;
        /// WRONGTYPE when it is no stream · https://redis.io/docs/latest/commands/xinfo-stream/
        static member xInfoStream(key: RedisKey) : Command<StreamInfo> = Commands.XInfoStream(key)

        /// A stream with its entries, groups, consumers and what is pending, of each list at most so many: 10 when it
        /// is not given, 0 for all. · since 5.0 (FULL: 6.0) · O(what is told) · ERR: no such key; WRONGTYPE when it is
        /// no stream · https://redis.io/docs/latest/commands/xinfo-stream/
        static member xInfoStreamFull(key: RedisKey, ?count: int64) : Command<StreamDetails> =
            Commands.XInfoStreamFull(key, Option.toNullable count)

        /// The groups of a stream. · since 5.0 · O(groups) · ERR: no such key; WRONGTYPE when it is no stream ·
        /// https://redis.io/docs/latest/commands/xinfo-groups/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xInfoGroups(key: RedisKey) : Command<StreamGroup list> = Shape.list (Commands.XInfoGroups(key))

        /// The consumers of a group. · since 5.0 · O(consumers) · NOGROUP; ERR: no such key ·
        /// https://redis.io/docs/latest/commands/xinfo-consumers/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xInfoConsumers(key: RedisKey, groupName: RedisValue) : Command<StreamConsumer list> =
            Shape.list (Commands.XInfoConsumers(key, groupName))

        /// The entries of a range, oldest first, at most so many. Empty: none there, or no such key. · since 5.0 ·
        /// O(entries) · WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/xrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRange(key: RedisKey, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Shape.list (Commands.XRange(key, defaultArg range StreamRange.All, Option.toNullable count))

        /// The entries of a range, newest first, at most so many. Empty: none there, or no such key. · since 5.0 ·
        /// O(entries) · WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/xrevrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRevRange(key: RedisKey, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Shape.list (Commands.XRevRange(key, defaultArg range StreamRange.All, Option.toNullable count))

        /// The entries behind a position, at most so many. Empty: none there, or no such key. · since 5.0 · O(entries)
        /// · WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/xread/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRead(key: RedisKey, ?after: StreamPosition, ?count: int64) : Command<StreamEntry list> =
            Shape.list (Commands.XRead(key, defaultArg after StreamPosition.Start, Option.toNullable count))

        /// The entries of several streams, each behind its own position, at most so many of each; streams that have
        /// none are left out. · since 5.0 · O(entries) · WRONGTYPE when one is no stream; a count below 1 is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/xread/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRead(streams: (RedisKey * StreamPosition) seq, ?count: int64) : Command<StreamBatch list> =
            Shape.list (Commands.XRead(Interop.ofPairs streams, Option.toNullable count))

        /// As XREAD, and waits until there is an entry, but no longer than the timeout. Empty: the time is over. Behind
        /// StreamPosition.End only what comes while it waits; go on behind the last entry, so that none is missed. ·
        /// since 5.0 · O(entries) · milliseconds, rounded up; Timeout.InfiniteTimeSpan: for ever ·
        /// https://redis.io/docs/latest/commands/xread/
        static member xReadBlock
            (key: RedisKey, timeout: TimeSpan, after: StreamPosition, ?count: int64)
            : BlockingCommand<StreamEntry list> =
            Shape.list (Commands.XReadBlock(key, timeout, after, Option.toNullable count))

        /// As XREAD of several streams, and waits until one of them has an entry, but no longer than the timeout.
        /// Empty: the time is over. · since 5.0 · O(entries) · milliseconds, rounded up; Timeout.InfiniteTimeSpan: for
        /// ever · https://redis.io/docs/latest/commands/xread/
        static member xReadBlock
            (streams: (RedisKey * StreamPosition) seq, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<StreamBatch list> =
            Shape.list (Commands.XReadBlock(Interop.ofPairs streams, timeout, Option.toNullable count))
