// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" about single values and ranks.
[<AutoOpen>]
module SortedSetCommands =
    type Cmd with

        /// <summary>Adds a member to a sorted set, or updates its score.</summary>
        /// <param name="score">NaN is an InvalidArgument.</param>
        /// <param name="condition">Default: always.</param>
        /// <returns>True if the member was added; false if it existed or the condition does not hold.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed. <c>zAddChanged</c> reports a changed score too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd(key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen) : Command<bool> =
            Commands.ZAdd(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// <summary>Adds a member to a sorted set, or updates its score.</summary>
        /// <param name="score">NaN is an InvalidArgument.</param>
        /// <param name="condition">Default: always.</param>
        /// <returns>True if the member was added; false if it existed or the condition does not hold.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed. <c>zAddChanged</c> reports a changed score too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAdd(key: ^Key, value: ^Value, score: float, ?condition: SortedSetWhen) : Command<bool> =
            Cmd.zAdd(Given.key key, Given.value value, score, ?condition = condition)

        /// <summary>Adds a member to a sorted set, or updates its score.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="score">NaN is an InvalidArgument.</param>
        /// <param name="condition">Default: always.</param>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>True if the member was added; false if it existed or the condition does not hold.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed. <c>zAddChanged</c> reports a changed score too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd
            (key: RedisKey, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAdd<'T>(key, value, score, codec, defaultArg condition SortedSetWhen.Always)

        /// <summary>Adds a member to a sorted set, or updates its score.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="score">NaN is an InvalidArgument.</param>
        /// <param name="condition">Default: always.</param>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>True if the member was added; false if it existed or the condition does not hold.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed. <c>zAddChanged</c> reports a changed score too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd
            (key: string, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: SortedSetWhen)
            : Command<bool> =
            Cmd.zAdd(Given.key key, value, score, codec, ?condition = condition)

        /// <summary>Adds members to a sorted set, or updates their scores, if the condition holds.</summary>
        /// <param name="pairs">
        /// Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.
        /// </param>
        /// <param name="condition">Applied to each member. Default: always.</param>
        /// <returns>The number of members that were added.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed. <c>zAddChanged</c> counts changed scores too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd(key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen) : Command<int64> =
            Commands.ZAdd(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// <summary>Adds members to a sorted set, or updates their scores, if the condition holds.</summary>
        /// <param name="pairs">
        /// Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.
        /// </param>
        /// <param name="condition">Applied to each member. Default: always.</param>
        /// <returns>The number of members that were added.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed. <c>zAddChanged</c> counts changed scores too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAdd
            (key: ^Key, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Cmd.zAdd(Given.key key, pairs, ?condition = condition)

        /// <summary>Adds a member to a sorted set, or updates its score, and reports any change.</summary>
        /// <param name="score">NaN is an InvalidArgument.</param>
        /// <param name="condition">Default: always.</param>
        /// <returns>
        /// True if the member was added or its score changed; false if not, or if the condition does not hold.
        /// </returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAddChanged
            (key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAddChanged(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// <summary>Adds a member to a sorted set, or updates its score, and reports any change.</summary>
        /// <param name="score">NaN is an InvalidArgument.</param>
        /// <param name="condition">Default: always.</param>
        /// <returns>
        /// True if the member was added or its score changed; false if not, or if the condition does not hold.
        /// </returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAddChanged
            (key: ^Key, value: ^Value, score: float, ?condition: SortedSetWhen)
            : Command<bool> =
            Cmd.zAddChanged(Given.key key, Given.value value, score, ?condition = condition)

        /// <summary>
        /// Adds members to a sorted set, or updates their scores, if the condition holds, and counts all changes.
        /// </summary>
        /// <param name="pairs">
        /// Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.
        /// </param>
        /// <param name="condition">Applied to each member. Default: always.</param>
        /// <returns>The number of members that were added or whose score changed.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAddChanged
            (key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Commands.ZAddChanged(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// <summary>
        /// Adds members to a sorted set, or updates their scores, if the condition holds, and counts all changes.
        /// </summary>
        /// <param name="pairs">
        /// Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.
        /// </param>
        /// <param name="condition">Applied to each member. Default: always.</param>
        /// <returns>The number of members that were added or whose score changed.</returns>
        /// <remarks>
        /// <para>Creates the sorted set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAddChanged
            (key: ^Key, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Cmd.zAddChanged(Given.key key, pairs, ?condition = condition)

        /// <summary>Increments the score of a member of a sorted set if the condition holds.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new score, or None if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>A member that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the result would not be a number.
        /// </para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zAddIncr
            (key: RedisKey, value: RedisValue, increment: float, ?condition: SortedSetWhen)
            : Command<float option> =
            Shape.option (Commands.ZAddIncr(key, value, increment, defaultArg condition SortedSetWhen.Always))

        /// <summary>Increments the score of a member of a sorted set if the condition holds.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new score, or None if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>A member that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the result would not be a number.
        /// </para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAddIncr
            (key: ^Key, value: ^Value, increment: float, ?condition: SortedSetWhen)
            : Command<float option> =
            Cmd.zAddIncr(Given.key key, Given.value value, increment, ?condition = condition)

        /// <summary>Increments the score of a member of a sorted set.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new score.</returns>
        /// <remarks>
        /// <para>A member that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the result would not be a number.
        /// </para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zincrby/">ZINCRBY</see>
        /// </para>
        /// </remarks>
        static member zIncrBy(key: RedisKey, value: RedisValue, increment: float) : Command<float> =
            Commands.ZIncrBy(key, value, increment)

        /// <summary>Increments the score of a member of a sorted set.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new score.</returns>
        /// <remarks>
        /// <para>A member that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the result would not be a number.
        /// </para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zincrby/">ZINCRBY</see>
        /// </para>
        /// </remarks>
        static member inline zIncrBy(key: ^Key, value: ^Value, increment: float) : Command<float> =
            Cmd.zIncrBy(Given.key key, Given.value value, increment)

        /// <summary>Removes members from a sorted set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(given members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member zRem(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.ZRem(key, members)

        /// <summary>Removes members from a sorted set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(given members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member inline zRem(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<int64> =
            Cmd.zRem(Given.key key, Given.values members)

        /// <summary>Removes members from a sorted set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(given members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member zRem(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.ZRem(key, members)

        /// <summary>Removes members from a sorted set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(given members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member inline zRem(key: ^Key, members: RedisValue seq) : Command<int64> =
            Cmd.zRem(Given.key key, members)

        /// <summary>Removes members from a sorted set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(given members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member zRem(key: RedisKey, members: string seq) : Command<int64> = Commands.ZRem(key, members)

        /// <summary>Removes members from a sorted set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(given members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member inline zRem(key: ^Key, members: string seq) : Command<int64> = Cmd.zRem(Given.key key, members)

        /// <summary>Gets the number of members of a sorted set.</summary>
        /// <returns>The number of members, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zcard/">ZCARD</see></para>
        /// </remarks>
        static member zCard(key: RedisKey) : Command<int64> = Commands.ZCard(key)

        /// <summary>Gets the number of members of a sorted set.</summary>
        /// <returns>The number of members, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zcard/">ZCARD</see></para>
        /// </remarks>
        static member inline zCard(key: ^Key) : Command<int64> = Cmd.zCard (Given.key key)

        /// <summary>Gets the score of a member of a sorted set.</summary>
        /// <returns>The score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zscore/">ZSCORE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zScore(key: RedisKey, value: RedisValue) : Command<float option> =
            Shape.option (Commands.ZScore(key, value))

        /// <summary>Gets the score of a member of a sorted set.</summary>
        /// <returns>The score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zscore/">ZSCORE</see></para>
        /// </remarks>
        static member inline zScore(key: ^Key, value: ^Value) : Command<float option> =
            Cmd.zScore(Given.key key, Given.value value)

        /// <summary>Gets the scores of several members of a sorted set.</summary>
        /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(given members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// <summary>Gets the scores of several members of a sorted set.</summary>
        /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(given members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zMScore(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<float option list> =
            Cmd.zMScore(Given.key key, Given.values members)

        /// <summary>Gets the scores of several members of a sorted set.</summary>
        /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(given members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, members: RedisValue seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// <summary>Gets the scores of several members of a sorted set.</summary>
        /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(given members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zMScore(key: ^Key, members: RedisValue seq) : Command<float option list> =
            Cmd.zMScore(Given.key key, members)

        /// <summary>Gets the scores of several members of a sorted set.</summary>
        /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(given members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, members: string seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// <summary>Gets the scores of several members of a sorted set.</summary>
        /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(given members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zMScore(key: ^Key, members: string seq) : Command<float option list> =
            Cmd.zMScore(Given.key key, members)

        /// <summary>Counts the members of a sorted set with a score in a range.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zcount/">ZCOUNT</see>
        /// </para>
        /// </remarks>
        static member zCount(key: RedisKey, range: ScoreRange) : Command<int64> = Commands.ZCount(key, range)

        /// <summary>Counts the members of a sorted set with a score in a range.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zcount/">ZCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline zCount(key: ^Key, range: ScoreRange) : Command<int64> = Cmd.zCount(Given.key key, range)

        /// <summary>Counts the members of a sorted set in a range of members in byte order.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zlexcount/">ZLEXCOUNT</see>
        /// </para>
        /// </remarks>
        static member zLexCount(key: RedisKey, range: LexRange) : Command<int64> = Commands.ZLexCount(key, range)

        /// <summary>Counts the members of a sorted set in a range of members in byte order.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zlexcount/">ZLEXCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline zLexCount(key: ^Key, range: LexRange) : Command<int64> =
            Cmd.zLexCount(Given.key key, range)

        /// <summary>Gets the rank of a member of a sorted set, by ascending score.</summary>
        /// <returns>The rank, from 0 for the lowest score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRank(key, value))

        /// <summary>Gets the rank of a member of a sorted set, by ascending score.</summary>
        /// <returns>The rank, from 0 for the lowest score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRank(key: ^Key, value: ^Value) : Command<int64 option> =
            Cmd.zRank(Given.key key, Given.value value)

        /// <summary>Gets the rank of a member of a sorted set, by ascending score, and its score.</summary>
        /// <returns>
        /// The rank, from 0 for the lowest score, and the score, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para><c>WITHSCORE</c> needs Redis 7.2.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRankWithScore(key, value))

        /// <summary>Gets the rank of a member of a sorted set, by ascending score, and its score.</summary>
        /// <returns>
        /// The rank, from 0 for the lowest score, and the score, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para><c>WITHSCORE</c> needs Redis 7.2.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRankWithScore(key: ^Key, value: ^Value) : Command<(int64 * float) option> =
            Cmd.zRankWithScore(Given.key key, Given.value value)

        /// <summary>Gets the rank of a member of a sorted set, by descending score.</summary>
        /// <returns>The rank, from 0 for the highest score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRevRank(key, value))

        /// <summary>Gets the rank of a member of a sorted set, by descending score.</summary>
        /// <returns>The rank, from 0 for the highest score, or None if the member does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRevRank(key: ^Key, value: ^Value) : Command<int64 option> =
            Cmd.zRevRank(Given.key key, Given.value value)

        /// <summary>Gets the rank of a member of a sorted set, by descending score, and its score.</summary>
        /// <returns>
        /// The rank, from 0 for the highest score, and the score, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para><c>WITHSCORE</c> needs Redis 7.2.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRevRankWithScore(key, value))

        /// <summary>Gets the rank of a member of a sorted set, by descending score, and its score.</summary>
        /// <returns>
        /// The rank, from 0 for the highest score, and the score, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para><c>WITHSCORE</c> needs Redis 7.2.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRevRankWithScore(key: ^Key, value: ^Value) : Command<(int64 * float) option> =
            Cmd.zRevRankWithScore(Given.key key, Given.value value)

        /// <summary>Removes the members of a sorted set in a range of ranks.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the highest; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyrank/">ZREMRANGEBYRANK</see>
        /// </para>
        /// </remarks>
        static member zRemRangeByRank(key: RedisKey, start: int64, stop: int64) : Command<int64> =
            Commands.ZRemRangeByRank(key, start, stop)

        /// <summary>Removes the members of a sorted set in a range of ranks.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the highest; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyrank/">ZREMRANGEBYRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRemRangeByRank(key: ^Key, start: ^Start, stop: ^Stop) : Command<int64> =
            Cmd.zRemRangeByRank(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Removes the members of a sorted set with a score in a range.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyscore/">ZREMRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member zRemRangeByScore(key: RedisKey, range: ScoreRange) : Command<int64> =
            Commands.ZRemRangeByScore(key, range)

        /// <summary>Removes the members of a sorted set with a score in a range.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyscore/">ZREMRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRemRangeByScore(key: ^Key, range: ScoreRange) : Command<int64> =
            Cmd.zRemRangeByScore(Given.key key, range)

        /// <summary>Removes the members of a sorted set in a range of members in byte order.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebylex/">ZREMRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member zRemRangeByLex(key: RedisKey, range: LexRange) : Command<int64> =
            Commands.ZRemRangeByLex(key, range)

        /// <summary>Removes the members of a sorted set in a range of members in byte order.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebylex/">ZREMRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member inline zRemRangeByLex(key: ^Key, range: LexRange) : Command<int64> =
            Cmd.zRemRangeByLex(Given.key key, range)
