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

        /// <summary>The ID of a new entry of one field.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
        /// </remarks>
        static member xAdd(key: RedisKey, field: RedisValue, value: RedisValue) : Command<StreamId> =
            Commands.XAdd(key, field, value)

        /// <summary>The ID of a new entry of one field.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
        /// </remarks>
        static member inline xAdd(key: ^Key, field: ^Field, value: ^Value) : Command<StreamId> =
            Cmd.xAdd(Given.key key, Given.value field, Given.value value)

        /// <summary>
        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member xAdd
            (key: RedisKey, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, Interop.ofPairs fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// <summary>
        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member inline xAdd
            (key: ^Key, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Cmd.xAdd(Given.key key, fields, ?id = id, ?trim = trim)

        /// <summary>
        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member xAdd
            (key: RedisKey, fields: (string * string) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, Interop.ofPairs fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// <summary>
        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member inline xAdd
            (key: ^Key, fields: (string * string) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Cmd.xAdd(Given.key key, fields, ?id = id, ?trim = trim)

        /// <summary>
        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member xAdd
            (key: RedisKey, fields: KeyValuePair<string, string> seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Commands.XAdd(key, fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)

        /// <summary>
        /// The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member inline xAdd
            (key: ^Key, fields: KeyValuePair<string, string> seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId> =
            Cmd.xAdd(Given.key key, fields, ?id = id, ?trim = trim)

        /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
        /// <returns>None: there is none, and nothing was added.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
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

        /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
        /// <returns>None: there is none, and nothing was added.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member inline xAddNoMkStream
            (key: ^Key, fields: (RedisValue * RedisValue) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Cmd.xAddNoMkStream(Given.key key, fields, ?id = id, ?trim = trim)

        /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
        /// <returns>None: there is none, and nothing was added.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
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

        /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
        /// <returns>None: there is none, and nothing was added.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member inline xAddNoMkStream
            (key: ^Key, fields: (string * string) seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Cmd.xAddNoMkStream(Given.key key, fields, ?id = id, ?trim = trim)

        /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
        /// <returns>None: there is none, and nothing was added.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xAddNoMkStream
            (key: RedisKey, fields: KeyValuePair<string, string> seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Shape.option (
                Commands.XAddNoMkStream(key, fields, defaultArg id NewEntryId.Auto, defaultArg trim StreamTrim.None)
            )

        /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
        /// <returns>None: there is none, and nothing was added.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
        /// <para>
        /// Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut ·
        /// <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see>
        /// </para>
        /// </remarks>
        static member inline xAddNoMkStream
            (key: ^Key, fields: KeyValuePair<string, string> seq, ?id: NewEntryId, ?trim: StreamTrim)
            : Command<StreamId option> =
            Cmd.xAddNoMkStream(Given.key key, fields, ?id = id, ?trim = trim)

        /// <summary>How many entries the stream has; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xlen/">XLEN</see></para>
        /// </remarks>
        static member xLen(key: RedisKey) : Command<int64> = Commands.XLen(key)

        /// <summary>How many entries the stream has; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xlen/">XLEN</see></para>
        /// </remarks>
        static member inline xLen(key: ^Key) : Command<int64> = Cmd.xLen (Given.key key)

        /// <summary>How many of the entries were there and are deleted.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xdel/">XDEL</see>
        /// </para>
        /// </remarks>
        static member xDel(key: RedisKey, [<ParamArray>] ids: StreamId[]) : Command<int64> = Commands.XDel(key, ids)

        /// <summary>How many of the entries were there and are deleted.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xdel/">XDEL</see>
        /// </para>
        /// </remarks>
        static member inline xDel(key: ^Key, [<ParamArray>] ids: StreamId[]) : Command<int64> =
            Cmd.xDel(Given.key key, ids)

        /// <summary>How many of the entries were there and are deleted.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xdel/">XDEL</see>
        /// </para>
        /// </remarks>
        static member xDel(key: RedisKey, ids: StreamId seq) : Command<int64> = Commands.XDel(key, ids)

        /// <summary>How many of the entries were there and are deleted.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xdel/">XDEL</see>
        /// </para>
        /// </remarks>
        static member inline xDel(key: ^Key, ids: StreamId seq) : Command<int64> = Cmd.xDel(Given.key key, ids)

        /// <summary>How many entries were cut off.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; <c>StreamTrim.None</c> is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries cut) · <see href="https://redis.io/docs/latest/commands/xtrim/">XTRIM</see>
        /// </para>
        /// </remarks>
        static member xTrim(key: RedisKey, trim: StreamTrim) : Command<int64> = Commands.XTrim(key, trim)

        /// <summary>How many entries were cut off.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; <c>StreamTrim.None</c> is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries cut) · <see href="https://redis.io/docs/latest/commands/xtrim/">XTRIM</see>
        /// </para>
        /// </remarks>
        static member inline xTrim(key: ^Key, trim: StreamTrim) : Command<int64> = Cmd.xTrim(Given.key key, trim)

        /// <summary>
        /// Sets the last ID of a stream and what it remembers, for who copies one; no new entry gets a lower ID.
        /// </summary>
        /// <remarks>
        /// <para>ERR: no such key, or lower than an entry that is there.</para>
        /// <para>
        /// Since Redis 5.0 (the rest: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xsetid/">XSETID</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xSetId
            (key: RedisKey, lastId: StreamId, ?entriesAdded: int64, ?maxDeletedId: StreamId)
            : Command<unit> =
            Shape.unit (Commands.XSetId(key, lastId, Option.toNullable entriesAdded, Option.toNullable maxDeletedId))

        /// <summary>
        /// Sets the last ID of a stream and what it remembers, for who copies one; no new entry gets a lower ID.
        /// </summary>
        /// <remarks>
        /// <para>ERR: no such key, or lower than an entry that is there.</para>
        /// <para>
        /// Since Redis 5.0 (the rest: 7.0) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/xsetid/">XSETID</see>
        /// </para>
        /// </remarks>
        static member inline xSetId
            (key: ^Key, lastId: StreamId, ?entriesAdded: int64, ?maxDeletedId: StreamId)
            : Command<unit> =
            Cmd.xSetId(Given.key key, lastId, ?entriesAdded = entriesAdded, ?maxDeletedId = maxDeletedId)

        /// <summary>The length of a stream, its first and last entry and its last ID.</summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see>
        /// </para>
        /// </remarks>
        static member xInfoStream(key: RedisKey) : Command<StreamInfo> = Commands.XInfoStream(key)

        /// <summary>The length of a stream, its first and last entry and its last ID.</summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see>
        /// </para>
        /// </remarks>
        static member inline xInfoStream(key: ^Key) : Command<StreamInfo> = Cmd.xInfoStream (Given.key key)

        /// <summary>
        /// A stream with its entries, groups, consumers and what is pending, of each list at most so many: 10 when it
        /// is not given, 0 for all.
        /// </summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 (<c>FULL</c>: 6.0) · O(what is told) ·
        /// <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see>
        /// </para>
        /// </remarks>
        static member xInfoStreamFull(key: RedisKey, ?count: int64) : Command<StreamDetails> =
            Commands.XInfoStreamFull(key, Option.toNullable count)

        /// <summary>
        /// A stream with its entries, groups, consumers and what is pending, of each list at most so many: 10 when it
        /// is not given, 0 for all.
        /// </summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 (<c>FULL</c>: 6.0) · O(what is told) ·
        /// <see href="https://redis.io/docs/latest/commands/xinfo-stream/">XINFO STREAM</see>
        /// </para>
        /// </remarks>
        static member inline xInfoStreamFull(key: ^Key, ?count: int64) : Command<StreamDetails> =
            Cmd.xInfoStreamFull(Given.key key, ?count = count)

        /// <summary>The groups of a stream.</summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(groups) · <see href="https://redis.io/docs/latest/commands/xinfo-groups/">XINFO
        /// GROUPS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xInfoGroups(key: RedisKey) : Command<StreamGroup list> = Shape.list (Commands.XInfoGroups(key))

        /// <summary>The groups of a stream.</summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no stream.</para>
        /// <para>
        /// Since Redis 5.0 · O(groups) · <see href="https://redis.io/docs/latest/commands/xinfo-groups/">XINFO
        /// GROUPS</see>
        /// </para>
        /// </remarks>
        static member inline xInfoGroups(key: ^Key) : Command<StreamGroup list> = Cmd.xInfoGroups (Given.key key)

        /// <summary>The consumers of a group.</summary>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xinfo-consumers/">XINFO
        /// CONSUMERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xInfoConsumers(key: RedisKey, groupName: RedisValue) : Command<StreamConsumer list> =
            Shape.list (Commands.XInfoConsumers(key, groupName))

        /// <summary>The consumers of a group.</summary>
        /// <remarks>
        /// <para>NOGROUP; ERR: no such key.</para>
        /// <para>
        /// Since Redis 5.0 · O(consumers) · <see href="https://redis.io/docs/latest/commands/xinfo-consumers/">XINFO
        /// CONSUMERS</see>
        /// </para>
        /// </remarks>
        static member inline xInfoConsumers(key: ^Key, groupName: ^GroupName) : Command<StreamConsumer list> =
            Cmd.xInfoConsumers(Given.key key, Given.value groupName)

        /// <summary>The entries of a range, oldest first, at most so many.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrange/">XRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRange(key: RedisKey, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Shape.list (Commands.XRange(key, defaultArg range StreamRange.All, Option.toNullable count))

        /// <summary>The entries of a range, oldest first, at most so many.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrange/">XRANGE</see>
        /// </para>
        /// </remarks>
        static member inline xRange(key: ^Key, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Cmd.xRange(Given.key key, ?range = range, ?count = count)

        /// <summary>The entries of a range, newest first, at most so many.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrevrange/">XREVRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRevRange(key: RedisKey, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Shape.list (Commands.XRevRange(key, defaultArg range StreamRange.All, Option.toNullable count))

        /// <summary>The entries of a range, newest first, at most so many.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xrevrange/">XREVRANGE</see>
        /// </para>
        /// </remarks>
        static member inline xRevRange(key: ^Key, ?range: StreamRange, ?count: int64) : Command<StreamEntry list> =
            Cmd.xRevRange(Given.key key, ?range = range, ?count = count)

        /// <summary>The entries behind a position, at most so many.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRead(key: RedisKey, ?after: StreamPosition, ?count: int64) : Command<StreamEntry list> =
            Shape.list (Commands.XRead(key, defaultArg after StreamPosition.Start, Option.toNullable count))

        /// <summary>The entries behind a position, at most so many.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        static member inline xRead(key: ^Key, ?after: StreamPosition, ?count: int64) : Command<StreamEntry list> =
            Cmd.xRead(Given.key key, ?after = after, ?count = count)

        /// <summary>
        /// The entries of several streams, each behind its own position, at most so many of each; streams that have
        /// none are left out.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no stream; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member xRead(streams: (RedisKey * StreamPosition) seq, ?count: int64) : Command<StreamBatch list> =
            Shape.list (Commands.XRead(Interop.ofPairs streams, Option.toNullable count))

        /// <summary>As XREAD, and waits until there is an entry, but no longer than the timeout.</summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Behind <c>StreamPosition.End</c> only what comes while it waits; go on behind the last entry, so that none
        /// is missed.
        /// </para>
        /// <para>Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        static member xReadBlock
            (key: RedisKey, timeout: TimeSpan, after: StreamPosition, ?count: int64)
            : BlockingCommand<StreamEntry list> =
            Shape.list (Commands.XReadBlock(key, timeout, after, Option.toNullable count))

        /// <summary>As XREAD, and waits until there is an entry, but no longer than the timeout.</summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Behind <c>StreamPosition.End</c> only what comes while it waits; go on behind the last entry, so that none
        /// is missed.
        /// </para>
        /// <para>Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        static member inline xReadBlock
            (key: ^Key, timeout: TimeSpan, after: StreamPosition, ?count: int64)
            : BlockingCommand<StreamEntry list> =
            Cmd.xReadBlock(Given.key key, timeout, after, ?count = count)

        /// <summary>
        /// As XREAD of several streams, and waits until one of them has an entry, but no longer than the timeout.
        /// </summary>
        /// <returns>Empty: the time is over.</returns>
        /// <remarks>
        /// <para>Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever.</para>
        /// <para>
        /// Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xread/">XREAD</see>
        /// </para>
        /// </remarks>
        static member xReadBlock
            (streams: (RedisKey * StreamPosition) seq, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<StreamBatch list> =
            Shape.list (Commands.XReadBlock(Interop.ofPairs streams, timeout, Option.toNullable count))
