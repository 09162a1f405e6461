using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>The engine of Redis.Functional.Testing.Garnet, found by its name: this package does not depend on that one.</summary>
internal sealed class EmbeddedEngine : ITestEngine
{
    private const string TypeName = "Redis.Functional.Testing.GarnetEngine, Redis.Functional.Testing.Garnet";

    private readonly Lazy<ITestEngine?> _found = new(Find);

    public string Name => _found.Value?.Name ?? "Embedded engine";

    public Feature Lacks => _found.Value?.Lacks ?? Feature.None;

    public async ValueTask<Either<RedisError, RunningEngine>> Start(CancellationToken cancellationToken) =>
        _found.Value is { } engine
            ? await engine.Start(cancellationToken).ConfigureAwait(false)
            : new RedisError.Client.Unsupported("The package Redis.Functional.Testing.Garnet is not referenced.");

    private static ITestEngine? Find()
    {
        try
        {
            return Type.GetType(TypeName) is { } type ? Activator.CreateInstance(type) as ITestEngine : null;
        }
        catch (Exception)
        {
            // an assembly that is there and cannot be loaded is as good as none
            return null;
        }
    }
}
