using LanguageExt;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Runtime;

/// <summary>Functions of the caller run off the read loop: one that does not return delays nobody, one that throws becomes a Left.</summary>
public sealed class UserFunctionTests
{
    private const int Others = 200;

    public static TheoryData<string> Shapes => ["command", "pipeline", "transaction", "decode", "program"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_function_that_blocks_delays_nobody_else(string shape)
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        using var entered = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        string Block(string text)
        {
            entered.Set();
            release.Wait(TimeSpan.FromSeconds(20));
            return text;
        }

        // On a thread of its own: a reply that is there at once lets a program go on, and block, on its caller's thread.
        var blocked = Task.Run(async () => await client.Run(Shape(shape, Block)));
        Assert.True(entered.Wait(TimeSpan.FromSeconds(10)));
        for (var i = 0; i < Others; i++) Assert.Equal($"{i}", (await client.Run(Raw.Echo($"{i}")).Right()).ToString());

        Assert.False(blocked.IsCompleted);
        release.Set();
        Assert.Equal("text", (await blocked).Right());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_function_that_throws_is_a_left_and_hurts_nobody(string shape)
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        static string Kind(RedisError error) => error is RedisError.Client.CallbackFailed { Exception: FormatException } ? "callback" : error.ToString();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Others).Select(async i => i % 2 == 0
            ? (await client.Run(Shape(shape, _ => throw new FormatException("mine")))).Match(_ => "right", Kind)
            : (await client.Run(Raw.Echo($"{i}")).Right()).ToString()));

        Assert.All(outcomes.Select((outcome, i) => (outcome, i)), pair => Assert.Equal(pair.i % 2 == 0 ? "callback" : $"{pair.i}", pair.outcome));
    }

    [Fact]
    public async Task A_continuation_that_blocks_delays_nobody_else()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        using var release = new ManualResetEventSlim();
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task Block()
        {
            _ = await client.Run(Raw.Echo("text"));
            entered.SetResult();
            release.Wait(TimeSpan.FromSeconds(20));
        }

        var blocked = Task.Run(Block);
        await entered.Task;
        for (var i = 0; i < Others; i++) Assert.Equal($"{i}", (await client.Run(Raw.Echo($"{i}")).Right()).ToString());
        Assert.False(blocked.IsCompleted);
        release.Set();
        await blocked;
    }

    private static RedisProgram<string> Shape(string shape, Func<string, string> f) => shape switch
    {
        "command" => Raw.Echo("text").Map(v => f(v.ToString())),
        "pipeline" => Raw.Echo("other").Zip(Raw.Echo("text"), (_, v) => f(v.ToString())),
        "transaction" => RedisProgram.Multi(Raw.Echo("other").Zip(Raw.Echo("text"), (_, v) => f(v.ToString()))),
        "decode" => Raw.Echo("text").Decode(v => Prelude.Right<RedisError, string>(f(v.ToString()))),
        _ => Raw.Echo("other").Bind(_ => Raw.Echo("text")).Map(v => f(v.ToString())),
    };
}
