using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>Provides a server for a test.</summary>
/// <remarks>
/// <para><see cref="Engines"/> has the engines of the library; implement this interface, or use <see cref="Engines.Of"/>, for others.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public interface ITestEngine
{
    /// <summary>The name for messages, such as <c>redis-server on PATH</c>.</summary>
    string Name { get; }

    /// <summary>The features that the engine is known to lack before it is started.</summary>
    /// <remarks>The features of a started server are detected.</remarks>
    Feature Lacks { get; }

    /// <summary>Starts a server, or attaches to one, that shares no key with any other.</summary>
    /// <returns>Left: what is missing and how to get it.</returns>
    /// <remarks>Completes when connections can be made. Must not throw.</remarks>
    ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken);
}
