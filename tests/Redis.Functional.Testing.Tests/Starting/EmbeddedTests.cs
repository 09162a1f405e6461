using System.Runtime.CompilerServices;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>What must not go wrong with the embedded engine.</summary>
[Collection(nameof(Alone))]
public class EmbeddedTests
{
    static readonly AsyncLocal<object?> Context = new();

    [Fact]
    public async Task None_of_200_000_values_vanishes()
    {
        const int Count = 200_000, Piece = 1_000;
        var value = new string('x', 1_000);
        await using var server = await Started.Server(Kind.Embedded);
        await using var client = await server.Connect().Right();

        for (var first = 0; first < Count; first += Piece)
        {
            await client.Run(Pipeline.Traverse(Enumerable.Range(first, Piece), i => Set($"k{i}", $"{i}{value}"))).Right();
        }

        Assert.Equal(Count, await client.Run(ServerCommands.DbSize()).Right());
        for (var first = 0; first < Count; first += Piece)
        {
            var read = await client.Run(Pipeline.Traverse(Enumerable.Range(first, Piece), static i => Get<string>($"k{i}"))).Right();
            var at = first;
            foreach (var one in read) Assert.Equal($"{at++}{value}", one.IfNone(""));
        }
    }

    [Theory]
    [InlineData(Kind.Embedded)]
    [InlineData(Kind.Program)]
    public async Task A_server_does_not_keep_the_context_of_the_test_that_started_it(Kind kind)
    {
        // In a flow of its own, which ends when the server has started.
        var (server, context) = await Task.Run(async () =>
        {
            var mark = Mark();
            return (await Started.Server(kind), mark);
        });
        await using var stopping = server;

        await Eventually.TrueAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return !context.IsAlive;
            },
            "the object of the test is collected");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Mark() => new(Context.Value = new object());

    [Fact]
    public async Task BITOP_needs_a_library_that_Garnet_does_not_declare()
    {
        await using var server = await Started.Server(Kind.Embedded);
        await using var client = await server.Connect().Right();
        await client.Run(Set("a", "abc")).Right();
        await client.Run(Set("b", "abd")).Right();

        Assert.Equal(3, await client.Run(BitOp(BitOperation.And, "c", "a", "b")).Right());
    }

    [Fact]
    public async Task Scripts_and_transactions_run()
    {
        var script = RedisScript.Create<long>("return redis.call('INCRBY', KEYS[1], ARGV[1])");
        await using var server = await Started.Server(Kind.Embedded);
        await using var client = await server.Connect().Right();

        Assert.Equal(5, await client.Run(script.Call("n", 5)).Right());
        Assert.Equal(6, await client.Run(Multi(Incr("n"))).Right());
        Assert.Equal(7, await client.Run(Optimistic(["n"], Get<long>("n").Map(static _ => Multi(Incr("n"))))).Right());
    }
}
