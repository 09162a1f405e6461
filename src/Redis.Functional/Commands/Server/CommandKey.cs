using LanguageExt;

namespace Redis.Functional;

/// <summary>A key among the arguments of a command. Since 0.1.</summary>
/// <param name="Key">The key.</param>
/// <param name="Flags">What the command does with it: <c>RO</c>, <c>OW</c>, <c>access</c>, <c>update</c> …</param>
public sealed record CommandKey(RedisKey Key, Seq<string> Flags)
{
    internal static CommandKey? Read(RespValue reply) =>
        reply.Items() is [var key, var flags, ..] && !key.Bytes().IsNull ? new(key.Bytes().AsKey(), flags.Texts()) : null;
}
