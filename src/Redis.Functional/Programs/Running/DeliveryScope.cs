namespace Redis.Functional;

/// <summary>
/// The account that a run, a retry, a time limit and a handler keep over everything inside them: whether a write may have been delivered. Written by
/// whichever machine runs inside the scope; only ever goes from clean to dirty, and a scope around a dirty one is dirty. It also has the number of the attempt.
/// </summary>
internal sealed class DeliveryScope(DeliveryScope? parent)
{
    private volatile bool _written;

    internal bool MayHaveWritten => _written;

    /// <summary>The number of the attempt of the innermost retry, from 1; 0: there is none.</summary>
    internal int Attempt { get; set; } = parent?.Attempt ?? 0;

    private DeliveryScope? Parent => parent;

    internal void RecordWrite()
    {
        for (var scope = this; scope is { _written: false }; scope = scope.Parent) scope._written = true;
    }

    /// <summary>Begins anew, when everything that kept this account has ended.</summary>
    internal void Reset() => _written = false;

    /// <summary>The error as seen by the code of this scope.</summary>
    internal RedisError Tell(RedisError error) => _written ? error.BesideWrites() : error;
}
