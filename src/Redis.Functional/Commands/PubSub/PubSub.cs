namespace Redis.Functional;

// Publishing messages.
public static partial class Commands
{
    private static readonly CommandSpec<long> PublishSpec = Spec.Write("PUBLISH", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<long> SPublishSpec = Spec.Write("SPUBLISH", KeyPositions.One, Decode.Int64);

    /// <summary>Publishes a message to a channel.</summary>
    /// <returns>The number of clients of this server that received the message. Clients of other nodes of a cluster do not count.</returns>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(subscribers of the channel + patterns) · <see href="https://redis.io/docs/latest/commands/publish/">PUBLISH</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, long&gt; receivers = await client.Run(Publish("news", "hello"), ct);</code></example>
    public static Command<long> Publish(RedisValue channel, RedisValue message) => PublishSpec.Of(channel, message);

    /// <summary>Publishes a message to a shard channel.</summary>
    /// <returns>The number of clients that received the message.</returns>
    /// <remarks>
    /// <para>In a cluster, a shard channel belongs to the node of its slot.</para>
    /// <para>Since Redis 7.0 · O(subscribers) · <see href="https://redis.io/docs/latest/commands/spublish/">SPUBLISH</see></para>
    /// </remarks>
    public static Command<long> SPublish(RedisKey channel, RedisValue message) => SPublishSpec.Of(channel, message);
}
