using LanguageExt;

namespace Redis.Functional;

/// <summary>The outcome of a program on one of several servers.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record NodeOutcome<A>
{
    /// <summary>Creates an outcome.</summary>
    /// <param name="endpoint">The server. Null: none has been found yet.</param>
    /// <param name="isPrimary">Whether the server accepts writes, as far as the client knows.</param>
    /// <param name="outcome">The value or the error of this server.</param>
    public NodeOutcome(RedisEndpoint? endpoint, bool isPrimary, Either<RedisError, A> outcome) => (Endpoint, IsPrimary, Outcome) = (endpoint, isPrimary, RedisResult.FromEither(outcome).ToEither());

    /// <summary>The server.</summary>
    /// <remarks>Null: none has been found yet.</remarks>
    public RedisEndpoint? Endpoint { get; }

    /// <summary>Whether the server accepts writes, as far as the client knows.</summary>
    public bool IsPrimary { get; }

    /// <summary>The ID of the server in a cluster, 40 characters, or the name of its shard (<see cref="Shard.Name"/>); otherwise empty.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The value or the error of this server.</summary>
    public Either<RedisError, A> Outcome { get; }
}
