using LanguageExt;

namespace Redis.Functional;

public static partial class Commands
{
    /// <summary>
    /// Stores the value, written by the codec that the client which runs it has for the type; the twin of <see cref="Get{T}(RedisKey)"/>. No codec is an
    /// Unsupported, what the codec throws a Callback: nothing is sent then. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/set/
    /// </summary>
    public static Command<Unit> SetAs<T>(RedisKey key, T value, Expiry expiry = default)
    {
        var arguments = Args.Key(key).Add(RedisValue.Empty).With(expiry);
        return arguments.Fault is null ? new DeferredCommand<T, Unit>(SetSpec, arguments.ToArray(), 1, value) : SetSpec.Of(arguments);
    }
}
