using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using LanguageExt;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Redis.Functional.Exceptions;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Telemetry;

public sealed class SecretTests
{
    private static readonly string[] Names = ["string", "address", "parts", "section", "url", "comma", "settings", "code", "asked"];
    private readonly string _canary = $"CANARY-{Guid.NewGuid():N}";

    /// <summary>A password that is set in each way, accepted and refused, and a value.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_password_is_in_no_log_report_exception_span_or_metric(bool isRight)
    {
        await using var server = await RedisServer.StartAsync(new() { Users = [$"default on >{(isRight ? _canary : "other")} ~* &* +@all"] });
        using var told = new Told();
        var builder = Registered(server, told);
        using var host = builder.Build();

        told.Failures.Enqueue($"{await Record.ExceptionAsync(() => host.StartAsync())}");
        foreach (var name in Names) await Use(host.Services.GetRequiredKeyedService<RedisClient>(name), told);
        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        await host.StopAsync();
        host.Dispose();
        foreach (var entry in report.Entries.Values) told.Reports.Enqueue(string.Join(' ', entry.Data.Values.Append(entry.Description).Append(entry.Exception)));

        Assert.Equal(Names.Length, report.Entries.Count);
        Assert.All(report.Entries.Values, entry => Assert.Equal(isRight ? HealthStatus.Healthy : HealthStatus.Unhealthy, entry.Status));
        Assert.All(told.All, said =>
        {
            Assert.NotEmpty(said);
            Assert.DoesNotContain(said, line => line.Contains(_canary, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Theory]
    [InlineData("redis://app:{0}@cache:port")]
    [InlineData("cache:6379,user=app,password={0},database=x")]
    [InlineData("{0}://cache")]
    public void A_wrong_address_is_in_no_exception(string address)
    {
        var services = new ServiceCollection();
        services.AddRedis(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, _canary));
        using var provider = services.BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<RedisClient>);

        Assert.DoesNotContain(_canary, $"{refusal}", StringComparison.OrdinalIgnoreCase);
    }

    private HostApplicationBuilder Registered(RedisServer server, Told told)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(told).SetMinimumLevel(LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:string"] = $"{server.Endpoint},password={_canary}",
            ["ADDRESS_URI"] = $"redis://:{_canary}@{server.Endpoint}",
            ["PARTS_HOST"] = server.Host,
            ["PARTS_PORT"] = $"{server.Port}",
            ["PARTS_PASSWORD"] = _canary,
            ["Redis:section:Address"] = server.Endpoint,
            ["Redis:section:User"] = "default",
            ["Redis:section:Password"] = _canary,
        });
        RedisRegistration[] registrations =
        [
            builder.AddKeyedRedis("string"),
            builder.AddKeyedRedis("address"),
            builder.AddKeyedRedis("parts"),
            builder.AddKeyedRedis("section"),
            builder.Services.AddRedis("url", $"redis://default:{_canary}@{server.Endpoint}").AddHealthCheck(),
            builder.Services.AddRedis("comma", $"{server.Endpoint},user=default,password={_canary}").AddHealthCheck(),
            builder.Services.AddRedis("settings", settings => (settings.Address, settings.Password) = (server.Endpoint, _canary)).AddHealthCheck(),
            builder.Services.AddRedis("code", server.Endpoint).Configure((_, config) => config with { Credentials = new RedisCredentials(_canary) }).AddHealthCheck(),
            builder.Services.AddRedis("asked", server.Endpoint).AddHealthCheck().Configure((_, config) => config with
            {
                Credentials = CredentialProvider.Ask(_ => Task.FromResult(RedisResult.FromEither(Either<RedisError, RedisCredentials>.Right(new RedisCredentials(_canary))))),
            }),
        ];
        foreach (var registration in registrations)
            registration.ConnectAtStart(required: registration.Name == "asked").Configure(static (_, config) => config with { Telemetry = new() { QueryText = true } });
        return builder;
    }

    // A value is no more told than a password.
    private async Task Use(RedisClient client, Told told)
    {
        var stop = TestContext.Current.CancellationToken;
        var cache = new RedisDistributedCache(client);
        told.Failures.Enqueue($"{client.Target} {client.Config} {client.Config.Credentials}");
        told.Failures.Enqueue($"{await client.Run(Set("text", _canary).Bind(_ => LPush("text", _canary)).Traced("use"), stop)}");
        told.Failures.Enqueue($"{await Record.ExceptionAsync(async () => (await client.Run(LPush("text", _canary), stop)).OrThrow())}");
        told.Failures.Enqueue($"{await Record.ExceptionAsync(() => cache.SetStringAsync("text", _canary, stop))}");
        told.Failures.Enqueue($"{await Record.ExceptionAsync(() => cache.GetAsync("text", stop))}");
        told.Failures.Enqueue($"{await Record.ExceptionAsync(async () => await new RedisDistributedLockProvider(client).CreateLock("text").TryAcquireAsync(cancellationToken: stop))}");
    }

    /// <summary>All that is told to the outside, as text; of other tests too.</summary>
    private sealed class Told : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _logs = [];
        private readonly ConcurrentQueue<string> _spans = [];
        private readonly ConcurrentQueue<string> _metrics = [];
        private readonly MeterListener _meters = new();
        private readonly ActivityListener _activities;

        public Told()
        {
            _meters.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == RedisTelemetry.Name) listener.EnableMeasurementEvents(instrument);
            };
            _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measured(instrument, tags));
            _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Measured(instrument, tags));
            _meters.Start();
            _activities = new()
            {
                ShouldListenTo = static source => source.Name == RedisTelemetry.Name,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span => _spans.Enqueue(string.Join(' ', span.TagObjects.Concat(span.Events.SelectMany(static told => told.Tags)).Concat(span.Baggage.Select(static one => KeyValuePair.Create(one.Key, (object?)one.Value)))
                    .Select(static tag => $"{tag.Key}={tag.Value}").Append(span.DisplayName).Append(span.StatusDescription))),
            };
            ActivitySource.AddActivityListener(_activities);
        }

        public ConcurrentQueue<string> Failures { get; } = [];

        public ConcurrentQueue<string> Reports { get; } = [];

        public IEnumerable<ConcurrentQueue<string>> All
        {
            get
            {
                _meters.RecordObservableInstruments();
                return [_logs, _spans, _metrics, Failures, Reports];
            }
        }

        private void Measured(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            _metrics.Enqueue(string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}").Prepend(instrument.Name)));

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _logs.Enqueue($"{state}");
            return null;
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _logs.Enqueue($"{formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : "")}");

        public void Dispose()
        {
            _activities.Dispose();
            _meters.Dispose();
        }
    }
}
