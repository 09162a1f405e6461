using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Prepares a new connection: HELLO or AUTH alone, then SELECT, READONLY where it is asked for, CLIENT SETNAME and SETINFO, PING, and last a word that the
/// server must send back, so that no reply of the handshake can be taken for a command's. Waits while the server loads its data. A step that the server lacks,
/// or forbids although it is not needed, is left out; a server that is busy with a script is ready for SCRIPT KILL. Any other refusal ends the dial.
/// </summary>
/// <param name="channel">The connection.</param>
/// <param name="endpoint">Where it leads.</param>
/// <param name="config">How to connect.</param>
/// <param name="credentials">Whom to log in as.</param>
/// <param name="readsOnly">Whether the connection must say READONLY.</param>
internal sealed class Handshake(HandshakeChannel channel, RedisEndpoint endpoint, RedisConfig config, RedisCredentials? credentials, bool readsOnly)
{
    private const string NeededEcho = "ECHO, which ReplyIntegrity.EachWrite requires";
    private static readonly string Version = typeof(Handshake).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the server took HELLO 3 and says that it speaks RESP3.</summary>
    internal bool SpeaksResp3 => Hello.Protocol == 3;

    /// <summary>What the server said about itself.</summary>
    internal ServerHello Hello { get; private set; } = ServerHello.None;

    /// <summary>Whether the server refused ECHO, and not because it is busy or loads its data.</summary>
    internal bool RefusesEcho { get; private set; }

    /// <summary>The refusal of SELECT by a server that is busy with a script; null when the database is selected.</summary>
    internal RedisError.Server? Unselected { get; private set; }

    // The refusal of PING while the server loads its data.
    private RedisError? _loading;

    /// <summary>Null when the connection is ready. The token ends the waiting for a server that still loads its data.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisError?> Run(CancellationToken token) =>
        await Login(token).ConfigureAwait(false)
        ?? await Introduce().ConfigureAwait(false)
        ?? await Loaded(token).ConfigureAwait(false)
        ?? channel.Surplus();

    /// <summary>Asks the server for what a locator must know of its role and HELLO has not told. Null when it is known, or not needed.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisError?> Role(ILocator locator)
    {
        // HELLO reports the role to a user without permission for ROLE; the state of the link stays unknown.
        var knowsRole = Hello.Role != PeerRole.Unknown;
        if (knowsRole ? !locator.NeedsLink : !locator.NeedsRole) return null;
        var asked = await channel.Ask(HandshakeCommands.Role).ConfigureAwait(false);
        if (asked.TryGetValue(out var said)) Hello = Hello.WithRole(said.Role, said.IsCutOff);
        else if (!knowsRole || asked.Error is not RedisError.Server) return Refused(asked.Error, "ROLE");
        return channel.Surplus();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisError?> Login(CancellationToken token)
    {
        for (var pause = FirstPause; ; pause = Clock.Longer(pause, LongestPause))
        {
            var (step, refusal) = await TryLogin().ConfigureAwait(false);
            if (refusal is null) return null;
            if (!IsLoading(refusal)) return Refused(refusal, step);
            await Clock.Delay(pause, config.TimeProvider, token).ConfigureAwait(false);
            if (token.IsCancellationRequested) return Refused(refusal, step);
        }
    }

    // A server that loads its data accepts HELLO, AUTH and SELECT, and refuses PING as it would refuse any call.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisError?> Loaded(CancellationToken token)
    {
        for (var pause = FirstPause; _loading is { } refusal; pause = Clock.Longer(pause, LongestPause))
        {
            await Clock.Delay(pause, config.TimeProvider, token).ConfigureAwait(false);
            if (token.IsCancellationRequested) return Refused(refusal, "PING");
            var ping = await channel.Ask(HandshakeCommands.Ping).ConfigureAwait(false);
            if (ping.IsError && ping.Error is not RedisError.Server) return Refused(ping.Error, "PING");
            _loading = ping.IsError && IsLoading(ping.Error) ? ping.Error : null;
        }

        return null;
    }

    private static bool IsLoading(RedisError error) => error is RedisError.Server { Code: "LOADING" };

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(string Step, RedisError? Refusal)> TryLogin()
    {
        if (config.Protocol == ProtocolPreference.Resp2) return await TryLoginResp2().ConfigureAwait(false);
        var hello = await channel.Ask(HandshakeCommands.Hello(credentials)).ConfigureAwait(false);
        if (hello.TryGetValue(out var said))
        {
            // A server may accept the command, which has logged the client in, and stay at RESP2.
            Hello = said;
            return ("HELLO", null);
        }

        if (hello.Error is not RedisError.Server { Code: "ERR" or "NOPROTO" or "NOPERM" }) return ("HELLO", hello.Error);
        var older = await TryLoginResp2().ConfigureAwait(false);

        // A server that is full says so and closes: what it said is the reason, not that it closed.
        return older.Refusal is RedisError.Connection ? ("HELLO", hello.Error) : older;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(string Step, RedisError? Refusal)> TryLoginResp2()
    {
        if (credentials is not null)
        {
            var login = await channel.Ask(HandshakeCommands.Auth(credentials)).ConfigureAwait(false);
            return ("AUTH", login.IsOk ? null : login.Error);
        }

        // The user may not be allowed to PING, and a busy server answers nothing but SCRIPT KILL and its like: both accept connections.
        var ping = await channel.Ask(HandshakeCommands.Ping).ConfigureAwait(false);
        return ("PING", ping.IsOk || ping.Error is RedisError.Server { Code: "NOPERM" or "BUSY" } ? null : ping.Error);
    }

    // In one round trip. Names are a courtesy: Redis before 7.2 does not know SETINFO, and a user may not be allowed CLIENT at all.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisError?> Introduce()
    {
        var courtesies = new List<Command<Unit>>(3);
        if (config.ClientName is { Length: > 0 } name) courtesies.Add(HandshakeCommands.SetName(name));
        courtesies.Add(HandshakeCommands.SetInfo("LIB-NAME", "Redis.Functional"));
        courtesies.Add(HandshakeCommands.SetInfo("LIB-VER", Version));
        var select = config.Database == 0 ? null : HandshakeCommands.Select(config.Database);
        var needed = new List<Command<Unit>>(2);
        if (select is not null) needed.Add(select);
        if (readsOnly) needed.Add(HandshakeCommands.ReadOnly);
        if (await channel.Send([.. needed, .. courtesies, HandshakeCommands.Ping, HandshakeCommands.Fence]).ConfigureAwait(false) is { } unsent)
            return unsent;
        if (select is not null)
        {
            var selected = await channel.Receive(select).ConfigureAwait(false);
            if (selected.IsError && selected.Error is RedisError.Server { Code: "BUSY" } busy) Unselected = busy;
            else if (selected.IsError) return Refused(selected.Error, $"SELECT {config.Database}");
        }

        if (readsOnly)
        {
            var accepted = await channel.Receive(HandshakeCommands.ReadOnly).ConfigureAwait(false);
            if (accepted.IsError) return Refused(accepted.Error, "READONLY");
        }

        foreach (var courtesy in courtesies)
        {
            var asked = await channel.Receive(courtesy).ConfigureAwait(false);
            if (asked.IsError && asked.Error is not RedisError.Server) return Refused(asked.Error, courtesy.Name);
        }

        var ping = await channel.Receive(HandshakeCommands.Ping).ConfigureAwait(false);
        if (ping.IsError && ping.Error is not RedisError.Server) return Refused(ping.Error, "PING");
        if (ping.IsError && IsLoading(ping.Error)) _loading = ping.Error;
        return await Fence().ConfigureAwait(false);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisError?> Fence()
    {
        var fence = await channel.Receive(HandshakeCommands.Fence).ConfigureAwait(false);
        if (fence.IsOk) return null;
        if (fence.Error is not RedisError.Server refusal) return Refused(fence.Error, "ECHO");

        if (config.ReplyIntegrity == ReplyIntegrity.EachWrite) return Refused(fence.Error, NeededEcho);

        RefusesEcho = !NonceExchange.RefusesAll(refusal.Code);

        // A refusal that names the command is the reply to it. Another may be one too many to an earlier step: without a word that came back there
        // is no telling whom the next reply belongs to.
        if (IsOf(fence.Error, "echo")) return null;
        var second = await channel.Ask(HandshakeCommands.SecondFence).ConfigureAwait(false);
        if (second.IsOk || IsOf(second.Error, "ping")) return null;
        if (second.Error is not RedisError.Server) return Refused(second.Error, "PING with a text");

        // Both are refused to a user without these commands, and by a server that is busy with a script. HELLO never is, and no other step is due
        // that is answered by a map.
        var third = await channel.Ask(HandshakeCommands.HelloAgain(SpeaksResp3 ? 3 : 2)).ConfigureAwait(false);
        return third.IsOk ? null : Refused(third.Error is RedisError.Server ? second.Error : third.Error, "PING with a text");
    }

    private static bool IsOf(RedisError error, string command) => error is RedisError.Server server && NonceExchange.Names(server.Detail, command);

    private RedisError Refused(RedisError error, string step) => error switch
    {
        RedisError.Server { Code: "NOAUTH" } => Authentication("The server requires a password, but none is configured. Set Credentials, or include the password in the address."),
        RedisError.Server { Code: "WRONGPASS" } server => Authentication(Rejected(server)),
        RedisError.Server { Code: "NOPERM" } server => Authentication($"{endpoint} refused {step}: {ErrorText.Of(server)}"),
        RedisError.Server { Code: "ERR" } server when step == "AUTH" => Authentication(Rejected(server)),
        RedisError.Server { Code: "ERR" } server when step == NeededEcho || step.StartsWith("SELECT ", StringComparison.Ordinal) => new RedisError.Connection(
            ConnectionFault.ConfigurationRejected, $"{endpoint} refused {step}: {ErrorText.Of(server)}", Delivery.NotSent),
        RedisError.Server server => new RedisError.Connection(
            ConnectionFault.Handshake, $"{endpoint} refused {step}: {ErrorText.Of(server)}", Delivery.NotSent),
        RedisError.Decode decode => new RedisError.Connection(
            ConnectionFault.Handshake, $"{endpoint} sent an unexpected reply to {step}: {decode.Message}", Delivery.NotSent),
        _ => error,
    };

    private string Rejected(RedisError.Server server) =>
        $"{endpoint} did not accept {(credentials?.User is { } user ? $"user '{user}'" : "the password")}: {ErrorText.Of(server)}";

    private static RedisError.Connection Authentication(string what) => new(ConnectionFault.Authentication, what, Delivery.NotSent);
}
