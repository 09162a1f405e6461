namespace Redis.Functional.Server;

/// <summary>A key among the arguments of a command.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandKey
{
    internal CommandKey(RedisKey key, IReadOnlyList<string> flags) => (Key, Flags) = (key, flags);

    /// <summary>The key.</summary>
    public RedisKey Key { get; }

    /// <summary>The flags that describe its use: <c>RO</c>, <c>OW</c>, <c>access</c>, <c>update</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    internal static CommandKey? Read(RespValue reply) =>
        reply.Items() is [var key, var flags, ..] && !key.Bytes().IsNull ? new(key.Bytes().AsKey(), flags.Texts()) : null;
}
