using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of publish/subscribe as bytes.</summary>
public class PubSubTests
{
    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("PUBLISH c m", Publish("c", "m")),
        Written.As("SPUBLISH c m", SPublish("c", "m")),
        Written.As("PUBSUB CHANNELS", PubSubChannels()),
        Written.As("PUBSUB CHANNELS c*", PubSubChannels("c*")),
        Written.As("PUBSUB NUMSUB", PubSubNumSub()),
        Written.As("PUBSUB NUMSUB a b", PubSubNumSub("a", "b")),
        Written.As("PUBSUB NUMPAT", PubSubNumPat()),
        Written.As("PUBSUB SHARDCHANNELS", PubSubShardChannels()),
        Written.As("PUBSUB SHARDCHANNELS c*", PubSubShardChannels("c*")),
        Written.As("PUBSUB SHARDNUMSUB a b", PubSubShardNumSub("a", "b")),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("PUBLISH: argument 1 is null.", Publish(default, "m")),
        Written.As("PUBSUB NUMSUB: argument 2 is null.", PubSubNumSub("a", default)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);
}
