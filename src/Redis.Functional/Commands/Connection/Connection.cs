namespace Redis.Functional;

// The caller's own connection.
public static partial class Commands
{
    private static readonly CommandSpec<string> PingSpec = Spec.Read<string>("PING", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<RedisValue> PingMessageSpec = PingSpec.Decoding<RedisValue>(Decode.Value);
    private static readonly CommandSpec<RedisValue> EchoSpec = Spec.Read<RedisValue>("ECHO", KeyPositions.None, Decode.Value);

    /// <summary><c>PONG</c>, when the server answers.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
    /// </remarks>
    public static Command<string> Ping() => PingSpec.Of();

    /// <summary>The message, when the server answers.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ping/">PING</see></para>
    /// </remarks>
    public static Command<RedisValue> Ping(RedisValue message) => PingMessageSpec.Of(message);

    /// <summary>The message.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/echo/">ECHO</see></para>
    /// </remarks>
    public static Command<RedisValue> Echo(RedisValue message) => EchoSpec.Of(message);
}
