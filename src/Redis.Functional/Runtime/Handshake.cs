using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// What is said on a new connection before anybody's command: HELLO or AUTH, SELECT, CLIENT SETNAME and SETINFO. Servers that lack
/// a step, or forbid one that is not needed, are served without it; any other refusal ends the dial.
/// </summary>
internal sealed class Handshake(HandshakeChannel channel, RedisConfig config, RedisCredentials? credentials)
{
    private static readonly string Version = typeof(Handshake).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    internal async ValueTask<RedisError?> Run(CancellationToken token) =>
        await Login(token).ConfigureAwait(false)
        ?? await Select(token).ConfigureAwait(false)
        ?? await Introduce(token).ConfigureAwait(false)
        ?? channel.Surplus();

    private async ValueTask<RedisError?> Login(CancellationToken token)
    {
        if (config.Protocol == ProtocolPreference.Resp2) return await LoginResp2(token).ConfigureAwait(false);
        var hello = await channel.Ask(HandshakeCommands.Hello(credentials), token).ConfigureAwait(false);
        if (hello.IsRight) return null;
        return hello.Error is RedisError.Server { Code: "ERR" or "NOPROTO" or "NOPERM" }
            ? await LoginResp2(token).ConfigureAwait(false)
            : Refused(hello.Error, "HELLO");
    }

    private async ValueTask<RedisError?> LoginResp2(CancellationToken token)
    {
        var step = credentials is null
            ? await channel.Ask(HandshakeCommands.Ping, token).ConfigureAwait(false)
            : await channel.Ask(HandshakeCommands.Auth(credentials), token).ConfigureAwait(false);
        if (step.IsRight) return null;

        // PING may be forbidden to the user; that is no reason not to connect.
        if (credentials is null && step.Error is RedisError.Server { Code: "NOPERM" }) return null;
        return Refused(step.Error, credentials is null ? "PING" : "AUTH");
    }

    private async ValueTask<RedisError?> Select(CancellationToken token)
    {
        if (config.Database == 0) return null;
        var selected = await channel.Ask(HandshakeCommands.Select(config.Database), token).ConfigureAwait(false);
        return selected.IsRight ? null : Refused(selected.Error, $"SELECT {config.Database}");
    }

    // Names are a courtesy: Redis before 7.2 does not know SETINFO, and a user may not be allowed CLIENT at all.
    private async ValueTask<RedisError?> Introduce(CancellationToken token)
    {
        if (config.ClientName is { Length: > 0 } name
            && await Courtesy(HandshakeCommands.SetName(name), token).ConfigureAwait(false) is { } unnamed) return unnamed;
        return await Courtesy(HandshakeCommands.SetInfo("LIB-NAME", "Redis.Functional"), token).ConfigureAwait(false)
            ?? await Courtesy(HandshakeCommands.SetInfo("LIB-VER", Version), token).ConfigureAwait(false);
    }

    private async ValueTask<RedisError?> Courtesy(Command<Unit> command, CancellationToken token)
    {
        var asked = await channel.Ask(command, token).ConfigureAwait(false);
        return asked.IsRight || asked.Error is RedisError.Server ? null : asked.Error;
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
