namespace Redis.Functional;

// Strings that are numbers: counting up and down.
public static partial class Commands
{
    private static readonly CommandSpec<long> IncrSpec = Spec.Write("INCR", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> IncrBySpec = Spec.Write("INCRBY", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<double> IncrByFloatSpec = Spec.Write("INCRBYFLOAT", KeyPositions.One, Decode.Double);
    private static readonly CommandSpec<long> DecrSpec = Spec.Write("DECR", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> DecrBySpec = Spec.Write("DECRBY", KeyPositions.One, Decode.Int64);

    /// <summary>The number at the key after adding one; a missing key counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string, ERR when it is no integer of 64 bits or would not be one after.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incr/">INCR</see></para>
    /// </remarks>
    public static Command<long> Incr(RedisKey key) => IncrSpec.Of(key);

    /// <summary>The number at the key after adding the increment; a missing key counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE, ERR as <see cref="Incr"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incrby/">INCRBY</see></para>
    /// </remarks>
    public static Command<long> IncrBy(RedisKey key, long increment) => IncrBySpec.Of(key, increment);

    /// <summary>The number at the key after adding the increment; a missing key counts as 0.</summary>
    /// <remarks>
    /// <para>The server counts with 17 digits and stores text.</para>
    /// <para>WRONGTYPE, ERR when it is no number or would be infinite or no number after.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/incrbyfloat/">INCRBYFLOAT</see></para>
    /// </remarks>
    public static Command<double> IncrByFloat(RedisKey key, double increment) => IncrByFloatSpec.Of(key, increment);

    /// <summary>The number at the key after taking one away; a missing key counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE, ERR as <see cref="Incr"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decr/">DECR</see></para>
    /// </remarks>
    public static Command<long> Decr(RedisKey key) => DecrSpec.Of(key);

    /// <summary>The number at the key after taking the decrement away; a missing key counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE, ERR as <see cref="Incr"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decrby/">DECRBY</see></para>
    /// </remarks>
    public static Command<long> DecrBy(RedisKey key, long decrement) => DecrBySpec.Of(key, decrement);
}
