using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Commands.Examples;

/// <summary>The catalogue makes the requests of the examples, and reads their replies in both protocols as the servers' documentation means them.</summary>
public class ExampleTests
{
    /// <summary>The files in Data, and what is made of them.</summary>
    static readonly Dictionary<string, IReadOnlyList<Example>> Files = new()
    {
        ["redis-8.6.3"] = [.. Redis86Examples.Data, .. Redis86Examples.Streams, .. Redis86Examples.Server, .. Redis86Examples.Refused],
        ["redis-8.12.0"] = [.. Redis812Examples.Arrays, .. Redis812Examples.Data, .. Redis812Examples.Server, .. Redis812Examples.Newest],
        ["valkey-9.2.0"] = [.. Valkey92Examples.Paths, .. Valkey92Examples.Others],
    };

    /// <summary>Recorded to show that it is as before. The client sends it itself.</summary>
    const string ClientsOwn = "CLIENT TRACKING on";

    public static IEnumerable<TheoryDataRow<string, int, string>> All =>
        from file in Files.Keys
        from recorded in RecordedReply.Of(file).Select(static (reply, at) => (reply.Line, at))
        where recorded.Line != ClientsOwn
        select new TheoryDataRow<string, int, string>(file, recorded.at, recorded.Line);

    [Fact]
    public void What_the_client_sends_itself_is_refused() =>
        Assert.IsType<RedisError.Client.InvalidArgument>(Redis.Functional.Commands.Raw("CLIENT", "TRACKING", "on").Request.Fault());

    [Theory]
    [MemberData(nameof(All))]
    public void Is_made_and_read(string file, int at, string line)
    {
        var recorded = RecordedReply.Of(file);
        var example = Assert.Single(Files[file], one => one.Line == line);
        Assert.Equal(example.Sent, example.Words);
        var earlier = recorded.Take(at).Count(one => one.Line == line && !one.IsError);
        Verify(example, recorded[at].Resp2, earlier);
        Verify(example, recorded[at].Resp3, earlier);
    }

    [Theory]
    [InlineData("redis-8.6.3", 210)]
    [InlineData("redis-8.12.0", 103)]
    [InlineData("valkey-9.2.0", 52)]
    public void No_example_is_lost(string file, int count)
    {
        var recorded = RecordedReply.Of(file);
        Assert.Equal(count, recorded.Count);
        var replies = recorded.Where(one => !one.IsError).ToLookup(one => one.Line);
        Assert.Empty(Files[file].Where(example => example.Meanings.Count != replies[example.Line].Count()).Select(example => example.Line));
        MeasuredFigures.Report($"examples {file}", $"{recorded.Count} requests with their replies in both protocols, {recorded.Count(one => one.IsError)} of them errors");
    }

    static void Verify(Example example, byte[] reply, int meaning)
    {
        var value = example.Decode(reply);
        if (reply[0] == '-')
        {
            var code = System.Text.Encoding.ASCII.GetString(reply[1..]).Split(' ')[0];
            Assert.Equal(code, Assert.IsType<RedisError.Server>(value).Code);
        }
        else Assert.Null(Replies.Difference(example.Meanings[meaning], value, example.Line));
    }
}
