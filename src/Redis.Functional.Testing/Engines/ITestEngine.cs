using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>A way to get a server for a test. <see cref="Engines"/> has those of the library; implement it, or use <see cref="Engines.Of"/>, for others. Since 0.1.</summary>
public interface ITestEngine
{
    /// <summary>What it is, for messages: <c>redis-server on PATH</c>.</summary>
    string Name { get; }

    /// <summary>What it is known to lack before it is started. What a started server lacks is found by asking it.</summary>
    Feature Lacks { get; }

    /// <summary>
    /// Starts a server, or attaches to one, that shares no key with any other. Answers when connections can be made, or why not: what is missing and how to
    /// get it. Must not throw.
    /// </summary>
    ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken);
}
