using System.Collections.Concurrent;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;

[assembly: AssemblyFixture(typeof(Doubts))]

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// Counts the connections to real servers that clients ended because a reply could not belong to its request. Redis and Valkey cause none; Garnet
/// causes some, which are reported with their reasons.
/// </summary>
public sealed class Doubts : IDisposable
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string?>> Endings = new();

    /// <summary>Counts the connections of this configuration.</summary>
    internal static RedisConfig Watched(RedisConfig config, RedisServer server)
    {
        var test = TestContext.Current.Test?.TestDisplayName ?? "a fixture";
        var endings = Endings.GetOrAdd($"{server.Kind} {server.Version}", static _ => new());
        return config with { ConnectionEnded = reason => endings.Enqueue(reason is RedisError.Protocol ? $"{test}: {reason.Message}" : null) };
    }

    public void Dispose()
    {
        foreach (var (server, endings) in Endings)
        {
            var doubts = endings.OfType<string>().ToList();
            MeasuredFigures.Report("P3", $"{server}: {doubts.Count} of {endings.Count} connections ended by doubt");
            foreach (var doubt in doubts) MeasuredFigures.Report("P3", $"{server}: ended by doubt in {doubt}");
            if (!server.StartsWith("garnet", StringComparison.Ordinal)) Assert.Empty(doubts);
        }
    }
}
