using Redis.Functional.Tests.Runtime;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>Names that are left, on a connection whose server is the test.</summary>
public sealed class SubscribeExchangeTests : IAsyncDisposable
{
    private const string Withdrawn = ">3\r\n$12\r\nsunsubscribe\r\n$1\r\na\r\n:0\r\n";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SessionBench _bench = new();
    private readonly List<string> _answered = [];

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task What_a_server_says_by_itself_is_no_early_reply()
    {
        // More than a write takes at once: what is behind it has not been sent.
        var large = _bench.Run(Redis.Functional.Commands.Set("k", new string('x', 100_000)));
        var leaving = Leave("a");
        await _bench.Reply(Withdrawn);
        _bench.Advance(20);
        Assert.Empty(_answered);

        var nonce = (await _bench.Received(3))[2].Argument(0);
        await _bench.Reply($"+OK\r\n-MOVED 1 127.0.0.1:1\r\n$32\r\n{nonce}\r\n");

        Assert.True((await large).IsOk);
        await leaving.Ended.WaitAsync(Patience);
        Assert.Equal(["a: MOVED"], _answered);
        await IsInStep();
    }

    [Theory]
    [InlineData("", "a, b")]
    [InlineData(Withdrawn, "a, b")]
    [InlineData("-MOVED 1 127.0.0.1:1\r\n", "a, b: MOVED")]
    public async Task What_it_says_by_itself_and_its_reply_are_both_taken(string more, string expected)
    {
        var leaving = Leave("a", "b");
        var nonce = (await _bench.Received(3))[2].Argument(0);
        var other = ">3\r\n$12\r\nsunsubscribe\r\n$1\r\nb\r\n:0\r\n";
        await _bench.Reply($"{Withdrawn}{more}{other}$32\r\n{nonce}\r\n");

        await leaving.Ended.WaitAsync(Patience);
        Assert.Equal(expected, string.Join(", ", _answered));
        await IsInStep();
    }

    [Theory]
    [InlineData("$9\r\nsubscribe\r\n$1\r\nb\r\n:1\r\n")]
    [InlineData("$10\r\npsubscribe\r\n$1\r\na\r\n:1\r\n")]
    [InlineData("$11\r\nunsubscribe\r\n$1\r\na\r\n:0\r\n")]
    public void A_confirmation_of_something_else_is_a_doubt(string words)
    {
        var joining = new SubscribeExchange([Name("a")], joins: true, Note, _bench.Session.Nonces);

        Assert.Equal(Acceptance.Doubt, joining.Accept(new ReplyFrame(System.Text.Encoding.ASCII.GetBytes($"*3\r\n{words}").AsSpan())));
        Assert.Empty(_answered);
    }

    [Fact]
    public async Task A_nonce_before_a_reply_is_a_doubt()
    {
        Leave("a");
        var nonce = (await _bench.Received(2))[1].Argument(0);
        await _bench.Reply($"$32\r\n{nonce}\r\n");
        Assert.True(SpinWait.SpinUntil(() => !_bench.Session.IsOpen, Patience));
    }

    [Fact]
    public async Task Who_may_not_PING_leaves_all_the_same()
    {
        var leaving = Leave("a");
        await _bench.Received(2);
        await _bench.Reply($"{Withdrawn}-NOPERM User u has no permissions to run the 'ping' command\r\n");
        await leaving.Ended.WaitAsync(Patience);
        Assert.Equal(["a"], _answered);
        await IsInStep();
    }

    [Fact]
    public async Task Other_channels_are_left_without_a_PING()
    {
        var leaving = new SubscribeExchange([Name("a")], joins: false, Note, _bench.Session.Nonces);
        Assert.Equal(SendOutcome.Taken, _bench.Session.TrySendUpkeep(leaving));
        Assert.Single(await _bench.Received(1));
        await _bench.Reply(">3\r\n$11\r\nunsubscribe\r\n$1\r\na\r\n:0\r\n");
        await leaving.Ended.WaitAsync(Patience);
        await IsInStep();
    }

    private SubscribeExchange Leave(params string[] names)
    {
        var leaving = new SubscribeExchange([.. names.Select(static name => Name(RedisChannel.Sharded(name)))], joins: false, Note, _bench.Session.Nonces);
        Assert.Equal(SendOutcome.Taken, _bench.Session.TrySendUpkeep(leaving));
        return leaving;
    }

    private void Note(LineTopic topic, bool joined, RedisError? error) => _answered.Add(error is RedisError.Server server ? $"{topic.Channel.Name}: {server.Code}" : $"{topic.Channel.Name}");

    // The next reply is that of the next request, and nothing counts as in flight.
    private async Task IsInStep()
    {
        var echo = _bench.Run(Redis.Functional.Commands.Echo("x"));
        await _bench.Received(1);
        await _bench.Reply("$1\r\nx\r\n");
        Assert.True((await echo).IsOk);
        Assert.Equal(0, _bench.Session.InFlight);
    }

    private static LineTopic Name(RedisChannel channel) => new(new Topic(channel), null!);
}
