using System.Linq.Expressions;
using System.Text;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>
/// What a call of an F# command allocates beside the same call in C#, once the code is optimized: F#'s own option or list, and nothing for the C# command that it
/// is made of. Alone in the process while it runs, because it counts what the whole process allocates.
/// </summary>
[CollectionDefinition(nameof(FSharpAllocationTests), DisableParallelization = true)]
[Collection(nameof(FSharpAllocationTests))]
[Trait("Coverage", "Off")]
public sealed class FSharpAllocationTests
{
    // Of an object: header and type, and the fields, of which a value has 16 bytes.
    const int Some = 16 + 16;
    const int Cons = 16 + 16 + 8;
#if DEBUG
    // The compiler makes every state machine an object in a debug build.
    const int Slack = 200;
#else
    const int Slack = 8;
#endif

    static readonly string Ten = "*10\r\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"$16\r\n0123456789abcde{i}\r\n"));

    [Fact]
    public Task A_get_of_nothing_allocates_as_in_CSharp() =>
        Verify("get of a missing key", "$-1\r\n", static key => Get(key), FSharpMembers.OptimizedOf<RedisKey, Command<FSharpOption<RedisValue>>>("get"), 0);

    [Fact]
    public Task A_get_allocates_the_option_more() =>
        Verify("get", "$16\r\n0123456789abcdef\r\n", static key => Get(key), FSharpMembers.OptimizedOf<RedisKey, Command<FSharpOption<RedisValue>>>("get"), Some);

    [Fact]
    public Task An_smembers_of_ten_allocates_the_list_more() =>
        Verify("smembers of 10", Ten, static key => SMembers(key), FSharpMembers.OptimizedOf<RedisKey, Command<FSharpList<RedisValue>>>("sMembers"), 10 * Cons);

    // The JIT keeps no object on the stack that is made in a loop.
    [Fact]
    public void In_a_loop_a_command_allocates_as_in_CSharp()
    {
        Assert.InRange(
            InLoop(FSharpMembers.OptimizedOf<RedisKey, Command<FSharpOption<RedisValue>>>("get")), 0, InLoop(static key => Get(key)) + Slack);
        Assert.InRange(
            InLoop(FSharpMembers.OptimizedOf<RedisKey, Command<FSharpList<RedisValue>>>("sMembers")), 0, InLoop(static key => SMembers(key)) + Slack);
    }

    // The least of several measurements: the counter is the process's, and a work item costs more while the thread pool is busy, in C# as in F#.
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
        Assert.InRange(measured, 0, expected + more + Slack);
    }

    static async Task<double> PerCall<A>(AnsweringClient client, Func<RedisKey, Command<A>> make)
    {
        const int Rounds = 2_000;
        RedisKey key = "key";
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Rounds; i++) _ = await client.RunResult(make(key));
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Rounds;
    }

    /// <summary>The bytes per command of a method that makes commands one after the other and calls the delegate's method directly, so that the JIT may inline it.</summary>
    static long InLoop<A>(Func<RedisKey, Command<A>> make)
    {
        const int Rounds = 1_000;
        var key = Expression.Parameter(typeof(RedisKey));
        var left = Expression.Parameter(typeof(int));
        var end = Expression.Label();
        var target = make.Method.IsStatic ? null : Expression.Constant(make.Target);
        var loop = Expression.Loop(
            Expression.IfThenElse(
                Expression.GreaterThanOrEqual(Expression.PreDecrementAssign(left), Expression.Constant(0)),
                Expression.Call(((Action<object>)GC.KeepAlive).Method, Expression.Call(target, make.Method, key)),
                Expression.Break(end)),
            end);
        var run = Expression.Lambda<Action<RedisKey, int>>(loop, key, left).Compile();
        run("key", Rounds);
        var before = GC.GetAllocatedBytesForCurrentThread();
        run("key", Rounds);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
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
