namespace Redis.Functional;

// Publishing messages.
public static partial class Commands
{
    private static readonly CommandSpec<long> PublishSpec = Spec.Write("PUBLISH", KeyPositions.None, Decode.Int64);
    private static readonly CommandSpec<long> SPublishSpec = Spec.Write("SPUBLISH", KeyPositions.One, Decode.Int64);

    /// <summary>How many clients of this server got the message; in a cluster those of other nodes are not counted.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(subscribers of the channel + patterns) · <see href="https://redis.io/docs/latest/commands/publish/">PUBLISH</see></para>
    /// </remarks>
    public static Command<long> Publish(RedisValue channel, RedisValue message) => PublishSpec.Of(channel, message);

    /// <summary>How many clients got the message of a shard channel: a cluster keeps such a channel on the node of its slot.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(subscribers) · <see href="https://redis.io/docs/latest/commands/spublish/">SPUBLISH</see></para>
    /// </remarks>
    public static Command<long> SPublish(RedisKey channel, RedisValue message) => SPublishSpec.Of(channel, message);
}
