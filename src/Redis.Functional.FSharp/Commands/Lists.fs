// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "list" that answer at once.
[<AutoOpen>]
module ListCommands =
    type Cmd with

        /// <summary>
        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member lPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPush(key, values)

        /// <summary>
        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member inline lPush(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.lPush(Given.key key, Given.values values)

        /// <summary>
        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member lPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPush(key, values)

        /// <summary>
        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member inline lPush(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.lPush(Given.key key, values)

        /// <summary>
        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member lPush(key: RedisKey, values: string seq) : Command<int64> = Commands.LPush(key, values)

        /// <summary>
        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see>
        /// </para>
        /// </remarks>
        static member inline lPush(key: ^Key, values: string seq) : Command<int64> = Cmd.lPush(Given.key key, values)

        /// <summary>As <c>lPush</c> of one value, written by a codec.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.LPush<'T>(key, value, codec)

        /// <summary>As <c>lPush</c> of one value, written by a codec.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPush(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Cmd.lPush(Given.key key, value, codec)

        /// <summary>As <c>lPush</c> of one value, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.LPushAs<'T>(key, value)

        /// <summary>As <c>lPush</c> of one value, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
        /// </remarks>
        static member lPushAs<'T>(key: string, value: 'T) : Command<int64> = Cmd.lPushAs<'T>(Given.key key, value)

        /// <summary>The length after putting the values at the right end, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member rPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPush(key, values)

        /// <summary>The length after putting the values at the right end, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPush(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.rPush(Given.key key, Given.values values)

        /// <summary>The length after putting the values at the right end, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member rPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPush(key, values)

        /// <summary>The length after putting the values at the right end, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPush(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.rPush(Given.key key, values)

        /// <summary>The length after putting the values at the right end, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member rPush(key: RedisKey, values: string seq) : Command<int64> = Commands.RPush(key, values)

        /// <summary>The length after putting the values at the right end, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPush(key: ^Key, values: string seq) : Command<int64> = Cmd.rPush(Given.key key, values)

        /// <summary>As <c>rPush</c> of one value, written by a codec.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.RPush<'T>(key, value, codec)

        /// <summary>As <c>rPush</c> of one value, written by a codec.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPush(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Cmd.rPush(Given.key key, value, codec)

        /// <summary>As <c>rPush</c> of one value, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.RPushAs<'T>(key, value)

        /// <summary>As <c>rPush</c> of one value, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
        /// </remarks>
        static member rPushAs<'T>(key: string, value: 'T) : Command<int64> = Cmd.rPushAs<'T>(Given.key key, value)

        /// <summary>As <c>lPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member lPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPushX(key, values)

        /// <summary>As <c>lPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline lPushX(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.lPushX(Given.key key, Given.values values)

        /// <summary>As <c>lPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member lPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPushX(key, values)

        /// <summary>As <c>lPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline lPushX(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.lPushX(Given.key key, values)

        /// <summary>As <c>lPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member lPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.LPushX(key, values)

        /// <summary>As <c>lPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline lPushX(key: ^Key, values: string seq) : Command<int64> = Cmd.lPushX(Given.key key, values)

        /// <summary>As <c>rPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member rPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPushX(key, values)

        /// <summary>As <c>rPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline rPushX(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.rPushX(Given.key key, Given.values values)

        /// <summary>As <c>rPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member rPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPushX(key, values)

        /// <summary>As <c>rPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline rPushX(key: ^Key, values: RedisValue seq) : Command<int64> =
            Cmd.rPushX(Given.key key, values)

        /// <summary>As <c>rPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member rPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.RPushX(key, values)

        /// <summary>As <c>rPush</c>, where there is a list already.</summary>
        /// <returns>0: there is none, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see>
        /// </para>
        /// </remarks>
        static member inline rPushX(key: ^Key, values: string seq) : Command<int64> = Cmd.rPushX(Given.key key, values)

        /// <summary>
        /// Puts a value in the place of the element at an index; a negative one counts from the right end, −1 is the
        /// last.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when there is no such key or index.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lset/">LSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lSet(key: RedisKey, index: int64, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.LSet(key, index, value))

        /// <summary>
        /// Puts a value in the place of the element at an index; a negative one counts from the right end, −1 is the
        /// last.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when there is no such key or index.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lset/">LSET</see>
        /// </para>
        /// </remarks>
        static member inline lSet(key: ^Key, index: ^Index, value: ^Value) : Command<unit> =
            Cmd.lSet(Given.key key, Given.int64 index, Given.value value)

        /// <summary>
        /// The length after inserting a value beside the first element, from the left, that equals the pivot; or which
        /// of the two is missing: the pivot or the key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(index of the pivot) ·
        /// <see href="https://redis.io/docs/latest/commands/linsert/">LINSERT</see>
        /// </para>
        /// </remarks>
        static member lInsert
            (key: RedisKey, place: InsertPosition, pivot: RedisValue, value: RedisValue)
            : Command<ListInsertion> =
            Commands.LInsert(key, place, pivot, value)

        /// <summary>
        /// The length after inserting a value beside the first element, from the left, that equals the pivot; or which
        /// of the two is missing: the pivot or the key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 2.2 · O(index of the pivot) ·
        /// <see href="https://redis.io/docs/latest/commands/linsert/">LINSERT</see>
        /// </para>
        /// </remarks>
        static member inline lInsert
            (key: ^Key, place: InsertPosition, pivot: ^Pivot, value: ^Value)
            : Command<ListInsertion> =
            Cmd.lInsert(Given.key key, place, Given.value pivot, Given.value value)

        /// <summary>
        /// How many elements that equal the value were removed: at most so many from the left end; of a negative count,
        /// from the right end; of 0, all.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(length) · <see href="https://redis.io/docs/latest/commands/lrem/">LREM</see>
        /// </para>
        /// </remarks>
        static member lRem(key: RedisKey, count: int64, value: RedisValue) : Command<int64> =
            Commands.LRem(key, count, value)

        /// <summary>
        /// How many elements that equal the value were removed: at most so many from the left end; of a negative count,
        /// from the right end; of 0, all.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(length) · <see href="https://redis.io/docs/latest/commands/lrem/">LREM</see>
        /// </para>
        /// </remarks>
        static member inline lRem(key: ^Key, count: ^Count, value: ^Value) : Command<int64> =
            Cmd.lRem(Given.key key, Given.int64 count, Given.value value)

        /// <summary>
        /// Keeps the elements from start to stop, both included, and removes the others; negative indexes count from
        /// the right end.
        /// </summary>
        /// <remarks>
        /// <para>Nothing left: the key is removed.</para>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements removed) · <see href="https://redis.io/docs/latest/commands/ltrim/">LTRIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lTrim(key: RedisKey, start: int64, stop: int64) : Command<unit> =
            Shape.unit (Commands.LTrim(key, start, stop))

        /// <summary>
        /// Keeps the elements from start to stop, both included, and removes the others; negative indexes count from
        /// the right end.
        /// </summary>
        /// <remarks>
        /// <para>Nothing left: the key is removed.</para>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements removed) · <see href="https://redis.io/docs/latest/commands/ltrim/">LTRIM</see>
        /// </para>
        /// </remarks>
        static member inline lTrim(key: ^Key, start: ^Start, stop: ^Stop) : Command<unit> =
            Cmd.lTrim(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>How many elements there are; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/llen/">LLEN</see></para>
        /// </remarks>
        static member lLen(key: RedisKey) : Command<int64> = Commands.LLen(key)

        /// <summary>How many elements there are; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/llen/">LLEN</see></para>
        /// </remarks>
        static member inline lLen(key: ^Key) : Command<int64> = Cmd.lLen (Given.key key)

        /// <summary>The element at an index; a negative one counts from the right end, −1 is the last.</summary>
        /// <returns>None: no such index, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndex(key: RedisKey, index: int64) : Command<RedisValue option> =
            Shape.option (Commands.LIndex(key, index))

        /// <summary>The element at an index; a negative one counts from the right end, −1 is the last.</summary>
        /// <returns>None: no such index, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        static member inline lIndex(key: ^Key, index: ^Index) : Command<RedisValue option> =
            Cmd.lIndex(Given.key key, Given.int64 index)

        /// <summary>As <c>lIndex</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndexAs<'T>(key: RedisKey, index: int64) : Command<'T option> =
            Shape.option (Commands.LIndex<'T>(key, index))

        /// <summary>As <c>lIndex</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        static member lIndexAs<'T>(key: string, index: int) : Command<'T option> =
            Cmd.lIndexAs<'T>(Given.key key, Given.int64 index)

        /// <summary>As <c>lIndex</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndexAs<'T>(key: RedisKey, index: int64, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.LIndex<'T>(key, index, codec))

        /// <summary>As <c>lIndex</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(index), O(1) at the ends ·
        /// <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see>
        /// </para>
        /// </remarks>
        static member lIndexAs<'T>(key: string, index: int, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.lIndexAs<'T>(Given.key key, Given.int64 index, codec)

        /// <summary>
        /// The elements from start to stop, both included; negative indexes count from the right end: 0 to −1 is all.
        /// </summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Shape.list (Commands.LRange(key, start, stop))

        /// <summary>
        /// The elements from start to stop, both included; negative indexes count from the right end: 0 to −1 is all.
        /// </summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member inline lRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue list> =
            Cmd.lRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>All elements.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRange(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.LRange(key))

        /// <summary>All elements.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member inline lRange(key: ^Key) : Command<RedisValue list> = Cmd.lRange (Given.key key)

        /// <summary>As <c>lRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRangeAs<'T>(key: RedisKey, start: int64, stop: int64) : Command<'T list> =
            Shape.list (Commands.LRange<'T>(key, start, stop))

        /// <summary>As <c>lRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member lRangeAs<'T>(key: string, start: int, stop: int) : Command<'T list> =
            Cmd.lRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>As <c>lRange</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
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

        /// <summary>As <c>lRange</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(start + elements) ·
        /// <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see>
        /// </para>
        /// </remarks>
        static member lRangeAs<'T>(key: string, start: int, stop: int, codec: IRedisCodec<'T>) : Command<'T list> =
            Cmd.lRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, codec)

        /// <summary>The index of the first element that equals the value.</summary>
        /// <returns>None: there is none.</returns>
        /// <remarks>
        /// <para>
        /// A rank of 2 means the second such element, −1 the first from the right end; a maximum length says how many
        /// elements are looked at, 0: all.
        /// </para>
        /// <para>WRONGTYPE; a rank of 0 and a negative length are an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPos(key: RedisKey, value: RedisValue, ?rank: int64, ?maxLength: int64) : Command<int64 option> =
            Shape.option (Commands.LPos(key, value, Option.toNullable rank, Option.toNullable maxLength))

        /// <summary>The index of the first element that equals the value.</summary>
        /// <returns>None: there is none.</returns>
        /// <remarks>
        /// <para>
        /// A rank of 2 means the second such element, −1 the first from the right end; a maximum length says how many
        /// elements are looked at, 0: all.
        /// </para>
        /// <para>WRONGTYPE; a rank of 0 and a negative length are an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        static member inline lPos(key: ^Key, value: ^Value, ?rank: int64, ?maxLength: int64) : Command<int64 option> =
            Cmd.lPos(Given.key key, Given.value value, ?rank = rank, ?maxLength = maxLength)

        /// <summary>
        /// The indexes of up to <c>count</c> elements that equal the value (0: all of them), starting with the element
        /// of the given rank.
        /// </summary>
        /// <returns>Empty: there is none.</returns>
        /// <remarks>
        /// <para>Rank and maximum length as in <c>lPos</c>.</para>
        /// <para>WRONGTYPE; a rank of 0 and a negative count or length are an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPos
            (key: RedisKey, value: RedisValue, count: int64, ?rank: int64, ?maxLength: int64)
            : Command<int64 list> =
            Shape.list (Commands.LPos(key, value, count, Option.toNullable rank, Option.toNullable maxLength))

        /// <summary>
        /// The indexes of up to <c>count</c> elements that equal the value (0: all of them), starting with the element
        /// of the given rank.
        /// </summary>
        /// <returns>Empty: there is none.</returns>
        /// <remarks>
        /// <para>Rank and maximum length as in <c>lPos</c>.</para>
        /// <para>WRONGTYPE; a rank of 0 and a negative count or length are an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see>
        /// </para>
        /// </remarks>
        static member inline lPos
            (key: ^Key, value: ^Value, count: ^Count, ?rank: int64, ?maxLength: int64)
            : Command<int64 list> =
            Cmd.lPos(Given.key key, Given.value value, Given.int64 count, ?rank = rank, ?maxLength = maxLength)

        /// <summary>The first element, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.LPop(key))

        /// <summary>The first element, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member inline lPop(key: ^Key) : Command<RedisValue option> = Cmd.lPop (Given.key key)

        /// <summary>As <c>lPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.LPop<'T>(key))

        /// <summary>As <c>lPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member lPopAs<'T>(key: string) : Command<'T option> = Cmd.lPopAs<'T> (Given.key key)

        /// <summary>As <c>lPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.LPop<'T>(key, codec))

        /// <summary>As <c>lPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member lPopAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.lPopAs<'T>(Given.key key, codec)

        /// <summary>So many elements, or all when there are fewer, from the left end; they are removed.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 6.2.</para>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.LPop(key, count))

        /// <summary>So many elements, or all when there are fewer, from the left end; they are removed.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 6.2.</para>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member inline lPop(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.lPop(Given.key key, Given.int64 count)

        /// <summary>As <c>lPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.LPop<'T>(key, count))

        /// <summary>As <c>lPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
        /// </remarks>
        static member lPopAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.lPopAs<'T>(Given.key key, Given.int64 count)

        /// <summary>The last element, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.RPop(key))

        /// <summary>The last element, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no list.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member inline rPop(key: ^Key) : Command<RedisValue option> = Cmd.rPop (Given.key key)

        /// <summary>As <c>rPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.RPop<'T>(key))

        /// <summary>As <c>rPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member rPopAs<'T>(key: string) : Command<'T option> = Cmd.rPopAs<'T> (Given.key key)

        /// <summary>As <c>rPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.RPop<'T>(key, codec))

        /// <summary>As <c>rPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member rPopAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.rPopAs<'T>(Given.key key, codec)

        /// <summary>So many elements, or all when there are fewer, the last one first; they are removed.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 6.2.</para>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.RPop(key, count))

        /// <summary>So many elements, or all when there are fewer, the last one first; they are removed.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 6.2.</para>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member inline rPop(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.rPop(Given.key key, Given.int64 count)

        /// <summary>As <c>rPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.RPop<'T>(key, count))

        /// <summary>As <c>rPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
        /// </remarks>
        static member rPopAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.rPopAs<'T>(Given.key key, Given.int64 count)

        /// <summary>
        /// The element that was taken from one side of a list and put on one side of another, or of the same.
        /// </summary>
        /// <returns>None: there is no source, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMove
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<RedisValue option> =
            Shape.option (Commands.LMove(source, destination, sourceSide, destinationSide))

        /// <summary>
        /// The element that was taken from one side of a list and put on one side of another, or of the same.
        /// </summary>
        /// <returns>None: there is no source, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        static member inline lMove
            (source: ^Source, destination: ^Destination, sourceSide: ListSide, destinationSide: ListSide)
            : Command<RedisValue option> =
            Cmd.lMove(Given.key source, Given.key destination, sourceSide, destinationSide)

        /// <summary>As <c>lMove</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMoveAs<'T>
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<'T option> =
            Shape.option (Commands.LMove<'T>(source, destination, sourceSide, destinationSide))

        /// <summary>As <c>lMove</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
        /// </remarks>
        static member lMoveAs<'T>
            (source: string, destination: string, sourceSide: ListSide, destinationSide: ListSide)
            : Command<'T option> =
            Cmd.lMoveAs<'T>(Given.key source, Given.key destination, sourceSide, destinationSide)

        /// <summary>The last element, which was put at the left end of another list, or of the same.</summary>
        /// <returns>None: there is no source.</returns>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>lMove</c>.</para>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/rpoplpush/">RPOPLPUSH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopLPush(source: RedisKey, destination: RedisKey) : Command<RedisValue option> =
            Shape.option (Commands.RPopLPush(source, destination))

        /// <summary>The last element, which was put at the left end of another list, or of the same.</summary>
        /// <returns>None: there is no source.</returns>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>lMove</c>.</para>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/rpoplpush/">RPOPLPUSH</see>
        /// </para>
        /// </remarks>
        static member inline rPopLPush(source: ^Source, destination: ^Destination) : Command<RedisValue option> =
            Cmd.rPopLPush(Given.key source, Given.key destination)

        /// <summary>
        /// The first of the keys that has a list, and elements from one side of it, which are removed: one, or so many
        /// at most.
        /// </summary>
        /// <returns>None: none of the keys is there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPop
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.LMPop(keys, side, Option.toNullable count))

        /// <summary>
        /// The first of the keys that has a list, and elements from one side of it, which are removed: one, or so many
        /// at most.
        /// </summary>
        /// <returns>None: none of the keys is there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPop
            (keys: string seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.LMPop(keys, side, Option.toNullable count))

        /// <summary>As <c>lMPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPopAs<'T>
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * 'T list) option> =
            Shape.keyedList (Commands.LMPop<'T>(keys, side, Option.toNullable count))
