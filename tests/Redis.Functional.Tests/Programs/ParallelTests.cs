using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Programs side by side: all run to their end, the first error in order is the outcome.</summary>
public class ParallelTests
{
    readonly FakeClient _client = new(new FakeServer().Answer);

    [Fact]
    public async Task Par_has_both_values() => Assert.Equal(("a", 1L), await _client.Right(ZipParallel(Echo("a"), Incr("n"))));

    [Fact]
    public async Task Par_sends_the_second_before_the_first_is_answered()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var running = _client.Right(ZipParallel(Echo("a"), Echo("b")));
        Assert.Equal(["ECHO a", "ECHO b"], _client.Sent);
        release.SetResult();

        Assert.Equal(("a", "b"), await running);
    }

    [Fact]
    public async Task Par_runs_the_second_to_its_end_when_the_first_fails()
    {
        await _client.Left(ZipParallel(FailRead("ERR"), Echo("b").AsProgram().Bind(_ => Echo("c"))));
        Assert.Equal(["FAIL ERR", "ECHO b", "ECHO c"], _client.Sent);
    }

    [Fact]
    public async Task Par_answers_the_first_error_in_order()
    {
        var error = await _client.Left<RedisError.Server, (long, long)>(ZipParallel(Echo("slow").AsProgram().Bind(_ => FailRead("WRONGTYPE")), FailRead("ERR")));
        Assert.Equal("WRONGTYPE", error.Code);
    }

    [Fact]
    public async Task Par_is_cancelled_as_one()
    {
        using var source = new CancellationTokenSource();
        _client.Release = new TaskCompletionSource().Task;
        var running = _client.Left<RedisError.Client.Cancelled, (long, long)>(ZipParallel(Incr("a"), Incr("b")), source.Token);
        await source.CancelAsync();

        Assert.Equal(Delivery.Unknown, (await running).Delivery);
    }

    [Fact]
    public async Task TraverseParallel_sends_all_at_once_and_keeps_their_order()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var running = _client.Right(TraverseParallel(Enumerable.Range(0, 100), n => Echo($"{n}")));
        Assert.Equal(100, _client.RoundTrips);
        release.SetResult();

        Assert.Equal(Enumerable.Range(0, 100).Select(n => $"{n}"), await running);
    }

    [Fact]
    public async Task TraverseParallel_says_which_element_failed_first()
    {
        var error = await _client.Left<RedisError.Server, Seq<long>>(TraverseParallel([1, 2, 3], n => n == 1 ? Incr("a") : FailRead($"ERR{n}")));

        Assert.Equal(("ERR2", 1), (error.Code, error.Context.Index));
        Assert.Equal(3, _client.RoundTrips);
    }

    [Fact]
    public async Task TraverseParallel_of_nothing_is_nothing() =>
        Assert.Empty(await _client.Right(TraverseParallel(System.Array.Empty<int>(), n => Pure(n))));
}
