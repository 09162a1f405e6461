using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// What is said on a new connection before anybody's command: HELLO or AUTH alone, then SELECT, CLIENT SETNAME and SETINFO, and last a word that
/// the server must send back, so that no reply of the handshake can be taken for a command's. Servers that lack a step, or forbid one
/// that is not needed, are served without it; any other refusal ends the dial.
/// </summary>
internal sealed class Handshake(HandshakeChannel channel, RedisConfig config, RedisCredentials? credentials)
{
    private static readonly string Version = typeof(Handshake).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the server took HELLO 3 and says that it speaks RESP3.</summary>
    internal bool SpeaksResp3 { get; private set; }

    /// <summary>Null when the connection is ready. The token ends the waiting for a server that still loads its data.</summary>
    internal async ValueTask<RedisError?> Run(CancellationToken token) =>
        await Login(token).ConfigureAwait(false)
        ?? await Introduce().ConfigureAwait(false)
        ?? channel.Surplus();

    private async ValueTask<RedisError?> Login(CancellationToken token)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var (step, refusal) = await TryLogin().ConfigureAwait(false);
            if (refusal is null) return null;
            if (refusal is not RedisError.Server { Code: "LOADING" }) return Refused(refusal, step);
            await Task.Delay(pause, config.TimeProvider, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (token.IsCancellationRequested) return Refused(refusal, step);
        }
    }

    private async ValueTask<(string Step, RedisError? Refusal)> TryLogin()
    {
        if (config.Protocol == ProtocolPreference.Resp2) return await TryLoginResp2().ConfigureAwait(false);
        var hello = await channel.Ask(HandshakeCommands.Hello(credentials)).ConfigureAwait(false);
        if (hello.TryGet(out var version))
        {
            // A server may accept the command, which has logged the client in, and stay at RESP2.
            SpeaksResp3 = version == 3;
            return ("HELLO", null);
        }

        if (hello.Error is not RedisError.Server { Code: "ERR" or "NOPROTO" or "NOPERM" }) return ("HELLO", hello.Error);
        var older = await TryLoginResp2().ConfigureAwait(false);

        // A server that is full says so and closes: what it said is the reason, not that it closed.
        return older.Refusal is RedisError.Connection ? ("HELLO", hello.Error) : older;
    }

    private async ValueTask<(string Step, RedisError? Refusal)> TryLoginResp2()
    {
        if (credentials is not null)
        {
            var login = await channel.Ask(HandshakeCommands.Auth(credentials)).ConfigureAwait(false);
            return ("AUTH", login.IsRight ? null : login.Error);
        }

        // PING may be forbidden to the user; that is no reason not to connect.
        var ping = await channel.Ask(HandshakeCommands.Ping).ConfigureAwait(false);
        return ("PING", ping.IsRight || ping.Error is RedisError.Server { Code: "NOPERM" } ? null : ping.Error);
    }

    // In one round trip. Names are a courtesy: Redis before 7.2 does not know SETINFO, and a user may not be allowed CLIENT at all.
    private async ValueTask<RedisError?> Introduce()
    {
        var courtesies = new List<Command<Unit>>(3);
        if (config.ClientName is { Length: > 0 } name) courtesies.Add(HandshakeCommands.SetName(name));
        courtesies.Add(HandshakeCommands.SetInfo("LIB-NAME", "Redis.Functional"));
        courtesies.Add(HandshakeCommands.SetInfo("LIB-VER", Version));
        var select = config.Database == 0 ? null : HandshakeCommands.Select(config.Database);
        if (await channel.Send([.. select is null ? [] : new[] { select }, .. courtesies, HandshakeCommands.Fence]).ConfigureAwait(false) is { } unsent)
            return unsent;
        if (select is not null)
        {
            var selected = await channel.Receive(select).ConfigureAwait(false);
            if (selected.IsLeft) return Refused(selected.Error, $"SELECT {config.Database}");
        }

        foreach (var courtesy in courtesies)
        {
            var asked = await channel.Receive(courtesy).ConfigureAwait(false);
            if (asked.IsLeft && asked.Error is not RedisError.Server) return Refused(asked.Error, courtesy.Name);
        }

        return await Fence().ConfigureAwait(false);
    }

    private async ValueTask<RedisError?> Fence()
    {
        var fence = await channel.Receive(HandshakeCommands.Fence).ConfigureAwait(false);
        if (fence.IsRight) return null;
        if (fence.Error is not RedisError.Server) return Refused(fence.Error, "ECHO");

        // It may be one refusal too many of an earlier step. Without a word that came back there is no telling whom the next reply belongs to.
        var second = await channel.Ask(HandshakeCommands.SecondFence).ConfigureAwait(false);
        return second.IsRight ? null : Refused(second.Error, "PING with a text");
    }

    private RedisError Refused(RedisError error, string step) => error switch
    {
        RedisError.Server { Code: "NOAUTH" } => Authentication("the server asks for a password and none is configured: set Credentials, or put it into the URL"),
        RedisError.Server { Code: "WRONGPASS" or "NOPERM" } server => Authentication(Rejected(server)),
        RedisError.Server { Code: "ERR" } server when step == "AUTH" => Authentication(Rejected(server)),
        RedisError.Server server => new RedisError.Connection(
            ConnectionFault.Handshake, $"{config.Endpoint} refused {step}: {server.Message}", Delivery.NotSent),
        RedisError.Decode decode => new RedisError.Connection(
            ConnectionFault.Handshake, $"{config.Endpoint} answered {step} with something else: {decode.Message}", Delivery.NotSent),
        _ => error,
    };

    private string Rejected(RedisError.Server server) =>
        $"{config.Endpoint} did not accept {(credentials?.User is { } user ? $"user '{user}'" : "the password")}: {server.Message}";

    private static RedisError.Connection Authentication(string what) => new(ConnectionFault.Authentication, what, Delivery.NotSent);
}
