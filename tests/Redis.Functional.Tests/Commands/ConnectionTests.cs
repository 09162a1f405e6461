using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands about connections as bytes.</summary>
public class ConnectionTests
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("PING", Ping()),
        Written.As("PING hello", Ping("hello")),
        Written.As("ECHO hello", Echo("hello")),
        Written.As("CLIENT ID", ClientId()),
        Written.As("CLIENT GETNAME", ClientGetName()),
        Written.As("CLIENT GETREDIR", ClientGetRedir()),
        Written.As("CLIENT TRACKINGINFO", ClientTrackingInfo()),
        Written.As("CLIENT INFO", ClientInfo()),
        Written.As("CLIENT LIST", ClientList()),
        Written.As("CLIENT LIST TYPE NORMAL", ClientList(ClientKind.Normal)),
        Written.As("CLIENT LIST TYPE REPLICA", ClientList(ClientKind.Replica)),
        Written.As("CLIENT LIST ID 3 4", ClientList([3, 4])),
        Written.As("CLIENT KILL ID 3 SKIPME YES", ClientKill(new() { Id = 3 })),
        Written.As(
            "CLIENT KILL TYPE PUBSUB USER u ADDR h:1 LADDR h:2 MAXAGE 60 SKIPME NO",
            ClientKill(new() { Kind = ClientKind.PubSub, User = "u", Address = "h:1", LocalAddress = "h:2", MinAge = Minute, SkipMe = false })),
        Written.As("CLIENT KILL TYPE MASTER SKIPME YES", ClientKill(new() { Kind = ClientKind.Primary })),
        Written.As(
            "CLIENT LIST NAME n FLAGS N LIB-NAME l LIB-VER 1 DB 2 CAPA r IP 127.0.0.1 IDLE 60 NOT-ID 3 NOT-TYPE NORMAL NOT-IP ::1 SKIPME YES",
            ClientList(new ClientFilter
            {
                Name = "n", Flags = "N", LibraryName = "l", LibraryVersion = "1", Database = 2, Capabilities = "r", Ip = "127.0.0.1", MinIdle = Minute,
                Except = new() { Id = 3, Kind = ClientKind.Normal, Ip = "::1" },
            })),
        Written.As("CLIENT PAUSE 60000 ALL", ClientPause(Minute)),
        Written.As("CLIENT PAUSE 60000 WRITE", ClientPause(Minute, writesOnly: true)),
        Written.As("CLIENT UNPAUSE", ClientUnpause()),
        Written.As("CLIENT UNBLOCK 3 TIMEOUT", ClientUnblock(3)),
        Written.As("CLIENT UNBLOCK 3 ERROR", ClientUnblock(3, withError: true)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
