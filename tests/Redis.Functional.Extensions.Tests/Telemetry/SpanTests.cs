using System.Diagnostics;
using LanguageExt;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Telemetry;

public sealed class SpanTests : IAsyncLifetime
{
    readonly List<Activity> _ended = [];
    readonly ActivitySource _own = new($"tests-{Guid.NewGuid():N}");
    RedisServer _server = null!;
    RedisClient _client = null!;
    TracerProvider _provider = null!;
    Activity _root = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _client = await Connected(static options => options);
        _provider = Sdk.CreateTracerProviderBuilder().AddSource(RedisTelemetry.Name).AddSource(_own.Name).AddInMemoryExporter(_ended).Build()!;
    }

    public async ValueTask DisposeAsync()
    {
        _provider.Dispose();
        _own.Dispose();
        await _client.DisposeAsync();
        await _server.DisposeAsync();
    }

    async Task<RedisClient> Connected(Func<RedisTelemetryOptions, RedisTelemetryOptions> options) =>
        await RedisClient.Connect(_server.Url, config => config with { Telemetry = options(RedisTelemetryOptions.Default), Database = 2 }, TestContext.Current.CancellationToken).Right();

    // Other tests end spans too: those of this test have its root.
    async Task<Activity[]> Ran<A>(RedisProgram<A> program, RedisClient? client = null)
    {
        using (_root = _own.StartActivity("root")!)
        {
            _ = await (client ?? _client).Run(program, TestContext.Current.CancellationToken);
            Assert.Same(_root, Activity.Current);
        }

        lock (_ended) return [.. _ended.ToArray().Where(span => span.TraceId == _root.TraceId && span != _root)];
    }

    static Dictionary<string, object?> Tags(Activity span) => span.TagObjects.ToDictionary(static tag => tag.Key, static tag => tag.Value);

    [Fact]
    public async Task A_command_is_one_span_with_the_attributes_of_the_conventions()
    {
        var span = Assert.Single(await Ran(Get("k")));

        Assert.Equal(("GET", ActivityKind.Client, _root.SpanId, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.ParentSpanId, span.Status));
        Assert.Equal(
            [("db.namespace", "2"), ("db.operation.name", "GET"), ("db.system.name", "redis"), ("server.address", _server.Host), ("server.port", (object)_server.Port)],
            Tags(span).OrderBy(static tag => tag.Key, StringComparer.Ordinal).Select(static tag => (tag.Key, tag.Value!)));
        Assert.True(span.Duration > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_batch_is_one_span_named_after_its_commands()
    {
        await Named("PIPELINE GET", 1_000, Pipeline.Traverse(Enumerable.Range(0, 1_000), static i => Get($"k{i}")));
        await Named("GET", null, Pipeline.Traverse(Enumerable.Range(0, 1), static i => Get($"k{i}")));
        await Named("PIPELINE", 2, (Get("a"), Incr("n")).Zip());
        await Named("MULTI INCR", 2, RedisProgram.Multi((Incr("n"), Incr("n")).Zip()));
        await Named("MULTI INCR", null, RedisProgram.Multi(Incr("n")));
        await Named("MULTI", 2, RedisProgram.Multi((Get("a"), Incr("n")).Zip()));
        await Named("MGET", null, MGet("a", "b"));

        async Task Named<A>(string name, int? size, RedisProgram<A> program)
        {
            var span = Assert.Single(await Ran(program));
            Assert.Equal((name, name, size), (span.DisplayName, Tags(span)["db.operation.name"], Tags(span).GetValueOrDefault("db.operation.batch.size")));
        }
    }

    [Fact]
    public async Task A_failed_call_has_its_type_its_status_and_its_delivery()
    {
        await _client.Run(Set("text", "x"), TestContext.Current.CancellationToken).Right();

        var span = Assert.Single(await Ran(LPush("text", "y")));

        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(("WRONGTYPE", "WRONGTYPE", "rejected"), (Tags(span)["error.type"], Tags(span)["db.response.status_code"], Tags(span)["redis_functional.delivery"]));
    }

    [Fact]
    public async Task A_script_is_one_span_with_its_digest()
    {
        var script = RedisScript.Create<long>($"return {Random.Shared.Next()}");

        var span = Assert.Single(await Ran(script.Call()));

        Assert.Equal("EVALSHA", span.DisplayName);
        Assert.Equal(40, Assert.IsType<string>(Tags(span)["db.stored_procedure.name"]).Length);
    }

    [Fact]
    public async Task A_function_is_one_span_with_its_name()
    {
        await _client.Run(ServerCommands.FunctionLoad("#!lua name=own\nredis.register_function('answer', function() return 42 end)"), TestContext.Current.CancellationToken).Right();

        var span = Assert.Single(await Ran(RedisFunction.Create<long>("answer").Call()));

        Assert.Equal(("FCALL", "answer"), (span.DisplayName, Tags(span)["db.stored_procedure.name"]));
    }

    [Fact]
    public async Task A_bulk_load_is_one_span_with_the_number_of_its_commands()
    {
        using (_root = _own.StartActivity("root")!)
        {
            await foreach (var _ in _client.Load(Enumerable.Range(0, 300).Select(static RedisProgram<long> (_) => Incr("loaded")).ToAsyncEnumerable()).WithCancellation(TestContext.Current.CancellationToken)) Assert.Same(_root, Activity.Current);
            Assert.Same(_root, Activity.Current);
        }

        var span = Assert.Single(_ended.ToArray(), span => span.TraceId == _root.TraceId && span != _root);
        Assert.Equal(("LOAD", ActivityKind.Client, _root.SpanId, 300L), (span.DisplayName, span.Kind, span.ParentSpanId, Tags(span)["db.operation.batch.size"]));
        Assert.Equal(("LOAD", "2", "redis"), (Tags(span)["db.operation.name"], Tags(span)["db.namespace"], Tags(span)["db.system.name"]));
    }

    [Fact]
    public async Task An_attempt_after_the_first_has_its_number()
    {
        var failing = Incr("n").Bind(static _ => RedisProgram.Fail<long>(new RedisError.Timeout("reply", TimeSpan.Zero, Delivery.NotSent)));

        var spans = await Ran(failing.RetryWhen(RetrySchedule.Times(2), static _ => true).OrElse(Get<long>("n").Require("n")));

        Assert.Equal([null, 2, 3, null], spans.OrderBy(static span => span.StartTimeUtc).Select(static span => Tags(span).GetValueOrDefault("redis_functional.attempt")));
    }

    [Fact]
    public async Task Parents_are_right_across_binds_retries_and_parallel_programs()
    {
        RedisProgram<long> failing = RedisProgram.Fail<long>(new RedisError.Timeout("reply", TimeSpan.Zero, Delivery.NotSent));
        var program =
            (from a in Incr("n")
             from both in RedisProgram.ZipParallel(Incr("p").Bind(_ => Incr("p")), Incr("q").Bind(_ => Incr("q")))
             from c in Incr("r").Bind(_ => failing).RetryWhen(RetrySchedule.Times(2), static _ => true).OrElse(Incr("s"))
             select c).Traced("checkout");

        var spans = await Ran(program);

        var traced = Assert.Single(spans, static span => span.DisplayName == "checkout");
        Assert.Equal((ActivityKind.Internal, _root.SpanId), (traced.Kind, traced.ParentSpanId));
        Assert.Equal(9, spans.Count(static span => span.DisplayName == "INCR"));
        Assert.All(spans.Where(span => span != traced), span => Assert.Equal(traced.SpanId, span.ParentSpanId));
    }

    [Fact]
    public async Task A_traced_program_that_fails_or_is_cancelled_ends_its_span()
    {
        var failed = Assert.Single(await Ran(RedisProgram.Fail<long>(new RedisError.Protocol("No.")).Traced("failing")));
        Assert.Equal((ActivityStatusCode.Error, "protocol"), (failed.Status, Tags(failed)["error.type"]));

        using var stop = new CancellationTokenSource();
        using (_root = _own.StartActivity("root")!)
        {
            var running = _client.Run(RedisProgram.Sleep(TimeSpan.FromMinutes(1)).Traced("sleeping"), stop.Token);
            Assert.Same(_root, Activity.Current);
            await stop.CancelAsync();
            _ = await running;
        }

        var cancelled = Assert.Single(_ended.ToArray(), span => span.TraceId == _root.TraceId && span.DisplayName == "sleeping");
        Assert.Equal("cancelled", Tags(cancelled)["error.type"]);
    }

    [Fact]
    public async Task There_are_no_spans_for_pings_waits_and_what_is_filtered()
    {
        Assert.Empty(await Ran(Ping()));
        Assert.Empty(await Ran(BLPop("list", TimeSpan.FromMilliseconds(20))));

        await using var client = await Connected(static options => options with { Filter = static name => name != "GET", Blocking = true });
        Assert.Empty(await Ran(Get("k"), client));
        Assert.Equal("BLPOP", Assert.Single(await Ran(BLPop("list", TimeSpan.FromMilliseconds(20)), client)).DisplayName);

        await using var throwing = await Connected(static options => options with { Filter = static _ => throw new InvalidOperationException() });
        Assert.Single(await Ran(Get("k"), throwing));
    }

    [Fact]
    public async Task The_text_of_a_query_has_keys_and_no_values()
    {
        await using var client = await Connected(static options => options with { QueryText = true });

        Assert.Equal("SET k ?", Tags(Assert.Single(await Ran(Set("k", "CANARY"), client)))["db.query.text"]);
        Assert.Equal("MSET a ? b ?", Tags(Assert.Single(await Ran(MSet(("a", "CANARY"), ("b", "CANARY")), client)))["db.query.text"]);
        Assert.Equal("GET a; GET b", Tags(Assert.Single(await Ran((Get("a"), Get("b")).Zip(), client)))["db.query.text"]);
    }

    [Fact]
    public async Task A_value_is_in_no_attribute()
    {
        var spans = await Ran(Set("k", "CANARY").Bind(static _ => LPush("k", "CANARY")));

        Assert.Equal(2, spans.Length);
        Assert.DoesNotContain("CANARY", string.Join(' ', spans.SelectMany(static span => span.TagObjects).Select(static tag => tag.Value)), StringComparison.Ordinal);
    }
}
