namespace Redis.Functional;

// The caller's own connection.
public static partial class Commands
{
    private static readonly CommandSpec<string> PingSpec = Spec.Read<string>("PING", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<RedisValue> PingMessageSpec = PingSpec.Decoding<RedisValue>(Decode.Value);
    private static readonly CommandSpec<RedisValue> EchoSpec = Spec.Read<RedisValue>("ECHO", KeyPositions.None, Decode.Value);

    /// <summary>Checks that the server responds.</summary>
    /// <returns><c>PONG</c>.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, string&gt; pong = await client.Run(Ping(), ct);</code></example>
    public static Command<string> Ping() => PingSpec.Of();

    /// <summary>Checks that the server responds, with a message.</summary>
    /// <returns>The message.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
    /// </remarks>
    public static Command<RedisValue> Ping(RedisValue message) => PingMessageSpec.Of(message);

    /// <summary>Returns a message from the server.</summary>
    /// <returns>The message.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/echo/">ECHO</see></para>
    /// </remarks>
    public static Command<RedisValue> Echo(RedisValue message) => EchoSpec.Of(message);
}
