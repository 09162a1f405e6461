// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "list" that answer at once.
[<AutoOpen>]
module ListCommands =
    type Cmd with

        /// <summary>Inserts elements at the left end of a list, one after another.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>The last element given ends up first. Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member lPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPush(key, values)

        /// <summary>Inserts elements at the left end of a list, one after another.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>The last element given ends up first. Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member inline lPush(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.lPush(Given.key key, Given.values values)

        /// <summary>Inserts elements at the left end of a list, one after another.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>The last element given ends up first. Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member lPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPush(key, values)

        /// <summary>Inserts elements at the left end of a list, one after another.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>The last element given ends up first. Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member inline lPush(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.lPush(Given.key key, values)

        /// <summary>Inserts elements at the left end of a list, one after another.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>The last element given ends up first. Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member lPush(key: RedisKey, values: string seq) : Command<int64> = Commands.LPush(key, values)

        /// <summary>Inserts elements at the left end of a list, one after another.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>The last element given ends up first. Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member inline lPush(key: ^Key, values: string seq) : Command<int64> = Cmd.lPush(Given.key key, values)

        /// <summary>Inserts an element at the left end of a list.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.LPush<'T>(key, value, codec)

        /// <summary>Inserts an element at the left end of a list.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPush(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Cmd.lPush(Given.key key, value, codec)

        /// <summary>Inserts an element at the left end of a list.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.LPushAs<'T>(key, value)

        /// <summary>Inserts an element at the left end of a list.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPushAs<'T>(key: string, value: 'T) : Command<int64> = Cmd.lPushAs<'T>(Given.key key, value)

        /// <summary>Appends elements to the right end of a list, in order.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member rPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPush(key, values)

        /// <summary>Appends elements to the right end of a list, in order.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPush(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.rPush(Given.key key, Given.values values)

        /// <summary>Appends elements to the right end of a list, in order.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member rPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPush(key, values)

        /// <summary>Appends elements to the right end of a list, in order.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPush(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.rPush(Given.key key, values)

        /// <summary>Appends elements to the right end of a list, in order.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member rPush(key: RedisKey, values: string seq) : Command<int64> = Commands.RPush(key, values)

        /// <summary>Appends elements to the right end of a list, in order.</summary>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPush(key: ^Key, values: string seq) : Command<int64> = Cmd.rPush(Given.key key, values)

        /// <summary>Appends an element to the right end of a list.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.RPush<'T>(key, value, codec)

        /// <summary>Appends an element to the right end of a list.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPush(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Cmd.rPush(Given.key key, value, codec)

        /// <summary>Appends an element to the right end of a list.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.RPushAs<'T>(key, value)

        /// <summary>Appends an element to the right end of a list.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <returns>The new length of the list.</returns>
        /// <remarks>
        /// <para>Creates the list if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPushAs<'T>(key: string, value: 'T) : Command<int64> = Cmd.rPushAs<'T>(Given.key key, value)

        /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>The last element given ends up first.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member lPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPushX(key, values)

        /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>The last element given ends up first.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline lPushX(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.lPushX(Given.key key, Given.values values)

        /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>The last element given ends up first.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member lPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPushX(key, values)

        /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>The last element given ends up first.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline lPushX(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.lPushX(Given.key key, values)

        /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>The last element given ends up first.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member lPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.LPushX(key, values)

        /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>The last element given ends up first.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline lPushX(key: ^Key, values: string seq) : Command<int64> = Cmd.lPushX(Given.key key, values)

        /// <summary>Appends elements to the right end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member rPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPushX(key, values)

        /// <summary>Appends elements to the right end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline rPushX(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.rPushX(Given.key key, Given.values values)

        /// <summary>Appends elements to the right end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member rPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPushX(key, values)

        /// <summary>Appends elements to the right end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline rPushX(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.rPushX(Given.key key, values)

        /// <summary>Appends elements to the right end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member rPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.RPushX(key, values)

        /// <summary>Appends elements to the right end of a list if the list exists.</summary>
        /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline rPushX(key: ^Key, values: string seq) : Command<int64> = Cmd.rPushX(Given.key key, values)

        /// <summary>Replaces the element of a list at an index.</summary>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the key or the index does not exist.
        /// </para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lset/">LSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lSet(key: RedisKey, index: int64, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.LSet(key, index, value))

        /// <summary>Replaces the element of a list at an index.</summary>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the key or the index does not exist.
        /// </para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lset/">LSET</see>
        /// </para>
        /// </remarks>
        static member inline lSet(key: ^Key, index: ^Index, value: ^Value) : Command<unit> =
            Cmd.lSet(Given.key key, Given.int64 index, Given.value value)

        /// <summary>Inserts a value before or after the first element of a list that equals the pivot.</summary>
        /// <returns>The new length of the list, or whether the key or the pivot is missing.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(index of the pivot) ·
        /// <see href="https://redis.io/docs/latest/commands/linsert/">LINSERT</see>
        /// </para>
        /// </remarks>
        static member lInsert
            (key: RedisKey, place: InsertPosition, pivot: RedisValue, value: RedisValue)
            : Command<ListInsertion> =
            Commands.LInsert(key, place, pivot, value)

        /// <summary>Inserts a value before or after the first element of a list that equals the pivot.</summary>
        /// <returns>The new length of the list, or whether the key or the pivot is missing.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(index of the pivot) ·
        /// <see href="https://redis.io/docs/latest/commands/linsert/">LINSERT</see>
        /// </para>
        /// </remarks>
        static member inline lInsert
            (key: ^Key, place: InsertPosition, pivot: ^Pivot, value: ^Value)
            : Command<ListInsertion> =
            Cmd.lInsert(Given.key key, place, Given.value pivot, Given.value value)

        /// <summary>Removes elements of a list that equal a value.</summary>
        /// <param name="count">
        /// Maximum number of elements, from the left end. Negative: from the right end. 0: all.
        /// </param>
        /// <returns>The number of elements that were removed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(length) · <see href="https://redis.io/docs/latest/commands/lrem/">LREM</see>
        /// </para>
        /// </remarks>
        static member lRem(key: RedisKey, count: int64, value: RedisValue) : Command<int64> =
            Commands.LRem(key, count, value)

        /// <summary>Removes elements of a list that equal a value.</summary>
        /// <param name="count">
        /// Maximum number of elements, from the left end. Negative: from the right end. 0: all.
        /// </param>
        /// <returns>The number of elements that were removed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(length) · <see href="https://redis.io/docs/latest/commands/lrem/">LREM</see>
        /// </para>
        /// </remarks>
        static member inline lRem(key: ^Key, count: ^Count, value: ^Value) : Command<int64> =
            Cmd.lRem(Given.key key, Given.int64 count, Given.value value)

        /// <summary>Trims a list to a range of elements and removes the others.</summary>
        /// <param name="start">
        /// Position of the first element to keep, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element to keep, inclusive; negative as in <c>start</c>.</param>
        /// <remarks>
        /// <para>An empty range deletes the key.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements removed) · <see href="https://redis.io/docs/latest/commands/ltrim/">LTRIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lTrim(key: RedisKey, start: int64, stop: int64) : Command<unit> =
            Shape.unit (Commands.LTrim(key, start, stop))

        /// <summary>Trims a list to a range of elements and removes the others.</summary>
        /// <param name="start">
        /// Position of the first element to keep, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element to keep, inclusive; negative as in <c>start</c>.</param>
        /// <remarks>
        /// <para>An empty range deletes the key.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements removed) · <see href="https://redis.io/docs/latest/commands/ltrim/">LTRIM</see>
        /// </para>
        /// </remarks>
        static member inline lTrim(key: ^Key, start: ^Start, stop: ^Stop) : Command<unit> =
            Cmd.lTrim(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Moves several elements from one list to another.</summary>
        /// <param name="count">Default: one element.</param>
        /// <returns>The elements, in the order of the destination; empty if none was moved.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(elements) · <see href="https://redis.io/docs/latest/commands/lmovem/">LMOVEM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMoveM
            (
                source: RedisKey,
                destination: RedisKey,
                sourceSide: ListSide,
                destinationSide: ListSide,
                ?count: ListMoveCount
            ) : Command<RedisValue list> =
            Shape.list (
                Commands.LMoveM(source, destination, sourceSide, destinationSide, defaultArg count ListMoveCount.One)
            )

        /// <summary>Moves several elements from one list to another.</summary>
        /// <param name="count">Default: one element.</param>
        /// <returns>The elements, in the order of the destination; empty if none was moved.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(elements) · <see href="https://redis.io/docs/latest/commands/lmovem/">LMOVEM</see>
        /// </para>
        /// </remarks>
        static member inline lMoveM
            (
                source: ^Source,
                destination: ^Destination,
                sourceSide: ListSide,
                destinationSide: ListSide,
                ?count: ListMoveCount
            ) : Command<RedisValue list> =
            Cmd.lMoveM(Given.key source, Given.key destination, sourceSide, destinationSide, ?count = count)

        /// <summary>Gets the length of a list.</summary>
        /// <returns>The number of elements, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/llen/">LLEN</see></para>
        /// </remarks>
        static member lLen(key: RedisKey) : Command<int64> = Commands.LLen(key)

        /// <summary>Gets the length of a list.</summary>
        /// <returns>The number of elements, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/llen/">LLEN</see></para>
        /// </remarks>
        static member inline lLen(key: ^Key) : Command<int64> = Cmd.lLen (Given.key key)

        /// <summary>Gets the element of a list at an index.</summary>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <returns>The element, or None if the index or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndex(key: RedisKey, index: int64) : Command<RedisValue option> =
            Shape.option (Commands.LIndex(key, index))

        /// <summary>Gets the element of a list at an index.</summary>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <returns>The element, or None if the index or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        static member inline lIndex(key: ^Key, index: ^Index) : Command<RedisValue option> =
            Cmd.lIndex(Given.key key, Given.int64 index)

        /// <summary>Gets the element of a list at an index.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <returns>The element, or None if the index or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndexAs<'T>(key: RedisKey, index: int64) : Command<'T option> =
            Shape.option (Commands.LIndex<'T>(key, index))

        /// <summary>Gets the element of a list at an index.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <returns>The element, or None if the index or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        static member lIndexAs<'T>(key: string, index: int) : Command<'T option> =
            Cmd.lIndexAs<'T>(Given.key key, Given.int64 index)

        /// <summary>Gets the element of a list at an index.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None if the index or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndexAs<'T>(key: RedisKey, index: int64, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.LIndex<'T>(key, index, codec))

        /// <summary>Gets the element of a list at an index.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="index">
        /// Position from the left end, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None if the index or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at both ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        static member lIndexAs<'T>(key: string, index: int, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.lIndexAs<'T>(Given.key key, Given.int64 index, codec)

        /// <summary>Gets a range of elements of a list.</summary>
        /// <param name="start">
        /// Position of the first element, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Shape.list (Commands.LRange(key, start, stop))

        /// <summary>Gets a range of elements of a list.</summary>
        /// <param name="start">
        /// Position of the first element, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member inline lRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue list> =
            Cmd.lRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Gets all elements of a list.</summary>
        /// <returns>The elements; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRange(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.LRange(key))

        /// <summary>Gets all elements of a list.</summary>
        /// <returns>The elements; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member inline lRange(key: ^Key) : Command<RedisValue list> = Cmd.lRange (Given.key key)

        /// <summary>Gets a range of elements of a list.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="start">
        /// Position of the first element, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRangeAs<'T>(key: RedisKey, start: int64, stop: int64) : Command<'T list> =
            Shape.list (Commands.LRange<'T>(key, start, stop))

        /// <summary>Gets a range of elements of a list.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="start">
        /// Position of the first element, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member lRangeAs<'T>(key: string, start: int, stop: int) : Command<'T list> =
            Cmd.lRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Gets a range of elements of a list.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="start">
        /// Position of the first element, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element, inclusive; negative as in <c>start</c>.</param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRangeAs<'T>
            (key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>)
            : Command<'T list> =
            Shape.list (Commands.LRange<'T>(key, start, stop, codec))

        /// <summary>Gets a range of elements of a list.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="start">
        /// Position of the first element, from 0. Negative: from the right end; −1 is the last element.
        /// </param>
        /// <param name="stop">Position of the last element, inclusive; negative as in <c>start</c>.</param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member lRangeAs<'T>(key: string, start: int, stop: int, codec: IRedisCodec<'T>) : Command<'T list> =
            Cmd.lRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, codec)

        /// <summary>Finds the first element of a list that equals a value.</summary>
        /// <param name="rank">
        /// Which match to return: 2 is the second, −1 the first from the right end. Default: 1. 0: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Maximum number of elements to compare. Default: 0, all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The index of the element, or None if there is no match.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPos(key: RedisKey, value: RedisValue, ?rank: int64, ?maxLength: int64) : Command<int64 option> =
            Shape.option (Commands.LPos(key, value, Option.toNullable rank, Option.toNullable maxLength))

        /// <summary>Finds the first element of a list that equals a value.</summary>
        /// <param name="rank">
        /// Which match to return: 2 is the second, −1 the first from the right end. Default: 1. 0: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Maximum number of elements to compare. Default: 0, all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The index of the element, or None if there is no match.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        static member inline lPos(key: ^Key, value: ^Value, ?rank: int64, ?maxLength: int64) : Command<int64 option> =
            Cmd.lPos(Given.key key, Given.value value, ?rank = rank, ?maxLength = maxLength)

        /// <summary>Finds several elements of a list that equal a value.</summary>
        /// <param name="count">Maximum number of matches. 0: all. Negative: InvalidArgument.</param>
        /// <param name="rank">
        /// Which match to start with: 2 is the second, −1 the first from the right end. Default: 1. 0: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Maximum number of elements to compare. Default: 0, all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The indexes of the elements; empty if there is no match.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPos
            (key: RedisKey, value: RedisValue, count: int64, ?rank: int64, ?maxLength: int64)
            : Command<int64 list> =
            Shape.list (Commands.LPos(key, value, count, Option.toNullable rank, Option.toNullable maxLength))

        /// <summary>Finds several elements of a list that equal a value.</summary>
        /// <param name="count">Maximum number of matches. 0: all. Negative: InvalidArgument.</param>
        /// <param name="rank">
        /// Which match to start with: 2 is the second, −1 the first from the right end. Default: 1. 0: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Maximum number of elements to compare. Default: 0, all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The indexes of the elements; empty if there is no match.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        static member inline lPos
            (key: ^Key, value: ^Value, count: ^Count, ?rank: int64, ?maxLength: int64)
            : Command<int64 list> =
            Cmd.lPos(Given.key key, Given.value value, Given.int64 count, ?rank = rank, ?maxLength = maxLength)

        /// <summary>Removes the first element of a list and returns it.</summary>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.LPop(key))

        /// <summary>Removes the first element of a list and returns it.</summary>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member inline lPop(key: ^Key) : Command<RedisValue option> = Cmd.lPop (Given.key key)

        /// <summary>Removes the first element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.LPop<'T>(key))

        /// <summary>Removes the first element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member lPopAs<'T>(key: string) : Command<'T option> = Cmd.lPopAs<'T> (Given.key key)

        /// <summary>Removes the first element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.LPop<'T>(key, codec))

        /// <summary>Removes the first element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member lPopAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.lPopAs<'T>(Given.key key, codec)

        /// <summary>Removes several elements from the left end of a list and returns them.</summary>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the first one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.LPop(key, count))

        /// <summary>Removes several elements from the left end of a list and returns them.</summary>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the first one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member inline lPop(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.lPop(Given.key key, Given.int64 count)

        /// <summary>Removes several elements from the left end of a list and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the first one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.LPop<'T>(key, count))

        /// <summary>Removes several elements from the left end of a list and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the first one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member lPopAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.lPopAs<'T>(Given.key key, Given.int64 count)

        /// <summary>Removes the last element of a list and returns it.</summary>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.RPop(key))

        /// <summary>Removes the last element of a list and returns it.</summary>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member inline rPop(key: ^Key) : Command<RedisValue option> = Cmd.rPop (Given.key key)

        /// <summary>Removes the last element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.RPop<'T>(key))

        /// <summary>Removes the last element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member rPopAs<'T>(key: string) : Command<'T option> = Cmd.rPopAs<'T> (Given.key key)

        /// <summary>Removes the last element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.RPop<'T>(key, codec))

        /// <summary>Removes the last element of a list and returns it.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member rPopAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.rPopAs<'T>(Given.key key, codec)

        /// <summary>Removes several elements from the right end of a list and returns them.</summary>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the last one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.RPop(key, count))

        /// <summary>Removes several elements from the right end of a list and returns them.</summary>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the last one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member inline rPop(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.rPop(Given.key key, Given.int64 count)

        /// <summary>Removes several elements from the right end of a list and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the last one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.RPop<'T>(key, count))

        /// <summary>Removes several elements from the right end of a list and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
        /// <returns>The elements, the last one first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member rPopAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.rPopAs<'T>(Given.key key, Given.int64 count)

        /// <summary>Moves an element from one end of a list to one end of another list.</summary>
        /// <returns>The element, or None if the source does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMove
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<RedisValue option> =
            Shape.option (Commands.LMove(source, destination, sourceSide, destinationSide))

        /// <summary>Moves an element from one end of a list to one end of another list.</summary>
        /// <returns>The element, or None if the source does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        static member inline lMove
            (source: ^Source, destination: ^Destination, sourceSide: ListSide, destinationSide: ListSide)
            : Command<RedisValue option> =
            Cmd.lMove(Given.key source, Given.key destination, sourceSide, destinationSide)

        /// <summary>Moves an element from one end of a list to one end of another list.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The element, or None if the source does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMoveAs<'T>
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<'T option> =
            Shape.option (Commands.LMove<'T>(source, destination, sourceSide, destinationSide))

        /// <summary>Moves an element from one end of a list to one end of another list.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The element, or None if the source does not exist, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        static member lMoveAs<'T>
            (source: string, destination: string, sourceSide: ListSide, destinationSide: ListSide)
            : Command<'T option> =
            Cmd.lMoveAs<'T>(Given.key source, Given.key destination, sourceSide, destinationSide)

        /// <summary>Moves the last element of a list to the left end of another list.</summary>
        /// <returns>The element, or None if the source does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>lMove</c>.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/rpoplpush/">RPOPLPUSH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopLPush(source: RedisKey, destination: RedisKey) : Command<RedisValue option> =
            Shape.option (Commands.RPopLPush(source, destination))

        /// <summary>Moves the last element of a list to the left end of another list.</summary>
        /// <returns>The element, or None if the source does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>lMove</c>.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/rpoplpush/">RPOPLPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPopLPush(source: ^Source, destination: ^Destination) : Command<RedisValue option> =
            Cmd.rPopLPush(Given.key source, Given.key destination)

        /// <summary>Removes elements from one end of the first non-empty list among several keys.</summary>
        /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key and the elements, or None if none of the keys exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPop
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.LMPop(keys, side, Option.toNullable count))

        /// <summary>Removes elements from one end of the first non-empty list among several keys.</summary>
        /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key and the elements, or None if none of the keys exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPop
            (keys: string seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.LMPop(keys, side, Option.toNullable count))

        /// <summary>Removes elements from one end of the first non-empty list among several keys.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key and the elements, or None if none of the keys exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPopAs<'T>
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * 'T list) option> =
            Shape.keyedList (Commands.LMPop<'T>(keys, side, Option.toNullable count))
