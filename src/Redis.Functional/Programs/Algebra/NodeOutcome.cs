using LanguageExt;

namespace Redis.Functional;

/// <summary>What a program answered at one of several servers. Since 0.1.</summary>
public sealed record NodeOutcome<A>
{
    /// <param name="endpoint">The server. Null: none has been found yet.</param>
    /// <param name="isPrimary">True when it takes writes, as far as the client knows.</param>
    /// <param name="outcome">The value, or the error of this server.</param>
    public NodeOutcome(RedisEndpoint? endpoint, bool isPrimary, Either<RedisError, A> outcome) => (Endpoint, IsPrimary, Outcome) = (endpoint, isPrimary, RedisResult.FromEither(outcome).ToEither());

    /// <summary>The server. Null: none has been found yet.</summary>
    public RedisEndpoint? Endpoint { get; }

    /// <summary>True when it takes writes, as far as the client knows.</summary>
    public bool IsPrimary { get; }

    /// <summary>The server's number in a cluster, forty characters, or the name of its shard (<see cref="Shard.Name"/>); empty where it has none.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The value, or the error of this server.</summary>
    public Either<RedisError, A> Outcome { get; }
}
