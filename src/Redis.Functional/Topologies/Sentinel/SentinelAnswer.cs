using LanguageExt;

namespace Redis.Functional;

/// <summary>What one sentinel said when it was asked for a primary.</summary>
/// <param name="From">The sentinel.</param>
/// <param name="Said">What it knows of the primary, or why it says nothing.</param>
internal sealed record SentinelAnswer(RedisEndpoint From, RedisResult<SentinelPrimary> Said)
{
    /// <summary>
    /// The server that it has promoted; null: none. Until all replicas follow that one, which takes a second or, where one is down, the failover's whole
    /// time, SENTINEL MASTER still names the earlier primary, though with the new epoch. SENTINEL GET-MASTER-ADDR-BY-NAME names the new one.
    /// </summary>
    internal RedisEndpoint.Tcp? Promoted { get; init; }

    /// <summary>The answers to both questions in one.</summary>
    internal static SentinelAnswer Of(RedisEndpoint from, RedisResult<(SentinelPrimary Known, Either<RedisError, Option<RedisEndpoint.Tcp>> Named)> said) => new(from, said.Map(static both => both.Known))
    {
        Promoted = said.TryGetValue(out var both) && RedisResult.FromEither(both.Named).TryGetValue(out var named)
            ? named.Filter(address => (address.Host, address.Port) != (both.Known.Host, both.Known.Port)).MatchUnsafe(static address => address, static () => null)
            : null,
    };
}
