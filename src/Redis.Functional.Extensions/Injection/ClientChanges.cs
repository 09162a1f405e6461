namespace Redis.Functional.Extensions;

/// <summary>The functions that change a client's configuration after its settings.</summary>
internal sealed class ClientChanges
{
    internal List<Func<IServiceProvider, RedisConfig, RedisConfig>> Functions { get; } = [];
}
