namespace Redis.Functional;

// Strings that are numbers: counting up and down.
public static partial class Commands
{
    private static readonly CommandSpec<long> IncrSpec = Spec.Write("INCR", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> IncrBySpec = Spec.Write("INCRBY", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<double> IncrByFloatSpec = Spec.Write("INCRBYFLOAT", KeyPositions.One, Decode.Double);
    private static readonly CommandSpec<long> DecrSpec = Spec.Write("DECR", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> DecrBySpec = Spec.Write("DECRBY", KeyPositions.One, Decode.Int64);

    /// <summary>Increments an integer by one.</summary>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or would overflow.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incr/">INCR</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, long&gt; hits = await client.Run(Incr("hits"), ct);</code></example>
    public static Command<long> Incr(RedisKey key) => IncrSpec.Of(key);

    /// <summary>Increments an integer by a given amount.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or would overflow.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incrby/">INCRBY</see></para>
    /// </remarks>
    public static Command<long> IncrBy(RedisKey key, long increment) => IncrBySpec.Of(key, increment);

    /// <summary>Increments a floating-point number by a given amount.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0. The server computes with 17 significant digits and stores the result as text.</para>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number, or if the result would be infinite or not a number.
    /// </para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/incrbyfloat/">INCRBYFLOAT</see></para>
    /// </remarks>
    public static Command<double> IncrByFloat(RedisKey key, double increment) => IncrByFloatSpec.Of(key, increment);

    /// <summary>Decrements an integer by one.</summary>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or would overflow.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decr/">DECR</see></para>
    /// </remarks>
    public static Command<long> Decr(RedisKey key) => DecrSpec.Of(key);

    /// <summary>Decrements an integer by a given amount.</summary>
    /// <param name="decrement">Amount to subtract.</param>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or would overflow.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decrby/">DECRBY</see></para>
    /// </remarks>
    public static Command<long> DecrBy(RedisKey key, long decrement) => DecrBySpec.Of(key, decrement);
}
