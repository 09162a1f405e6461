using System.Collections.Concurrent;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>A hub with two lines, each to a server of its own. Names belong to the first, except those that begin with <c>b</c> or were moved.</summary>
internal sealed class TwoLines : ILines, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<RedisChannel, int> _moved = new();
    private readonly HashSet<RedisChannel> _onBoth = [];
    private readonly RedisEnvironment _environment;
    private readonly List<Multiplexer> _shared = [];
    private readonly PubSubLine[] _lines;

    private TwoLines(ProtocolPreference protocol, bool shares, TimeProvider? time)
    {
        _environment = new() { Time = time ?? TimeProvider.System, Random = static () => 0.5 };
        Hub = new PubSubHub(_ => this, _environment);
        _lines = [.. Servers.Select(server => Line(server, protocol, shares))];
    }

    /// <summary>Two protocols, on connections of their own and on the commands'.</summary>
    public static TheoryData<string, bool> Ways => new() { { "Resp2", false }, { "Resp2", true }, { "Resp3OrResp2", false }, { "Resp3OrResp2", true } };

    public static ServerScript Script { get; } = Says(Says(ServerScript.Default, ""), "S");

    public ScriptServer[] Servers { get; } = [ScriptServer.Start(Script), ScriptServer.Start(Script)];

    public PubSubHub Hub { get; }

    public IReadOnlyList<PubSubLine> All => _lines;

    public static TwoLines Start(TimeProvider? time = null) => new(ProtocolPreference.Resp2, shares: false, time);

    public static TwoLines Start(string protocol, bool shares) => new(Enum.Parse<ProtocolPreference>(protocol), shares, null);

    public IReadOnlyList<PubSubLine> LinesOf(RedisChannel channel)
    {
        if (_onBoth.Contains(channel)) return _lines;
        var number = _moved.TryGetValue(channel, out var moved) ? moved : channel.Name.ToString().StartsWith('b') ? 1 : 0;
        return number < 0 ? [] : [_lines[number]];
    }

    public void Away(LineTopic topic, RedisError? error) { }

    public void Tidy() { }

    /// <summary>Makes a name belong to both lines, without the hub's knowledge.</summary>
    public void AssignToBoth(RedisChannel channel) => _onBoth.Add(channel);

    /// <summary>Makes a name belong to another line, or to none (−1), without the hub's knowledge.</summary>
    public void Assign(RedisChannel channel, int line)
    {
        _onBoth.Remove(channel);
        _moved[channel] = line;
    }

    public void Move(RedisChannel channel, int line)
    {
        Assign(channel, line);
        Hub.Rehome();
    }

    public async Task<Subscription<RedisValue>> Subscribed(params RedisChannel[] channels)
    {
        var subscription = Subscribe(channels);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        return subscription;
    }

    public Subscription<RedisValue> Subscribe(params RedisChannel[] channels)
    {
        var subscriber = new Subscriber(SubscriptionOptions.Default);
        Hub.Add(subscriber, channels);
        return new(Hub, subscriber, Codec.Raw, Patience);
    }

    /// <summary>Sends a message on all connections of a server that have subscribed.</summary>
    public async Task Publish(int server, string channel, string payload, string word = "message")
    {
        foreach (var session in Servers[server].Sessions.Where(static session => session.Memory.ContainsKey("subscribed")))
            await session.SendAsync(Frame(session, word, channel, payload));
    }

    /// <summary>Answers when all that a server has sent before has been taken.</summary>
    public async Task Taken(int server) =>
        Assert.True((await _lines[server].Connection!.RunResult(HandshakeCommands.Ping, CancellationToken.None).AsTask().WaitAsync(Patience)).IsOk);

    /// <summary>The next of a subscription: the payload, the kind of another event, or the error.</summary>
    public static async Task<string> Next(Subscription<RedisValue> subscription) => (await subscription.Receive(Patience)).Match(
        Right: static found => found.Match(Some: static next => next is PubSubEvent<RedisValue>.Message message ? $"{message.Value}" : next.GetType().Name, None: static () => "nothing"),
        Left: static error => error.GetType().Name);

    public static async Task Reads(Subscription<RedisValue> subscription, params string[] expected)
    {
        foreach (var next in expected) Assert.Equal(next, await Next(subscription));
    }

    /// <summary>Nothing is left to read.</summary>
    public static async Task IsRead(Subscription<RedisValue> subscription) =>
        Assert.True((await subscription.Receive(TimeSpan.Zero)).Match(Right: static found => found.IsNone, Left: static _ => false));

    public static ScriptReply Frame(ScriptSession session, params string[] words)
    {
        ScriptReply[] items = [.. words.Select(ScriptReply.Bulk)];
        return session.Protocol == 3 ? ScriptReply.Push(items) : ScriptReply.Array(items);
    }

    public static ScriptReply Confirms(string word, ScriptCommand command, ScriptSession session)
    {
        session.Memory["subscribed"] = true;
        ScriptReply[] items = [ScriptReply.Bulk(word), ScriptReply.Bulk(command[1]), ScriptReply.Integer(1)];
        return session.Protocol == 3 ? ScriptReply.Push(items) : ScriptReply.Array(items);
    }

    public async ValueTask DisposeAsync()
    {
        await Hub.Close().AsTask().WaitAsync(Patience);
        foreach (var shared in _shared) await shared.DisposeAsync();
        foreach (var server in Servers) await server.DisposeAsync();
    }

    private static ServerScript Says(ServerScript script, string kind) => script
        .On($"{kind}SUBSCRIBE", (command, session) => Confirms($"{kind}subscribe".ToLowerInvariant(), command, session))
        .On($"{kind}UNSUBSCRIBE", (command, session) => Confirms($"{kind}unsubscribe".ToLowerInvariant(), command, session));

    private PubSubLine Line(ScriptServer server, ProtocolPreference protocol, bool shares)
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), Protocol = protocol };
        Multiplexer Dial(bool isForPushes) => new(config, new FixedLocator(config.Endpoint), new SocketTransport(config), _environment, waitsForFirst: true) { IsForPushes = isForPushes };
        if (!shares) return new(Hub, () => Dial(true), null);
        var shared = Dial(false);
        shared.Start();
        _shared.Add(shared);
        return new(Hub, () => Dial(true), shared);
    }
}
