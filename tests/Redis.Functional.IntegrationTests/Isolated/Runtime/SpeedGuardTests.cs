using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>
/// The throughput of workloads of the benchmark beside a bare socket, or beside plain commands, in one process and in turns. The limits are less than half of
/// what the benchmark measures: they hold on a busy machine, and fail where a call takes three times as long.
/// </summary>
[Collection(nameof(Alone))]
public sealed class SpeedGuardTests(ITestOutputHelper output)
{
    const int Elements = 1_000;
    const int Callers = 64;
    static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(60);
    static readonly RedisValue Sixteen = "0123456789abcdef";
    static readonly RedisKey[] Many = [.. Enumerable.Range(0, Elements).Select(static n => (RedisKey)$"guard:{n:D10}")];
    static readonly byte[] Mebi = new byte[1 << 20];
    static readonly CancellationTokenSource Token = new();

    [Fact]
    public Task A_pipeline_beside_a_bare_socket() => Compare(
        "pipeline of 1,000 GET", 0.35, async client => await client.Run(Pipeline.Traverse(Many, Get)).Right(),
        Request([.. Many.Select(static key => $"GET {key}")]), Elements * 23);

    [Fact]
    public Task MGET_beside_a_bare_socket() => Compare(
        "MGET of 1,000", 0.35, async client => await client.Run(MGet(Many)).Right(), Request($"MGET {string.Join(' ', Many)}"), (Elements * 23) + 7);

    [Fact]
    public Task LRANGE_beside_a_bare_socket() => Compare(
        "LRANGE of 1,000", 0.35, async client => await client.Run(LRange("guard:list", 0, -1)).Right(), Request("LRANGE guard:list 0 -1"), (Elements * 23) + 7);

    [Fact]
    public Task GET_of_a_large_value_beside_a_bare_socket() => Compare(
        "GET of 1 MiB", 0.35, async client => await client.Run(Get<byte[]>("guard:blob")).Right(), Request("GET guard:blob"), Mebi.Length + 12);

    [Fact]
    public Task Programs_beside_commands() => Compare(
        "LINQ of GET and SET, 64 callers", 0.5,
        client => Together(async () => await client.Run(from value in Get(Many[0]) from _ in Set(Many[0], Sixteen) select value).Right()),
        client => Together(async () =>
        {
            await client.Run(Get(Many[0])).Right();
            await client.Run(Set(Many[0], Sixteen)).Right();
        }));

    [Fact]
    public Task Calls_with_a_token_beside_calls_without() => Compare(
        "GET with a token, 64 callers", 0.5,
        client => Together(async () => await client.Run(Get(Many[0]), Token.Token).Right()),
        client => Together(async () => await client.Run(Get(Many[0])).Right()));

    private async Task Compare(string name, double least, Func<RedisClient, Task> own, byte[] request, int replyLength)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Filled(server);
        using var raw = new TcpClient(server.Host, server.Port) { NoDelay = true };
        await Compare(name, least, () => own(client), async () =>
        {
            var reply = new byte[replyLength];
            await raw.GetStream().WriteAsync(request);
            await raw.GetStream().ReadExactlyAsync(reply);
            Assert.Equal((byte)'\n', reply[^1]);
        });
        Assert.Equal(0, raw.Available);
    }

    private async Task Compare(string name, double least, Func<RedisClient, Task> own, Func<RedisClient, Task> other)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Filled(server);
        await Compare(name, least, () => own(client), () => other(client));
    }

    // In turns, until the code is compiled for good: the ratio of the medians of the last rounds.
    private async Task Compare(string name, double least, Func<Task> own, Func<Task> other)
    {
        const int Rounds = 9;
        List<(double Own, double Other)> speeds = [];
        var ratio = 0.0;
        while (speeds.Count < Rounds || (ratio < least && speeds.Count < 5 * Rounds))
        {
            speeds.Add((await Speed(own), await Speed(other)));
            var last = speeds[^Math.Min(Rounds, speeds.Count)..];
            ratio = Median(last.Select(static speed => speed.Own)) / Median(last.Select(static speed => speed.Other));
        }

        output.WriteLine(MeasuredFigures.Report("speed", $"{name}: {ratio:0.00} of the other side, at least {least:0.00}"));
        Assert.True(ratio >= least, $"{name}: {ratio:0.00}");
    }

    static async Task<double> Speed(Func<Task> call)
    {
        var calls = 0;
        var began = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(began) < Slice; calls++) await call();
        return calls / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    static Task Together(Func<Task> call) => Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
    {
        for (var i = 0; i < 20; i++) await call();
    }));

    static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    static byte[] Request(params string[] commands) => Encoding.ASCII.GetBytes(string.Concat(commands.Select(static command =>
    {
        var words = command.Split(' ');
        return $"*{words.Length}\r\n{string.Concat(words.Select(static word => $"${word.Length}\r\n{word}\r\n"))}";
    })));

    static async Task<RedisClient> Filled(RedisServer server)
    {
        var client = await Clients.Connect(Clients.Config(server));
        await client.Run(MSet(Many.Select(static key => (key, Sixteen)))).Right();
        await client.Run(RPush("guard:list", Enumerable.Repeat(Sixteen, Elements))).Right();
        await client.Run(Set("guard:blob", Mebi)).Right();
        return client;
    }
}
