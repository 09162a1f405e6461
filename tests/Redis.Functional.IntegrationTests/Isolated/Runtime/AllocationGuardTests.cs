using System.Buffers;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>
/// What the workloads of the benchmark allocate for each operation, to the byte: a change that allocates more is seen here, and one that allocates less is
/// written down. Counted over the whole process, the quietest of several times.
/// </summary>
[Collection(nameof(Alone))]
public sealed class AllocationGuardTests(ITestOutputHelper output)
{
    const int Elements = 1_000;
    static readonly RedisKey Key = "guard:key";
    static readonly RedisValue Sixteen = "0123456789abcdef";
    static readonly RedisKey[] Many = [.. Enumerable.Range(0, Elements).Select(static n => (RedisKey)$"guard:{n:D10}")];
    static readonly byte[] Mebi = new byte[1 << 20];
    static readonly RedisProgram<Option<RedisValue>> MadeOnce = from value in Get(Key) from _ in Set(Key, Sixteen) select value;
    static readonly CancellationTokenSource Token = new();
    static readonly ArrayBufferWriter<byte> Sink = new(1 << 21);

    // Operations in a round, and bytes for each of them.
    static readonly Dictionary<string, (int Operations, (double Least, double Most) Bytes, Func<RedisClient, int, Task> Repeat)> Workloads = new()
    {
        ["GET"] = (1, About(80), static (client, times) => Repeat(client, times, static () => Get(Key))),
        ["GET as text"] = (1, About(144), static (client, times) => Repeat(client, times, static () => Get<string>(Key))),
        ["SET"] = (1, About(56), static (client, times) => Repeat(client, times, static () => Set(Key, Sixteen))),
        ["GET with a token"] = (1, About(80), static (client, times) => Repeat(client, times, static () => Get(Key), Token.Token)),
        ["LINQ of GET and SET"] = (2, About(88), static (client, times) => Repeat(client, times, static () => from value in Get(Key) from _ in Set(Key, Sixteen) select value)),
        ["LINQ of GET and SET, made once"] = (2, About(48), static (client, times) => Repeat(client, times, static () => MadeOnce)),
        ["Zip of GET and SET"] = (2, About(296), static (client, times) => Repeat(client, times, static () => Get(Key).Zip(Set(Key, Sixteen)))),
        ["pipeline of 1,000 GET"] = (Elements, About(112), static (client, times) => Repeat(client, times, static () => Pipeline.Traverse(Many, Get))),
        ["pipeline of 1,000 SET"] = (Elements, About(65), static (client, times) => Repeat(client, times, static () => Pipeline.Traverse(Many, static key => Set(key, Sixteen)))),
        ["MGET of 1,000"] = (1, About(63_200), static (client, times) => Repeat(client, times, static () => MGet(Many))),
        ["LRANGE of 1,000"] = (1, About(39_200), static (client, times) => Repeat(client, times, static () => LRange("guard:list", 0, -1))),
        ["HGETALL of 1,000"] = (1, About(78_200), static (client, times) => Repeat(client, times, static () => HGetAll("guard:hash"))),
        ["GET of 1 MiB"] = (1, About(1_048_800), static (client, times) => Repeat(client, times, static () => Get("guard:blob"))),
        ["GET of 1 MiB as bytes"] = (1, About(1_048_800), static (client, times) => Repeat(client, times, static () => Get<byte[]>("guard:blob"))),

        // The state of a write that the system does not take at once.
        ["SET of 1 MiB"] = (1, (56, 160), static (client, times) => Repeat(client, times, static () => Set("guard:blob", Mebi))),
        ["GET of 1 MiB to a buffer"] = (1, About(520), static (client, times) => Repeat(client, times, static () =>
        {
            Sink.ResetWrittenCount();
            return LargeValues.GetTo("guard:blob", Sink);
        })),
    };

    public static TheoryData<string> Names => [.. Workloads.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_allocates_what_it_did(string workload)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        await Fill(client);
        var (operations, expected, repeat) = Workloads[workload];
        var rounds = Math.Max(30, 3_000 / operations);
        if (expected.Most > 10_000) rounds = 100;

        // Until the code is compiled for good; it allocates more before.
        var least = double.MaxValue;
        for (var attempt = 0; attempt < 40 && least > expected.Most; attempt++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await repeat(client, rounds);
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)rounds / operations);
        }

        output.WriteLine($"{workload}: {least:0.0} bytes");
        Assert.InRange(least, expected.Least, expected.Most);
    }

    // More or less what the heartbeat and the thread pool allocate meanwhile.
    static (double Least, double Most) About(double bytes) => (bytes - 4 - (bytes / 400), bytes + 4 + (bytes / 400));

    static async Task Fill(RedisClient client)
    {
        foreach (var key in Many)
        {
            Right(await client.Run(Set(key, Sixteen)));
            Right(await client.Run(RPush("guard:list", Sixteen)));
            Right(await client.Run(HSet("guard:hash", (key.AsValue(), Sixteen))));
        }

        Right(await client.Run(Set(Key, Sixteen)));
        Right(await client.Run(Set("guard:blob", Mebi)));
    }

    static async Task Repeat<A>(RedisClient client, int times, Func<RedisProgram<A>> make, CancellationToken token = default)
    {
        for (var i = 0; i < times; i++) Right(await client.Run(make(), token));
    }

    static void Right<A>(Either<RedisError, A> outcome)
    {
        if (outcome.IsLeft) Assert.Fail($"{outcome}");
    }
}
