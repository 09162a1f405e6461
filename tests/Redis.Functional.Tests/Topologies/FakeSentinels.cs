using System.Collections.Concurrent;
using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Topologies;

/// <summary>Sentinels and servers in this process, whose answers and roles a test sets. They speak RESP2, so that roles are asked for by ROLE.</summary>
public sealed class FakeSentinels : IAsyncDisposable
{
    public const string Name = "orders";
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly List<ScriptServer> _servers = [];

    /// <summary>The sentinels' answers; the same place for each sentinel.</summary>
    public List<ScriptServer> Sentinels { get; } = [];

    /// <summary>A server that says it has a role; the test may change it.</summary>
    public ScriptServer AddServer(string role = "master", string value = "")
    {
        var server = ScriptServer.Start(Role(ServerScript.Default, role).On("GET", ScriptReply.Bulk(value)));
        _servers.Add(server);
        return server;
    }

    /// <summary>A replica, which the sentinels list from now on; the test may change what it says and how it is listed.</summary>
    public ScriptServer AddReplica(string value = "")
    {
        var server = ScriptServer.Start(Following(ServerScript.Default).On("GET", ScriptReply.Bulk(value)));
        _servers.Add(server);
        Listed[server] = "slave";
        return server;
    }

    /// <summary>The replicas that sentinels list, and the flags of each.</summary>
    public ConcurrentDictionary<ScriptServer, string> Listed { get; } = new();

    /// <summary>A sentinel that names a server as the primary.</summary>
    public ScriptServer AddSentinel(ScriptServer primary, long epoch = 1, int others = 2, string flags = "master")
    {
        var sentinel = ScriptServer.Start(Listing(Naming(primary, epoch, others, flags)));
        Sentinels.Add(sentinel);
        return sentinel;
    }

    /// <summary>A sentinel that behaves as a script says.</summary>
    public ScriptServer AddSentinel(ServerScript script)
    {
        var sentinel = ScriptServer.Start(script);
        Sentinels.Add(sentinel);
        return sentinel;
    }

    /// <summary>How a client connects to them, however slow the machine is.</summary>
    public SentinelConfig Config(RedisConfig? node = null) => new(Name, [.. Sentinels.Select(At)])
    {
        Node = (node ?? new RedisConfig()) with { Protocol = ProtocolPreference.Resp2, ConnectTimeout = Patience },
    };

    public static RedisEndpoint At(ScriptServer server) => new RedisEndpoint.Tcp(server.Host, server.Port);

    // HELLO would tell a role of its own.
    public static ServerScript Role(ServerScript script, string role) => script
        .On("ROLE", role == "master" ? ScriptReply.Array(ScriptReply.Bulk(role), ScriptReply.Integer(100), ScriptReply.Array(System.Array.Empty<ScriptReply>())) : ScriptReply.Array(ScriptReply.Bulk(role)))
        .On("HELLO", ScriptReply.Error("ERR unknown command 'HELLO'"));

    /// <summary>What a replica says of itself.</summary>
    public static ServerScript Following(ServerScript script, string link = "connected") => script
        .On("ROLE", ScriptReply.Array(ScriptReply.Bulk("slave"), ScriptReply.Bulk("127.0.0.1"), ScriptReply.Integer(1), ScriptReply.Bulk(link), ScriptReply.Integer(100)))
        .On("HELLO", ScriptReply.Error("ERR unknown command 'HELLO'"));

    /// <summary>The same sentinel, listing the replicas.</summary>
    public ServerScript Listing(ServerScript sentinel) => sentinel.On("SENTINEL REPLICAS", (_, _) => ScriptReply.Array([.. Listed.Select(static replica =>
        ScriptReply.Array("name", $"{replica.Key.Host}:{replica.Key.Port}", "ip", replica.Key.Host, "port", $"{replica.Key.Port}", "flags", replica.Value))]));

    /// <summary>What a sentinel does that names a primary. It remembers who has subscribed, once that is confirmed.</summary>
    public static ServerScript Naming(ScriptServer primary, long epoch = 1, int others = 2, string flags = "master") =>
        MisbehavingSentinel.Naming(Name, primary.Host, primary.Port, epoch, others, flags)
            .On("SUBSCRIBE", static (command, session) => MisbehavingSentinel.Subscribe(command, session) + ScriptReply.Do(() => session.Memory["subscribed"] = true));

    /// <summary>A client that has connected.</summary>
    public static async Task<RedisClient> Connected(RedisTarget target) =>
        (await RedisClient.Connect(target).AsTask().WaitAsync(Patience)).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));

    /// <summary>Why a client could not connect.</summary>
    public static async Task<RedisError> Refused(RedisTarget target) =>
        (await RedisClient.Connect(target).AsTask().WaitAsync(Patience)).Match(Right: static _ => throw new InvalidOperationException("connected"), Left: static error => error);

    /// <summary>
    /// Why a client could not connect whose connect timeout runs out after a whole search: in the pause after it, or in the next search once something has
    /// happened there.
    /// </summary>
    public static async Task<RedisError> RefusedInTime(FakeSentinels all, Func<Task>? inTheNextSearch = null)
    {
        var (time, pause) = (new FakeTime(), TimeSpan.FromMilliseconds(25));
        var refused = Refused(all.Config(new() { TimeProvider = time, KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = Timeout.InfiniteTimeSpan }));
        await Eventually.TrueAsync(() => time.Asked.Contains(pause), "the first search has ended");
        if (inTheNextSearch is not null)
        {
            time.Advance(pause);
            await inTheNextSearch().WaitAsync(Patience);
        }

        time.Advance(Patience);
        return await refused;
    }

    /// <summary>What a client reads, if wanted on a connection of its own, or its error.</summary>
    public static async Task<string> Value(IRedisClient client, bool onLease = false) =>
        (await client.Run(onLease ? RedisProgram.OnLease(Get("k")) : Get("k"))).Match(Right: static found => found.Match(static value => $"{value}", static () => "none"), Left: static error => $"{error}");

    /// <summary>Publishes an event of a sentinel to whoever has subscribed.</summary>
    public static async Task Publish(ScriptServer sentinel, string channel, string payload)
    {
        await Eventually.TrueAsync(() => sentinel.Sessions.Any(IsSubscribed), "the sentinel has a subscriber");
        foreach (var session in sentinel.Sessions.Where(IsSubscribed)) await session.SendAsync(ScriptReply.Array("message", channel, payload));

        static bool IsSubscribed(ScriptSession session) => session.Memory.ContainsKey("subscribed");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Concat(Sentinels)) await server.DisposeAsync();
    }
}
