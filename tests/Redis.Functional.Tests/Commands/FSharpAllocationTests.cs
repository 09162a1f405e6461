using System.Text;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>
/// What a call of an F# command allocates beside the same call in C#: F#'s own option or list, once the code is optimized, and the command in C# that it is made of
/// where the JIT does not keep it on the stack. Alone in the process while it runs, because it counts what the whole process allocates.
/// </summary>
[CollectionDefinition(nameof(FSharpAllocationTests), DisableParallelization = true)]
[Collection(nameof(FSharpAllocationTests))]
[Trait("Coverage", "Off")]
public sealed class FSharpAllocationTests
{
    // Of an object: header and type, and the fields, of which a value has 16 bytes.
    const int Some = 16 + 16;
    const int Cons = 16 + 16 + 8;
    const int First = 16 + 8 + 16;
#if DEBUG
    // The compiler makes every state machine an object in a debug build.
    const int Slack = 200;
#else
    const int Slack = 8;
#endif

    static readonly string Ten = "*10\r\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"$16\r\n0123456789abcde{i}\r\n"));

    [Fact]
    public Task A_get_of_nothing_allocates_as_in_CSharp() =>
        Verify("get of a missing key", "$-1\r\n", static key => Get(key), FSharpMembers.Of<RedisKey, Command<FSharpOption<RedisValue>>>("get"), 0);

    [Fact]
    public Task A_get_allocates_the_option_more() =>
        Verify("get", "$16\r\n0123456789abcdef\r\n", static key => Get(key), FSharpMembers.Of<RedisKey, Command<FSharpOption<RedisValue>>>("get"), Some);

    [Fact]
    public Task An_smembers_of_ten_allocates_the_list_more() =>
        Verify("smembers of 10", Ten, static key => SMembers(key), FSharpMembers.Of<RedisKey, Command<FSharpList<RedisValue>>>("sMembers"), 10 * Cons);

    // The least of several measurements: at first the code is not optimized, which takes a while on a busy machine, the counter is the process's, and a
    // work item costs more while the thread pool is busy, in C# as in F#.
    static async Task Verify<A, B>(string what, string reply, Func<RedisKey, Command<A>> csharp, Func<RedisKey, Command<B>> fsharp, int more)
    {
        const int Enough = 20;
        const int Most = 500;
        var client = new AnsweringClient(Encoding.ASCII.GetBytes(reply));
        var (expected, measured) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < Enough || (attempt < Most && measured > expected + more + Slack); attempt++)
        {
            expected = Math.Min(expected, await PerCall(client, csharp));
            measured = Math.Min(measured, await PerCall(client, fsharp));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(MeasuredFigures.Report("allocated", $"{what}: {expected:F0} bytes per call in C#, {measured:F0} in F#"));
        Assert.InRange(measured, 0, expected + more + First + Slack);
    }

    static async Task<double> PerCall<A>(AnsweringClient client, Func<RedisKey, Command<A>> make)
    {
        const int Rounds = 2_000;
        RedisKey key = "key";
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Rounds; i++) await client.RunResult(make(key));
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Rounds;
    }

    sealed class AnsweringClient(byte[] reply) : IPoolingClient, IRedisClient
    {
        readonly byte[] _written = new byte[256];

        public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

        public void Send(Batch batch)
        {
            var exchange = batch.Exchange;
            if (!exchange.TryEnqueue()) return;
            exchange.Encode(_written);
            exchange.Accept(new ReplyFrame(reply.AsSpan()));
            exchange.Complete();
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(new RedisResult<IRedisClient>(this));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
