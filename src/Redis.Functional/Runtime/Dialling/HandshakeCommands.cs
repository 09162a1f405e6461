using LanguageExt;

namespace Redis.Functional;

/// <summary>The runtime's own commands: it never sees the catalogue.</summary>
internal static class HandshakeCommands
{
    private static readonly CommandSpec<ServerHello> HelloSpec = new("HELLO", CommandFlags.Session | CommandFlags.CarriesSecrets, KeyPositions.None, ReadHello);
    private static readonly CommandSpec<Unit> AuthSpec = Session("AUTH", Decode.Ok, CommandFlags.CarriesSecrets);
    private static readonly CommandSpec<Unit> SelectSpec = Session("SELECT", Decode.Ok);
    private static readonly CommandSpec<Unit> SetNameSpec = Session("CLIENT SETNAME", Decode.Ok);
    private static readonly CommandSpec<Unit> SetInfoSpec = Session("CLIENT SETINFO", Decode.Ok);
    private static readonly CommandSpec<Unit> UnblockSpec = Session("CLIENT UNBLOCK", Decode.Ignore);

    private static readonly CommandSpec<Unit> FenceSpec = Session("ECHO", SentBack("Redis.Functional is ready"));
    private static readonly CommandSpec<Unit> SecondFenceSpec = Session("PING", SentBack("Redis.Functional asks again"));

    /// <summary>Its reply cannot be mistaken for that of any other step.</summary>
    internal static Command<Unit> Fence => FenceSpec.Of((RedisValue)"Redis.Functional is ready");

    /// <summary>Asked when <see cref="Fence"/> was refused, which is what a refusal of another step would look like.</summary>
    internal static Command<Unit> SecondFence => SecondFenceSpec.Of((RedisValue)"Redis.Functional asks again");

    /// <summary>The number by which the server knows the connection.</summary>
    internal static Command<Unit> ClientId { get; } = Session("CLIENT ID", Decode.Ignore).Of();

    /// <summary>Ends the waiting of a blocking command on another connection of the same server, with an error.</summary>
    internal static Command<Unit> Unblock(long client) => UnblockSpec.Of((RedisValue)client, (RedisValue)"ERROR");

    /// <summary>A sign of life.</summary>
    internal static Command<Unit> Ping { get; } = new CommandSpec<Unit>("PING", CommandFlags.ReadOnly, KeyPositions.None, Decode.Ignore).Of();

    /// <summary>The server's role in replication, Unknown of a sentinel, and whether it is a replica without a link to its primary.</summary>
    internal static Command<(PeerRole Role, bool IsCutOff)> Role { get; } = new CommandSpec<(PeerRole, bool)>("ROLE", CommandFlags.ReadOnly, KeyPositions.None, ReadRole).Of();

    /// <summary>Logs in and asks for RESP3. Its value says which protocol the server speaks from now on.</summary>
    internal static Command<ServerHello> Hello(RedisCredentials? credentials) => credentials is null
        ? HelloSpec.Of((RedisValue)3)
        : HelloSpec.Of(Args.Empty().Add((RedisValue)3).Add((RedisValue)"AUTH").Add((RedisValue)(credentials.User ?? "default")).Add((RedisValue)credentials.Password));

    /// <summary>For a connection that is logged in and speaks this version already.</summary>
    internal static Command<ServerHello> HelloAgain(int version) => HelloSpec.Of((RedisValue)version);

    internal static Command<Unit> Auth(RedisCredentials credentials) => credentials.User is { } user
        ? AuthSpec.Of((RedisValue)user, (RedisValue)credentials.Password)
        : AuthSpec.Of((RedisValue)credentials.Password);

    /// <summary>Has a replica of a cluster answer reads itself, which it otherwise redirects to its primary.</summary>
    internal static Command<Unit> ReadOnly { get; } = Session("READONLY", Decode.Ok).Of();

    internal static Command<Unit> Select(int database) => SelectSpec.Of((RedisValue)database);

    internal static Command<Unit> SetName(string name) => SetNameSpec.Of((RedisValue)name);

    internal static Command<Unit> SetInfo(string attribute, string value) => SetInfoSpec.Of((RedisValue)attribute, (RedisValue)value);

    private static CommandSpec<Unit> Session(string name, Decoder<Unit> decoder, CommandFlags more = CommandFlags.None) =>
        new(name, CommandFlags.Session | more, KeyPositions.None, decoder);

    private static Decoder<Unit> SentBack(RedisValue text) => (scoped ref RespReader reader, CodecSet codecs) =>
    {
        var described = reader.Describe();
        return reader.TryReadValue(out var said) && said == text ? new(Unit.Default) : new(new RedisError.Decode("the text that was sent", described));
    };

    private static RedisResult<ServerHello> ReadHello(scoped ref RespReader reader, CodecSet codecs)
    {
        var described = reader.Describe();
        return ServerHello.TryRead(ref reader, out var hello) && hello.Protocol is 2 or 3
            ? new(hello)
            : new(new RedisError.Decode("a map with the protocol version, 2 or 3", described));
    }

    private static RedisResult<(PeerRole, bool)> ReadRole(scoped ref RespReader reader, CodecSet codecs)
    {
        var described = reader.Describe();
        return ServerHello.TryReadRole(ref reader, out var role, out var isCutOff) ? new((role, isCutOff)) : new(new RedisError.Decode("the reply to ROLE", described));
    }
}
