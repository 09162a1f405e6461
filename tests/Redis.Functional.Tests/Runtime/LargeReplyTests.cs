using System.Globalization;
using System.Text;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Runtime;

/// <summary>
/// A large string is received into an array of its own, past the buffer. What it is, and what follows it, must be the same wherever the bytes are cut.
/// </summary>
public sealed class LargeReplyTests
{
    const int Mebi = 1 << 20;

    // Around the buffer of 64 KiB, and the least that is worth an array of its own behind it.
    public static TheoryData<int> Sizes => [1, 65_000, 65_536, 131_071, 131_072, 131_073, 200_000, Mebi - 1, Mebi, (5 * Mebi) + 3];

    static ServerScript Server => PairingServer.Script.Answers("GET", static command => Parted(command[1]));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_value_is_whole_however_its_bytes_arrive_and_so_is_what_follows(int size)
    {
        await using var server = ScriptServer.Start(Server);
        await using var client = await Connected(server);

        // Cut in the header, behind it, in the payload, before and within its end.
        string[] cuts = ["", "1", $"{Header(size)}", $"{Header(size) + 1}", $"{Header(size) + (size / 3)}", $"{Header(size) + size}", $"{Header(size) + size + 1}"];
        var running = cuts.Select(cut => (
            Bytes: client.Run(Get<byte[]>($"{size}:{cut}")).AsTask(),
            Value: client.Run(Get($"{size}:{cut}")).AsTask(),
            Mapped: client.Run(Get($"{size}:{cut}").Map(static value => value.Map(static bytes => bytes.ToString()))).AsTask(),
            Small: client.Run(Redis.Functional.Commands.Echo($"{size}:{cut}")).AsTask())).ToArray();
        foreach (var (run, cut) in running.Zip(cuts))
        {
            Assert.Equal(Payload(size), Value(await run.Bytes).IfNone([]));
            Assert.Equal(Payload(size), Value(await run.Value).IfNone(default(RedisValue)).Bytes.ToArray());
            Assert.Equal(Encoding.ASCII.GetString(Payload(size)), Value(await run.Mapped).IfNone(""));
            Assert.Equal($"{size}:{cut}", Value(await run.Small).ToString());
        }
    }

    [Fact]
    public async Task A_batch_and_a_tree_have_it_too()
    {
        await using var server = ScriptServer.Start(Server);
        await using var client = await Connected(server);
        var size = 2 * Mebi;
        var pair = Value(await client.Run(Get($"{size}:").Zip(Get<byte[]>($"{size}:9"))));
        var many = Value(await client.Run(Pipeline.Traverse(Enumerable.Range(0, 3), n => Get($"{size + n}:"))));
        var tree = Value(await client.Run(Raw("GET", $"{size}:")));

        Assert.Equal(Payload(size), pair.Item1.IfNone(default(RedisValue)).Bytes.ToArray());
        Assert.Equal(Payload(size), pair.Item2.IfNone([]));
        Assert.Equal([size, size + 1, size + 2], many.Select(static value => value.IfNone(default(RedisValue)).Bytes.Length).ToArray());
        Assert.Equal(RespValue.OfBulk(Payload(size)), tree);
    }

    [Fact]
    public async Task A_caller_that_left_takes_nothing_from_the_next()
    {
        using var source = new CancellationTokenSource();
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var reply = ScriptReply.Bulk(Payload(Mebi)).ToBytes();
        await using var server = ScriptServer.Start(PairingServer.Script.OnFirst(
            1, "GET", ScriptReply.Raw(reply[..200_000]) + ScriptReply.Do(begun.SetResult) + ScriptReply.Wait(goOn.Task) + ScriptReply.Raw(reply[200_000..])));
        await using var client = await Connected(server);
        var left = client.Run(Get<byte[]>("first"), source.Token).AsTask();
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        source.Cancel();

        Assert.IsType<RedisError.Client.Cancelled>(Error(await left));
        var next = client.Run(Get("next")).AsTask();
        goOn.SetResult();
        Assert.Equal("next", Value(await next.WaitAsync(TimeSpan.FromSeconds(30))).IfNone(default(RedisValue)).ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_that_ends_in_the_middle_is_lost_and_the_call_unknown(bool reset)
    {
        var reply = ScriptReply.Bulk(Payload(Mebi)).ToBytes();
        await using var server = ScriptServer.Start(PairingServer.Script.OnFirst(1, "GET", ScriptReply.Raw(reply[..300_000]) + (reset ? ScriptReply.Reset : ScriptReply.Close)));
        await using var client = await Connected(server);

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Connection>(Error(await client.Run(Get("first")))).Delivery);
    }

    [Fact]
    public async Task A_value_longer_than_announced_is_a_fault_of_the_protocol()
    {
        var reply = ScriptReply.Bulk(Payload(Mebi)).ToBytes();
        await using var server = ScriptServer.Start(PairingServer.Script.OnFirst(1, "GET", ScriptReply.Raw([.. reply[..^2], .. "x\r\n"u8])));
        await using var client = await Connected(server);

        Assert.IsType<RedisError.Protocol>(Error(await client.Run(Get("first"))));
    }

    [Fact]
    public async Task A_command_that_cannot_have_it_says_what_came()
    {
        await using var server = ScriptServer.Start(PairingServer.Script.OnFirst(1, "INCR", ScriptReply.Bulk(Payload(Mebi))));
        await using var client = await Connected(server);

        Assert.Contains("bulk string of 1048576 bytes", Assert.IsType<RedisError.Protocol>(Error(await client.Run(Incr("n")))).Message, StringComparison.Ordinal);
    }

    // Nothing may be reserved for an announcement beyond a multiple of what has arrived.
    [Fact]
    public async Task An_announcement_alone_reserves_little()
    {
        var goOn = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        await using var server = ScriptServer.Start(PairingServer.Script.OnFirst(
            1, "GET", ScriptReply.Raw("$500000000\r\n") + ScriptReply.Raw(new byte[100_000]) + ScriptReply.Do(begun.SetResult) + ScriptReply.Wait(goOn.Task) + ScriptReply.Close));
        await using var client = await Connected(server);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var call = client.Run(Get("first")).AsTask();
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        goOn.SetResult();
        _ = await call;

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64 * Mebi);
    }

    static async Task<RedisClient> Connected(ScriptServer server) => Value(await RedisClient.Connect(new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port) }));

    static A Value<A>(Either<RedisError, A> outcome) => outcome.Match(Right: static value => value, Left: static error => throw new Xunit.Sdk.XunitException($"{error}"));

    static RedisError Error<A>(Either<RedisError, A> outcome) => outcome.LeftToList().Single();

    // The key is a size, and where the reply is cut.
    static ScriptReply Parted(string key)
    {
        var parts = key.Split(':');
        if (parts.Length < 2) return ScriptReply.Bulk(key);
        var reply = ScriptReply.Bulk(Payload(int.Parse(parts[0], CultureInfo.InvariantCulture))).ToBytes();
        if (parts[1].Length == 0) return ScriptReply.Raw(reply);
        var cut = Math.Min(int.Parse(parts[1], CultureInfo.InvariantCulture), reply.Length - 1);
        return ScriptReply.Raw(reply[..cut]) + ScriptReply.Wait(Task.Delay(20)) + ScriptReply.Raw(reply[cut..]);
    }

    static int Header(int size) => $"${size}\r\n".Length;

    static byte[] Payload(int size)
    {
        var payload = new byte[size];
        for (var i = 0; i < size; i++) payload[i] = (byte)('a' + ((i + size) % 23));
        return payload;
    }
}
