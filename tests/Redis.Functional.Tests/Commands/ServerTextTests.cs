using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>Lines that servers write, with names and paths that hold the separators themselves.</summary>
public class ServerTextTests
{
    [Theory]
    [InlineData("/run/my redis/a b.sock:0")]
    [InlineData("/run/x=y z=1/redis.sock:0")]
    [InlineData("/run/two  blanks/redis.sock:0")]
    [InlineData("127.0.0.1:6379")]
    [InlineData("[::1]:6379")]
    public void A_connection_keeps_its_whole_address(string address)
    {
        var client = ClientInfo.Parse($"id=7 addr={address} laddr={address} fd=8 name= age=3 idle=0 flags=U db=0 lib-ver= newer=word user=default");
        Assert.Equal((7, address, address, "", "U", "default"), (client.Id, client.Address, client.LocalAddress, client.Name, client.Flags, client.User));
        Assert.Equal("word", client["newer"]);
        Assert.Equal(12, client.Fields.Count);
    }

    [Fact]
    public void An_entry_of_a_monitor_keeps_its_whole_source()
    {
        Assert.True(MonitorEntry.Read("1339518083.107412 [0 unix:/run/a] b/redis.sock] \"get\" \"k\"").TryGetValue(out var entry));
        Assert.Equal("unix:/run/a] b/redis.sock", entry.Source);
        Assert.Equal(2, entry.Words.Count);
    }

    [Fact]
    public void Statistics_keep_names_with_colons()
    {
        var info = ServerInfo.Parse(
            "# Commandstats\r\ncmdstat_mod:cmd:calls=4,usec=2\r\ncmdstat_get:calls=1,usec=9\r\n\r\n# Errorstats\r\nerrorstat_My:Code::count=3\r\nerrorstat_ERR:count=2\r\n");
        Assert.Equal([("mod:cmd", 4L), ("get", 1L)], info.CommandStats.Map(one => (one.Name, one.Calls)).ToArray());
        Assert.Equal([("My:Code:", 3L), ("ERR", 2L)], info.ErrorStats.ToArray());
    }
}
