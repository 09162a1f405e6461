using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// What a client connects to, as a value: a server (<see cref="RedisConfig"/>). A client can be made of any target. Since 0.1.
/// </summary>
public abstract record RedisTarget
{
    private protected RedisTarget() { }

    /// <summary>
    /// Reads an address, as <see cref="RedisConfig.Parse"/> describes. The scheme says what it is: <c>redis</c>, <c>rediss</c>, <c>unix</c> and the like name a
    /// server. An InvalidConfig says what to write instead; it never repeats the text.
    /// </summary>
    public static Either<RedisError, RedisTarget> Parse(string? url) => RedisConfig.Parse(url).Map(static config => (RedisTarget)config);

    /// <summary>The configuration of a node, if the target is valid.</summary>
    internal abstract RedisResult<RedisConfig> Checked();
}
