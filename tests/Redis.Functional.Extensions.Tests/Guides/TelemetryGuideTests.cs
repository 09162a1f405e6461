using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Guides;

/// <summary>The code of docs/guides/telemetry.md, compiled and run.</summary>
public class TelemetryGuideTests
{
    static readonly RedisProgram<long> Checkout = Incr("orders").Bind(static _ => Incr("orders:open"));

    [Fact]
    public async Task A_test_reads_the_spans_of_its_own_calls()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await RedisClient.Connect(server.Url, TestContext.Current.CancellationToken).Right();
        // snippet: test
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RedisTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        var paid = await client.Run(Checkout.Traced("checkout"));
        // end snippet

        Assert.True(paid.IsRight);
        var checkout = Assert.Single(spans, static span => span.DisplayName == "checkout");
        Assert.Equal(2, spans.Count(span => span.ParentSpanId == checkout.SpanId));
    }

    [Fact]
    public void OpenTelemetry_listens_by_one_name()
    {
        // snippet: listen
        using var traces = Sdk.CreateTracerProviderBuilder().AddSource(RedisTelemetry.Name).Build();
        using var metrics = Sdk.CreateMeterProviderBuilder().AddMeter(RedisTelemetry.Name).Build();
        // end snippet

        Assert.NotNull(traces);
        Assert.NotNull(metrics);
    }
}
