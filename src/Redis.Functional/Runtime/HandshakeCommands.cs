using LanguageExt;

namespace Redis.Functional;

/// <summary>The runtime's own commands: it never sees the catalogue.</summary>
internal static class HandshakeCommands
{
    private static readonly CommandSpec<Unit> HelloSpec = Session("HELLO", Map);
    private static readonly CommandSpec<Unit> AuthSpec = Session("AUTH", Decode.Ok);
    private static readonly CommandSpec<Unit> SelectSpec = Session("SELECT", Decode.Ok);
    private static readonly CommandSpec<Unit> SetNameSpec = Session("CLIENT SETNAME", Decode.Ok);
    private static readonly CommandSpec<Unit> SetInfoSpec = Session("CLIENT SETINFO", Decode.Ok);

    private static readonly CommandSpec<Unit> FenceSpec = Session("ECHO", SentBack);
    private static readonly RedisValue FenceText = "Redis.Functional is ready";

    /// <summary>Its reply cannot be mistaken for that of any other step.</summary>
    internal static Command<Unit> Fence => FenceSpec.Of(FenceText);

    /// <summary>A sign of life; whatever is answered is one.</summary>
    internal static Command<Unit> Ping { get; } = new CommandSpec<Unit>("PING", CommandFlags.ReadOnly, KeyPositions.None, Decode.Ignore).Of();

    internal static Command<Unit> Hello(RedisCredentials? credentials) => credentials is null
        ? HelloSpec.Of((RedisValue)3)
        : HelloSpec.Of(Args.Empty().Add((RedisValue)3).Add((RedisValue)"AUTH").Add((RedisValue)(credentials.User ?? "default")).Add((RedisValue)credentials.Password));

    internal static Command<Unit> Auth(RedisCredentials credentials) => credentials.User is { } user
        ? AuthSpec.Of((RedisValue)user, (RedisValue)credentials.Password)
        : AuthSpec.Of((RedisValue)credentials.Password);

    internal static Command<Unit> Select(int database) => SelectSpec.Of((RedisValue)database);

    internal static Command<Unit> SetName(string name) => SetNameSpec.Of((RedisValue)name);

    internal static Command<Unit> SetInfo(string attribute, string value) => SetInfoSpec.Of((RedisValue)attribute, (RedisValue)value);

    private static CommandSpec<Unit> Session(string name, Decoder<Unit> decoder) =>
        new(name, CommandFlags.Session, KeyPositions.None, decoder);

    private static RedisResult<Unit> SentBack(scoped ref RespReader reader, CodecSet codecs)
    {
        var described = reader.Describe();
        return reader.TryReadValue(out var text) && text == FenceText ? new(Unit.Default) : new(new RedisError.Decode("the text that was sent", described));
    }

    private static RedisResult<Unit> Map(scoped ref RespReader reader, CodecSet codecs)
    {
        var described = reader.Describe();
        return reader.Peek() is RespType.Map or RespType.Array && reader.Skip() ? new(Unit.Default) : new(new RedisError.Decode("map", described));
    }
}
