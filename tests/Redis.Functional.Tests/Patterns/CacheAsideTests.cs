using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Patterns;

/// <summary>Reading through a cache: what is sent, who loads, who waits, and what is done with what cannot be read or stored.</summary>
public class CacheAsideTests
{
    static readonly CacheAside Minute = new(TimeSpan.FromMinutes(1));

    readonly FakeTime _time = new();
    readonly Dictionary<string, string> _stored = [];
    readonly FakeClient _client;
    int _loads;

    public CacheAsideTests() => _client = new FakeClient(Answer, _time);

    RedisProgram<long> Load => Defer(() => Pure((long)++_loads));

    string Answer(FakeRequest request)
    {
        lock (_stored)
        {
            switch (request.Name)
            {
                case "GET": return _stored.TryGetValue(request.Argument(0), out var value) ? FakeServer.Bulk(value) : "$-1\r\n";
                case "SET": return _stored.TryAdd(request.Argument(0), request.Argument(1)) ? "+OK\r\n" : "$-1\r\n";
                case "EVALSHA": return "-NOSCRIPT No matching script. Please use EVAL.\r\n";
                case "EVAL" when request.Argument(1) == "2": return Store(request.Argument(2), request.Argument(3), request.Argument(4), request.Argument(5));
                case "EVAL": return _stored.GetValueOrDefault(request.Argument(2)) == request.Argument(3) && _stored.Remove(request.Argument(2)) ? ":1\r\n" : ":0\r\n";
                default: return "+OK\r\n";
            }
        }
    }

    bool IsStored(string key)
    {
        lock (_stored) return _stored.ContainsKey(key);
    }

    string Store(string key, string lease, string token, string value)
    {
        if (_stored.GetValueOrDefault(lease) != token) return ":0\r\n";
        _stored[key] = value;
        _stored.Remove(lease);
        return ":1\r\n";
    }

    [Fact]
    public async Task A_value_that_is_there_costs_one_get()
    {
        _stored["k"] = "7";
        Assert.Equal(7, await _client.Right(Minute.GetOrCreate("k", Load)));
        Assert.Equal("GET k", Assert.Single(_client.Sent));
        Assert.Equal(0, _loads);
    }

    [Fact]
    public async Task A_missing_value_is_loaded_once_and_stored_with_its_ttl()
    {
        Assert.Equal(1, await _client.Right(Minute.GetOrCreate("k", Load)));
        Assert.Equal(1, await _client.Right(Minute.GetOrCreate("k", Load)));
        Assert.Equal("1", _stored["k"]);
        Assert.Single(_stored);
        Assert.EndsWith(" 1 60000", _client.Sent.Last(line => line.StartsWith("EVAL ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("SET {k}:load ", _client.Sent[1], StringComparison.Ordinal);
        Assert.EndsWith(" NX EX 10", _client.Sent[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_come_meanwhile_wait_for_the_one_who_loads()
    {
        var value = new TaskCompletionSource<long>();
        var first = _client.Right(Minute.GetOrCreate("k", FromTask(_ => value.Task)));
        await Eventually.TrueAsync(() => IsStored("{k}:load"), "the first loads");
        var second = _client.Right(Minute.GetOrCreate("k", Load));
        await Eventually.TrueAsync(() => _time.Asked.Count == 1, "it waits");
        _time.Advance(TimeSpan.FromMilliseconds(50));
        await Eventually.TrueAsync(() => _time.Asked.Count == 2, "it waits again");
        value.SetResult(42);
        Assert.Equal(42, await first);
        _time.Advance(TimeSpan.FromMilliseconds(50));
        Assert.Equal((42, 0), (await second, _loads));
    }

    [Fact]
    public async Task Who_has_waited_too_long_loads_without_storing()
    {
        _stored["{k}:load"] = "somebody";
        var reading = _client.Right(Minute.GetOrCreate("k", Load));
        await Eventually.TrueAsync(() => _time.Asked.Count == 1, "it waits");
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, await reading);
        Assert.False(_stored.ContainsKey("k"));
    }

    [Fact]
    public async Task What_was_invalidated_while_it_was_loaded_is_not_stored()
    {
        var load = Defer(() =>
        {
            _stored.Remove("{k}:load");
            return Pure(1L);
        });
        Assert.Equal(1, await _client.Right(Minute.GetOrCreate("k", load)));
        Assert.Empty(_stored);
    }

    [Fact]
    public void Invalidating_removes_the_value_and_the_lease() =>
        Assert.Equal(["k", "{k}:load"], CacheAside.Invalidate("k").Keys.ToArray().Select(key => key.ToString()));

    [Fact]
    public async Task A_lease_that_may_have_been_taken_when_the_answer_was_lost_is_given_back()
    {
        _client.ReplyLost = static number => number == 1 ? new RedisError.Connection(ConnectionFault.Lost, "cut", Delivery.Unknown) : null;
        await _client.Left<RedisError.Connection, long>(Minute.GetOrCreate("k", Load));
        await Eventually.TrueAsync(() => !IsStored("{k}:load"), "the lease is given back");
        Assert.Equal(1, await _client.Right(Minute.GetOrCreate("k", Load)));
        Assert.Equal("1", _stored["k"]);
    }

    [Fact]
    public async Task A_lease_that_was_not_asked_for_is_not_given_back()
    {
        _client.NotSent = static number => number == 1 ? new RedisError.Connection(ConnectionFault.Disconnected, "away", Delivery.NotSent) : null;
        await _client.Left<RedisError.Connection, long>(Minute.GetOrCreate("k", Load));
        Assert.Equal((2, "GET k"), (_client.RoundTrips, Assert.Single(_client.Sent)));
    }

    [Fact]
    public async Task A_lease_that_may_have_been_taken_when_the_caller_left_is_given_back()
    {
        using var cancel = new CancellationTokenSource();
        _client.OnSent = number =>
        {
            if (number == 1) cancel.Cancel();
        };
        var outcome = await _client.RunResult(Minute.GetOrCreate("k", Load), cancel.Token);
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.Cancelled>(outcome.Error).Delivery);
        await Eventually.TrueAsync(() => !IsStored("{k}:load"), "the lease is given back");
        Assert.Equal(0, _loads);
    }

    [Fact]
    public async Task After_an_error_the_next_may_load()
    {
        await _client.Left<RedisError.Client.Missing, long>(Minute.GetOrCreate("k", Fail<long>(new RedisError.Client.Missing("x"))));
        Assert.Empty(_stored);
        await _client.Left<RedisError.Client.CallbackFailed, long>(Minute.GetOrCreate("k", FromTask<long>(_ => throw new FormatException("mine"))));
        Assert.Empty(_stored);
    }

    [Fact]
    public async Task None_is_kept_only_when_asked_for()
    {
        var none = Pure(Option<long>.None);
        Assert.True((await _client.Right(Minute.GetOrCreateOption("k", none))).IsNone);
        Assert.Empty(_stored);
        Assert.True((await _client.Right((Minute with { NegativeTtl = TimeSpan.FromSeconds(5) }).GetOrCreateOption("k", none))).IsNone);
        Assert.True((await _client.Right(Minute.GetOrCreateOption("k", Load.Map(Prelude.Some)))).IsNone);
        Assert.Equal(0, _loads);
    }

    [Fact]
    public async Task What_cannot_be_read_is_missing()
    {
        _stored["k"] = "no number";
        Assert.Equal(1, await _client.Right(Minute.GetOrCreate("k", Load)));
        Assert.Equal("1", _stored["k"]);
    }

    [Fact]
    public async Task What_cannot_be_written_is_the_outcome_all_the_same()
    {
        var broken = Codec.Of<long>(_ => throw new FormatException("mine"), _ => 1L);
        Assert.Equal(1, await _client.Right(Minute.GetOrCreate("k", Load, broken)));
        Assert.Empty(_stored);
    }

    [Fact]
    public async Task The_ttl_is_shortened_at_random()
    {
        var client = new FakeClient(Answer, _time) { Environment = new() { Time = _time, Random = () => 0.5 } };
        await client.Right((Minute with { Jitter = 0.2 }).GetOrCreate("k", Load));
        Assert.EndsWith(" 54000", client.Sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_work_are_refused()
    {
        foreach (var wrong in new[]
        {
            new CacheAside(TimeSpan.Zero).GetOrCreate("k", Load), Minute.GetOrCreate("", Load), Minute.GetOrCreate(default, Load),
            (Minute with { NegativeTtl = TimeSpan.Zero }).GetOrCreate("k", Load), (Minute with { PollInterval = TimeSpan.Zero }).GetOrCreate("k", Load),
            (Minute with { LoadTimeout = TimeSpan.MaxValue }).GetOrCreate("k", Load),
        })
            await _client.Left<RedisError.Client.InvalidArgument, long>(wrong);
        await _client.Left<RedisError.Client.Unsupported, Version>(Minute.GetOrCreate("k", Pure(new Version(1, 2))));
        Assert.Empty(_client.Sent);
    }
}
