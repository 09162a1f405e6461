using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using Testcontainers.Redis;

namespace Redis.Functional.TestKit;

/// <summary>The shared server as a container, where a container engine answers. The image is <c>REDIS_IMAGE</c>, by default redis:8.</summary>
internal static class SharedContainer
{
    private static readonly TimeSpan EngineLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    public static string Image { get; } = Environment.GetEnvironmentVariable("REDIS_IMAGE") is { Length: > 0 } image ? image : "redis:8";

    /// <summary>The address of the server in a new container, which ends with this process; or why there is none.</summary>
    public static async Task<(string? Url, string? Reason)> TryStartAsync()
    {
        try
        {
            // Build asks every place where an engine may listen, and blocks on an address that does not answer.
            var container = await Task.Run(Build).WaitAsync(EngineLimit).ConfigureAwait(false);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => container.DisposeAsync().AsTask().Wait(EngineLimit);
            using var limit = new CancellationTokenSource(StartLimit);
            await container.StartAsync(limit.Token).ConfigureAwait(false);
            return ($"redis://{container.Hostname}:{container.GetMappedPublicPort(RedisBuilder.RedisPort)}", null);
        }
        catch (Exception e) when (e is DockerUnavailableException or DockerApiException or ArgumentException or HttpRequestException or TimeoutException or OperationCanceledException)
        {
            return (null, $"{e.GetType().Name}: {e.Message.Split('\n')[0].Trim()}");
        }
    }

    // DEBUG and the protected configurations are tools of the tests; protected mode would refuse the published port.
    private static RedisContainer Build() => new RedisBuilder(Image)
        .WithCommand("redis-server", "--protected-mode", "no", "--save", "", "--enable-debug-command", "yes", "--enable-protected-configs", "yes")
        .Build();
}
