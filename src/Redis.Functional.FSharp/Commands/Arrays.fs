// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "array".
[<AutoOpen>]
module ArrayCommands =
    type Cmd with

        /// <summary>Sets elements of an array, from an index on.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see>
        /// </para>
        /// </remarks>
        static member arSet(key: RedisKey, index: int64, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.ArSet(key, index, values)

        /// <summary>Sets elements of an array, from an index on.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see>
        /// </para>
        /// </remarks>
        static member inline arSet(key: ^Key, index: ^Index, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.arSet(Given.key key, Given.int64 index, Given.values values)

        /// <summary>Sets elements of an array, from an index on.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see>
        /// </para>
        /// </remarks>
        static member arSet(key: RedisKey, index: int64, values: RedisValue seq) : Command<int64> =
            Commands.ArSet(key, index, values)

        /// <summary>Sets elements of an array, from an index on.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see>
        /// </para>
        /// </remarks>
        static member inline arSet(key: ^Key, index: ^Index, values: RedisValue seq) : Command<int64> =
            Cmd.arSet(Given.key key, Given.int64 index, values)

        /// <summary>Sets elements of an array, from an index on.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see>
        /// </para>
        /// </remarks>
        static member arSet(key: RedisKey, index: int64, values: string seq) : Command<int64> =
            Commands.ArSet(key, index, values)

        /// <summary>Sets elements of an array, from an index on.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see>
        /// </para>
        /// </remarks>
        static member inline arSet(key: ^Key, index: ^Index, values: string seq) : Command<int64> =
            Cmd.arSet(Given.key key, Given.int64 index, values)

        /// <summary>Sets elements of an array at given indexes.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(pairs) · <see href="https://redis.io/docs/latest/commands/armset/">ARMSET</see>
        /// </para>
        /// </remarks>
        static member arMSet(key: RedisKey, pairs: (int64 * RedisValue) seq) : Command<int64> =
            Commands.ArMSet(key, Interop.ofPairs pairs)

        /// <summary>Sets elements of an array at given indexes.</summary>
        /// <returns>The number of positions that were empty before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(pairs) · <see href="https://redis.io/docs/latest/commands/armset/">ARMSET</see>
        /// </para>
        /// </remarks>
        static member inline arMSet(key: ^Key, pairs: (int64 * RedisValue) seq) : Command<int64> =
            Cmd.arMSet(Given.key key, pairs)

        /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see>
        /// </para>
        /// </remarks>
        static member arInsert(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.ArInsert(key, values)

        /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see>
        /// </para>
        /// </remarks>
        static member inline arInsert(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.arInsert(Given.key key, Given.values values)

        /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see>
        /// </para>
        /// </remarks>
        static member arInsert(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.ArInsert(key, values)

        /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see>
        /// </para>
        /// </remarks>
        static member inline arInsert(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.arInsert(Given.key key, values)

        /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see>
        /// </para>
        /// </remarks>
        static member arInsert(key: RedisKey, values: string seq) : Command<int64> = Commands.ArInsert(key, values)

        /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see>
        /// </para>
        /// </remarks>
        static member inline arInsert(key: ^Key, values: string seq) : Command<int64> =
            Cmd.arInsert(Given.key key, values)

        /// <summary>
        /// Writes elements into an array that is a ring: after its last position it continues at the first.
        /// </summary>
        /// <param name="size">
        /// Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.
        /// </param>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values), O(size) if the size changes ·
        /// <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see>
        /// </para>
        /// </remarks>
        static member arRing(key: RedisKey, size: int64, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.ArRing(key, size, values)

        /// <summary>
        /// Writes elements into an array that is a ring: after its last position it continues at the first.
        /// </summary>
        /// <param name="size">
        /// Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.
        /// </param>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values), O(size) if the size changes ·
        /// <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see>
        /// </para>
        /// </remarks>
        static member inline arRing(key: ^Key, size: ^Size, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.arRing(Given.key key, Given.int64 size, Given.values values)

        /// <summary>
        /// Writes elements into an array that is a ring: after its last position it continues at the first.
        /// </summary>
        /// <param name="size">
        /// Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.
        /// </param>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values), O(size) if the size changes ·
        /// <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see>
        /// </para>
        /// </remarks>
        static member arRing(key: RedisKey, size: int64, values: RedisValue seq) : Command<int64> =
            Commands.ArRing(key, size, values)

        /// <summary>
        /// Writes elements into an array that is a ring: after its last position it continues at the first.
        /// </summary>
        /// <param name="size">
        /// Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.
        /// </param>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values), O(size) if the size changes ·
        /// <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see>
        /// </para>
        /// </remarks>
        static member inline arRing(key: ^Key, size: ^Size, values: RedisValue seq) : Command<int64> =
            Cmd.arRing(Given.key key, Given.int64 size, values)

        /// <summary>
        /// Writes elements into an array that is a ring: after its last position it continues at the first.
        /// </summary>
        /// <param name="size">
        /// Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.
        /// </param>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values), O(size) if the size changes ·
        /// <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see>
        /// </para>
        /// </remarks>
        static member arRing(key: RedisKey, size: int64, values: string seq) : Command<int64> =
            Commands.ArRing(key, size, values)

        /// <summary>
        /// Writes elements into an array that is a ring: after its last position it continues at the first.
        /// </summary>
        /// <param name="size">
        /// Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.
        /// </param>
        /// <returns>The last index that was written.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(values), O(size) if the size changes ·
        /// <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see>
        /// </para>
        /// </remarks>
        static member inline arRing(key: ^Key, size: ^Size, values: string seq) : Command<int64> =
            Cmd.arRing(Given.key key, Given.int64 size, values)

        /// <summary>Moves the cursor of ARINSERT and ARRING to an index.</summary>
        /// <returns>True if the cursor was moved; false if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arseek/">ARSEEK</see></para>
        /// </remarks>
        static member arSeek(key: RedisKey, index: int64) : Command<bool> = Commands.ArSeek(key, index)

        /// <summary>Moves the cursor of ARINSERT and ARRING to an index.</summary>
        /// <returns>True if the cursor was moved; false if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arseek/">ARSEEK</see></para>
        /// </remarks>
        static member inline arSeek(key: ^Key, index: ^Index) : Command<bool> =
            Cmd.arSeek(Given.key key, Given.int64 index)

        /// <summary>Deletes elements of an array by their indexes.</summary>
        /// <returns>The number of elements that were set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/ardel/">ARDEL</see>
        /// </para>
        /// </remarks>
        static member arDel(key: RedisKey, [<ParamArray>] indexes: int64[]) : Command<int64> =
            Commands.ArDel(key, indexes)

        /// <summary>Deletes elements of an array by their indexes.</summary>
        /// <returns>The number of elements that were set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/ardel/">ARDEL</see>
        /// </para>
        /// </remarks>
        static member inline arDel(key: ^Key, [<ParamArray>] indexes: int64[]) : Command<int64> =
            Cmd.arDel(Given.key key, indexes)

        /// <summary>Deletes elements of an array by their indexes.</summary>
        /// <returns>The number of elements that were set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/ardel/">ARDEL</see>
        /// </para>
        /// </remarks>
        static member arDel(key: RedisKey, indexes: int64 seq) : Command<int64> = Commands.ArDel(key, indexes)

        /// <summary>Deletes elements of an array by their indexes.</summary>
        /// <returns>The number of elements that were set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/ardel/">ARDEL</see>
        /// </para>
        /// </remarks>
        static member inline arDel(key: ^Key, indexes: int64 seq) : Command<int64> = Cmd.arDel(Given.key key, indexes)

        /// <summary>Deletes the elements of ranges of an array, both ends inclusive.</summary>
        /// <returns>The number of elements that were set; one that is in two ranges counts once.</returns>
        /// <remarks>
        /// <para>The ends of a range may be in either order.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(elements) ·
        /// <see href="https://redis.io/docs/latest/commands/ardelrange/">ARDELRANGE</see>
        /// </para>
        /// </remarks>
        static member arDelRange(key: RedisKey, ranges: (int64 * int64) seq) : Command<int64> =
            Commands.ArDelRange(key, Interop.ofPairs ranges)

        /// <summary>Deletes the elements of ranges of an array, both ends inclusive.</summary>
        /// <returns>The number of elements that were set; one that is in two ranges counts once.</returns>
        /// <remarks>
        /// <para>The ends of a range may be in either order.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(elements) ·
        /// <see href="https://redis.io/docs/latest/commands/ardelrange/">ARDELRANGE</see>
        /// </para>
        /// </remarks>
        static member inline arDelRange(key: ^Key, ranges: (int64 * int64) seq) : Command<int64> =
            Cmd.arDelRange(Given.key key, ranges)

        /// <summary>Gets the elements of a range of an array that are set, with their indexes.</summary>
        /// <param name="limit">Maximum number of elements. Null: no limit. Less than 1: InvalidArgument.</param>
        /// <returns>
        /// The elements in the order of the indexes, descending if <c>start</c> is above <c>stop</c>.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/arscan/">ARSCAN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arScan
            (key: RedisKey, start: int64, stop: int64, ?limit: int64)
            : Command<(int64 * RedisValue) list> =
            Shape.pairs (Commands.ArScan(key, start, stop, Option.toNullable limit))

        /// <summary>Gets the elements of a range of an array that are set, with their indexes.</summary>
        /// <param name="limit">Maximum number of elements. Null: no limit. Less than 1: InvalidArgument.</param>
        /// <returns>
        /// The elements in the order of the indexes, descending if <c>start</c> is above <c>stop</c>.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/arscan/">ARSCAN</see>
        /// </para>
        /// </remarks>
        static member inline arScan
            (key: ^Key, start: ^Start, stop: ^Stop, ?limit: int64)
            : Command<(int64 * RedisValue) list> =
            Cmd.arScan(Given.key key, Given.int64 start, Given.int64 stop, ?limit = limit)

        /// <summary>Finds the elements of an array that fulfil conditions on their text.</summary>
        /// <param name="range">Default: the whole array.</param>
        /// <param name="options">Null: elements that fulfil one condition at least, without a limit.</param>
        /// <returns>The indexes, in the order of the range.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions × conditions) ·
        /// <see href="https://redis.io/docs/latest/commands/argrep/">ARGREP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arGrep
            (key: RedisKey, conditions: ArrayMatch seq, ?range: ArrayRange, ?options: ArraySearch)
            : Command<int64 list> =
            Shape.list (Commands.ArGrep(key, conditions, defaultArg range ArrayRange.All, Option.toObj options))

        /// <summary>Finds the elements of an array that fulfil conditions on their text.</summary>
        /// <param name="range">Default: the whole array.</param>
        /// <param name="options">Null: elements that fulfil one condition at least, without a limit.</param>
        /// <returns>The indexes, in the order of the range.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions × conditions) ·
        /// <see href="https://redis.io/docs/latest/commands/argrep/">ARGREP</see>
        /// </para>
        /// </remarks>
        static member inline arGrep
            (key: ^Key, conditions: ArrayMatch seq, ?range: ArrayRange, ?options: ArraySearch)
            : Command<int64 list> =
            Cmd.arGrep(Given.key key, conditions, ?range = range, ?options = options)

        /// <summary>Finds the elements of an array that fulfil conditions on their text, with their values.</summary>
        /// <param name="range">Default: the whole array.</param>
        /// <param name="options">Null: elements that fulfil one condition at least, without a limit.</param>
        /// <returns>The indexes and values, in the order of the range.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions × conditions) ·
        /// <see href="https://redis.io/docs/latest/commands/argrep/">ARGREP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arGrepWithValues
            (key: RedisKey, conditions: ArrayMatch seq, ?range: ArrayRange, ?options: ArraySearch)
            : Command<(int64 * RedisValue) list> =
            Shape.pairs (
                Commands.ArGrepWithValues(key, conditions, defaultArg range ArrayRange.All, Option.toObj options)
            )

        /// <summary>Finds the elements of an array that fulfil conditions on their text, with their values.</summary>
        /// <param name="range">Default: the whole array.</param>
        /// <param name="options">Null: elements that fulfil one condition at least, without a limit.</param>
        /// <returns>The indexes and values, in the order of the range.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions × conditions) ·
        /// <see href="https://redis.io/docs/latest/commands/argrep/">ARGREP</see>
        /// </para>
        /// </remarks>
        static member inline arGrepWithValues
            (key: ^Key, conditions: ArrayMatch seq, ?range: ArrayRange, ?options: ArraySearch)
            : Command<(int64 * RedisValue) list> =
            Cmd.arGrepWithValues(Given.key key, conditions, ?range = range, ?options = options)

        /// <summary>Computes a number of the elements of a range of an array.</summary>
        /// <returns>The number as the server sent it, or None if there is nothing to compute it of.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/arop/">AROP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arOp(key: RedisKey, start: int64, stop: int64, fold: ArrayFold) : Command<RedisValue option> =
            Shape.option (Commands.ArOp(key, start, stop, fold))

        /// <summary>Computes a number of the elements of a range of an array.</summary>
        /// <returns>The number as the server sent it, or None if there is nothing to compute it of.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/arop/">AROP</see>
        /// </para>
        /// </remarks>
        static member inline arOp(key: ^Key, start: ^Start, stop: ^Stop, fold: ArrayFold) : Command<RedisValue option> =
            Cmd.arOp(Given.key key, Given.int64 start, Given.int64 stop, fold)

        /// <summary>Counts the elements of an array that are set.</summary>
        /// <returns>The number of elements; 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arcount/">ARCOUNT</see>
        /// </para>
        /// </remarks>
        static member arCount(key: RedisKey) : Command<int64> = Commands.ArCount(key)

        /// <summary>Counts the elements of an array that are set.</summary>
        /// <returns>The number of elements; 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arcount/">ARCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline arCount(key: ^Key) : Command<int64> = Cmd.arCount (Given.key key)

        /// <summary>Gets the length of an array: its highest index plus one.</summary>
        /// <returns>The length; 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arlen/">ARLEN</see></para>
        /// </remarks>
        static member arLen(key: RedisKey) : Command<int64> = Commands.ArLen(key)

        /// <summary>Gets the length of an array: its highest index plus one.</summary>
        /// <returns>The length; 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arlen/">ARLEN</see></para>
        /// </remarks>
        static member inline arLen(key: ^Key) : Command<int64> = Cmd.arLen (Given.key key)

        /// <summary>Gets an element of an array.</summary>
        /// <returns>The element, or None if it is not set or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arget/">ARGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arGet(key: RedisKey, index: int64) : Command<RedisValue option> =
            Shape.option (Commands.ArGet(key, index))

        /// <summary>Gets an element of an array.</summary>
        /// <returns>The element, or None if it is not set or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arget/">ARGET</see></para>
        /// </remarks>
        static member inline arGet(key: ^Key, index: ^Index) : Command<RedisValue option> =
            Cmd.arGet(Given.key key, Given.int64 index)

        /// <summary>Gets all positions of a range of an array.</summary>
        /// <returns>One element per position, in order: the value, or None if it is not set.</returns>
        /// <remarks>
        /// <para>
        /// The reply is as long as the range, even if few elements are set; <c>arScan</c> returns only those that are.
        /// If the start is above the stop, the order is descending.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions) ·
        /// <see href="https://redis.io/docs/latest/commands/argetrange/">ARGETRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arGetRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue option list> =
            Shape.options (Commands.ArGetRange(key, start, stop))

        /// <summary>Gets all positions of a range of an array.</summary>
        /// <returns>One element per position, in order: the value, or None if it is not set.</returns>
        /// <remarks>
        /// <para>
        /// The reply is as long as the range, even if few elements are set; <c>arScan</c> returns only those that are.
        /// If the start is above the stop, the order is descending.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(positions) ·
        /// <see href="https://redis.io/docs/latest/commands/argetrange/">ARGETRANGE</see>
        /// </para>
        /// </remarks>
        static member inline arGetRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue option list> =
            Cmd.arGetRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Gets elements of an array by their indexes.</summary>
        /// <returns>One element per index, in order: the value, or None if it is not set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/armget/">ARMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arMGet(key: RedisKey, [<ParamArray>] indexes: int64[]) : Command<RedisValue option list> =
            Shape.options (Commands.ArMGet(key, indexes))

        /// <summary>Gets elements of an array by their indexes.</summary>
        /// <returns>One element per index, in order: the value, or None if it is not set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/armget/">ARMGET</see>
        /// </para>
        /// </remarks>
        static member inline arMGet(key: ^Key, [<ParamArray>] indexes: int64[]) : Command<RedisValue option list> =
            Cmd.arMGet(Given.key key, indexes)

        /// <summary>Gets elements of an array by their indexes.</summary>
        /// <returns>One element per index, in order: the value, or None if it is not set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/armget/">ARMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arMGet(key: RedisKey, indexes: int64 seq) : Command<RedisValue option list> =
            Shape.options (Commands.ArMGet(key, indexes))

        /// <summary>Gets elements of an array by their indexes.</summary>
        /// <returns>One element per index, in order: the value, or None if it is not set.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/armget/">ARMGET</see>
        /// </para>
        /// </remarks>
        static member inline arMGet(key: ^Key, indexes: int64 seq) : Command<RedisValue option list> =
            Cmd.arMGet(Given.key key, indexes)

        /// <summary>Gets the elements of an array that ARINSERT or ARRING wrote last.</summary>
        /// <param name="count">Maximum number of elements. Less than 1: InvalidArgument.</param>
        /// <param name="newestFirst"><c>REV</c>: returns the newest element first.</param>
        /// <returns>The elements, oldest first; None where one has been deleted.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/arlastitems/">ARLASTITEMS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arLastItems(key: RedisKey, count: int64, ?newestFirst: bool) : Command<RedisValue option list> =
            Shape.options (Commands.ArLastItems(key, count, defaultArg newestFirst false))

        /// <summary>Gets the elements of an array that ARINSERT or ARRING wrote last.</summary>
        /// <param name="count">Maximum number of elements. Less than 1: InvalidArgument.</param>
        /// <param name="newestFirst"><c>REV</c>: returns the newest element first.</param>
        /// <returns>The elements, oldest first; None where one has been deleted.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/arlastitems/">ARLASTITEMS</see>
        /// </para>
        /// </remarks>
        static member inline arLastItems
            (key: ^Key, count: ^Count, ?newestFirst: bool)
            : Command<RedisValue option list> =
            Cmd.arLastItems(Given.key key, Given.int64 count, ?newestFirst = newestFirst)

        /// <summary>Gets the index that the next ARINSERT writes.</summary>
        /// <returns>The index, 0 if the key does not exist, or None if the cursor is at its end.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arnext/">ARNEXT</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arNext(key: RedisKey) : Command<int64 option> = Shape.option (Commands.ArNext(key))

        /// <summary>Gets the index that the next ARINSERT writes.</summary>
        /// <returns>The index, 0 if the key does not exist, or None if the cursor is at its end.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arnext/">ARNEXT</see></para>
        /// </remarks>
        static member inline arNext(key: ^Key) : Command<int64 option> = Cmd.arNext (Given.key key)

        /// <summary>Gets facts about an array and its storage.</summary>
        /// <param name="full"><c>FULL</c>: adds figures about the slices to the facts.</param>
        /// <returns>The facts, or None if the server replies with nil.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(1), O(slices) with <c>full</c> ·
        /// <see href="https://redis.io/docs/latest/commands/arinfo/">ARINFO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member arInfo(key: RedisKey, ?full: bool) : Command<ArrayInfo option> =
            Shape.option (Commands.ArInfo(key, defaultArg full false))

        /// <summary>Gets facts about an array and its storage.</summary>
        /// <param name="full"><c>FULL</c>: adds figures about the slices to the facts.</param>
        /// <returns>The facts, or None if the server replies with nil.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.8 · O(1), O(slices) with <c>full</c> ·
        /// <see href="https://redis.io/docs/latest/commands/arinfo/">ARINFO</see>
        /// </para>
        /// </remarks>
        static member inline arInfo(key: ^Key, ?full: bool) : Command<ArrayInfo option> =
            Cmd.arInfo(Given.key key, ?full = full)
