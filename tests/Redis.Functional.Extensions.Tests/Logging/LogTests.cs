using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Logging;

public class LogTests
{
    static readonly RedisError Refused = new RedisError.Connection(ConnectionFault.Refused, "No.", Delivery.NotSent) { Context = new() { Node = "h:1" } };

    [Fact]
    public void Ten_thousand_refused_dials_are_one_warning_and_then_one_message_a_second()
    {
        var (lines, time) = (new Lines(), new SteppedTime());
        var log = new ClientLog(lines, "cache", time);

        for (var i = 0; i < 10_000; i++)
        {
            log.Write(new ClientEvent.DialFailed(Refused, i + 1, TimeSpan.FromMilliseconds(2)));
            time.Step(TimeSpan.FromMilliseconds(2));
        }

        Assert.Equal([(LogLevel.Warning, 1), (LogLevel.Debug, 19)], lines.Said.GroupBy(static line => line.Level).Select(static group => (group.Key, group.Count())));
    }

    [Fact]
    public void After_a_connection_the_next_failure_is_a_warning_again()
    {
        var lines = new Lines();
        var log = new ClientLog(lines, "cache", new SteppedTime());

        log.Write(new ClientEvent.DialFailed(Refused, 1, null));
        log.Write(new ClientEvent.Connected("h:1", 3, "8.0", TimeSpan.FromMilliseconds(12)));
        log.Write(new ClientEvent.DialFailed(Refused, 1, null));
        log.Write(new ClientEvent.GaveUp(Refused));
        log.Write(new ClientEvent.Closed());

        Assert.Equal([3, 1, 3, 5, 6], lines.Said.Select(static line => line.Id));
        Assert.Equal("Redis client cache is connected to h:1: RESP3, version 8.0, in 12 ms.", lines.Said.ElementAt(1).Text);
    }

    [Fact]
    public void Each_other_kind_of_event_is_one_message_a_second()
    {
        var (lines, time) = (new Lines(), new SteppedTime());
        var log = new ClientLog(lines, "cache", time);

        for (var i = 0; i < 3; i++)
        {
            for (var again = 0; again < 100; again++)
            {
                log.Write(new ClientEvent.Degraded("h:1", "No."));
                log.Write(new ClientEvent.SubscriptionGap(TimeSpan.FromMilliseconds(12), 2));
                log.Write(new ClientEvent.MessagesDropped(5));
                log.Write(new ClientEvent.WindowFull("h:1", 7));
                log.Write(new ClientEvent.ForgottenFailed(Refused with { Context = new() { Command = "INCR" } }));
            }

            time.Step(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([7, 8, 9, 10, 11, 7, 8, 9, 10, 11, 7, 8, 9, 10, 11], lines.Said.Select(static line => line.Id));
        Assert.All(lines.Said, static line => Assert.Equal(LogLevel.Warning, line.Level));
        Assert.Equal(
            [
                "Redis client cache works only in part at h:1: No.",
                "Subscriptions of Redis client cache missed messages for 12 ms, in 2 gaps.",
                "Redis client cache dropped 5 messages, because a subscription did not read them in time; 1005 since its start.",
                "Redis client cache has no room in its window to h:1: 7 calls wait.",
                "Redis client cache sent INCR without waiting for its reply, and it failed: No.",
            ],
            lines.Said.Skip(10).Select(static line => line.Text));
    }

    [Fact]
    public async Task A_server_that_is_killed_and_comes_back_is_told_in_order()
    {
        await using var server = await RedisServer.StartAsync();
        var lines = new Lines();
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(lines);
        services.AddRedis("cache", server.Url);
        await using (var provider = services.BuildServiceProvider())
        {
            var client = provider.GetRequiredKeyedService<RedisClient>("cache");
            (await client.Reconnect(TestContext.Current.CancellationToken)).Right();
            await Said(1, 1);
            server.Kill();
            await Said(2, 1);
            await Said(3, 1);
            await server.RestartAsync();
            await Said(1, 2);
        }

        await Said(6, 1);
        Assert.Equal([1, 2, 3, 1, 6], lines.Said.Where(static line => line.Id != 4).Select(static line => line.Id));

        Task Said(int id, int times) => Eventually.TrueAsync(() => lines.Said.Count(line => line.Id == id) >= times, $"event {id} is logged");
    }

    [Fact]
    public async Task A_password_is_in_no_log_and_no_health_report()
    {
        await using var server = await RedisServer.StartAsync(new() { Password = "other" });
        var lines = new Lines();
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(lines).AddLogging();
        services.AddRedis("a", $"redis://app:CANARY@{server.Endpoint}").AddHealthCheck();
        services.AddRedis("b", $"{server.Endpoint},password=CANARY").AddHealthCheck();
        services.AddRedis("c", settings => (settings.Address, settings.User, settings.Password) = (server.Endpoint, "app", "CANARY")).AddHealthCheck();
        services.AddRedis("d", server.Endpoint).Configure(static (_, config) => config with { Credentials = new RedisCredentials("CANARY") }).AddHealthCheck();
        await using var provider = services.BuildServiceProvider();
        foreach (var name in (string[])["a", "b", "c", "d"])
            (await provider.GetRequiredKeyedService<RedisClient>(name).Reconnect(TestContext.Current.CancellationToken)).Left();

        var report = await provider.GetRequiredService<Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(() => lines.Said.Select(static line => line.Text.Split(' ')[2]).Distinct().Count() >= 4, "all four failures are logged");

        Assert.DoesNotContain(lines.Said, static line => line.Text.Contains("CANARY", StringComparison.Ordinal));
        Assert.Equal(4, report.Entries.Count);
        Assert.DoesNotContain("CANARY", string.Join(' ', report.Entries.Values.SelectMany(static entry => entry.Data.Values.Append(entry.Description).Append(entry.Exception))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_receives_events_and_throws_disturbs_nothing()
    {
        await using var server = await RedisServer.StartAsync();
        var told = new ConcurrentQueue<ClientEvent>();
        await using (var client = RedisClient.Create(server.Url, config => config with
        {
            Events = happened =>
            {
                told.Enqueue(happened);
                throw new InvalidOperationException();
            },
        }).Right())
        {
            (await client.Reconnect(TestContext.Current.CancellationToken)).Right();
            server.Kill();
            await Eventually.TrueAsync(() => told.OfType<ClientEvent.DialFailed>().Count() >= 3, "failures are told");
            await server.RestartAsync();
            await Eventually.TrueAsync(() => told.OfType<ClientEvent.Connected>().Count() == 2, "the second connection is told");
        }

        await Eventually.TrueAsync(() => told.OfType<ClientEvent.Closed>().Count() == 1, "the end is told");
        var first = Assert.IsType<ClientEvent.Connected>(told.First());
        Assert.Equal((server.Endpoint, server.Version.ToString()), (first.Node, first.Version));
        var attempts = told.OfType<ClientEvent.DialFailed>().Select(static failed => failed.Attempt).ToArray();
        Assert.Equal(Enumerable.Range(attempts[0], attempts.Length), attempts);
    }

    [Fact]
    public async Task The_connections_of_a_pool_are_told()
    {
        await using var server = await RedisServer.StartAsync();
        var told = new ConcurrentQueue<ClientEvent>();
        await using var client = RedisClient.Create(server.Url, config => config with { Pool = new() { MaxSize = 1 }, Events = told.Enqueue }).Right();

        (await client.Reconnect(TestContext.Current.CancellationToken)).Right();
        server.Kill();

        // The first call may end with the connection that is lost; a later one needs a new connection.
        await Eventually.TrueAsync(
            async () =>
            {
                (await client.Run(Commands.Ping(), TestContext.Current.CancellationToken)).Left();
                return told.OfType<ClientEvent.DialFailed>().Any();
            },
            "the failure is told");
        Assert.Equal(["Connected", "Lost", "DialFailed"], told.Select(static happened => happened.GetType().Name).Distinct());
    }

    sealed class SteppedTime : TimeProvider
    {
        long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Step(TimeSpan by) => now += by.Ticks;
    }

    sealed class Lines : ILogger, ILoggerFactory
    {
        public ConcurrentQueue<(LogLevel Level, int Id, string Text)> Said { get; } = [];

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // Health checks log too.
            if (eventId.Id < 100) Said.Enqueue((logLevel, eventId.Id, formatter(state, exception)));
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public ILogger CreateLogger(string categoryName) => categoryName == ClientLog.Category ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public void AddProvider(ILoggerProvider provider) { }

        public void Dispose() { }
    }
}
