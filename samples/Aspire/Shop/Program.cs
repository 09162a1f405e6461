// snippet: all
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Redis.Functional;
using Redis.Functional.Extensions;
using static Redis.Functional.Commands;

// The app host sets the connection string of "cache" and the address to which telemetry is sent.
var builder = WebApplication.CreateBuilder(args);
builder.AddRedis("cache").ConnectAtStart();
builder.Services.AddOpenTelemetry()
    .WithTracing(traces => traces.AddSource("Microsoft.AspNetCore", RedisTelemetry.Name))
    .WithMetrics(metrics => metrics.AddMeter("Microsoft.AspNetCore.Hosting", RedisTelemetry.Name))
    .WithLogging()
    .UseOtlpExporter();
var app = builder.Build();
app.MapHealthChecks("/health");

app.MapGet("/visits", async (IRedisClient redis, CancellationToken stop) => (await redis.Run(Incr("visits").Traced("visit"), stop)).Match(
    Right: visits => Results.Text($"Visit {visits}"),
    Left: error => Results.Problem(error.IsTransient ? "Redis is away for the moment." : "This cannot be done.", statusCode: 503)));

app.Run();
// end snippet
