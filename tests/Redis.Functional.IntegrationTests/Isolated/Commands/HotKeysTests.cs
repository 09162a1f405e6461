using LanguageExt;
using Redis.Functional.IntegrationTests.Shared.Commands;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>The tracking of busy keys, of which a server has one.</summary>
public sealed class HotKeysTests
{
    public static TheoryData<ProtocolPreference> Protocols => Catalogue.Protocols;

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_busiest_keys_are_found(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        if (!await own.Has("HOTKEYS START"))
        {
            Assert.Contains("HOTKEYS START needs Redis 8.6", (await own.Error(HotKeysStart())).Message, StringComparison.Ordinal);
            return;
        }

        Assert.Empty(await own.Each(HotKeysGet()));
        Assert.False(await own.Of(HotKeysStop()));
        await own.Of(HotKeysStart(new() { Count = 5, Duration = TimeSpan.FromMinutes(1), Sample = 1 }));
        Assert.Equal("ERR", await own.Code(HotKeysStart()));
        Assert.Equal("ERR", await own.Code(HotKeysReset()));
        await own.Of(Set("busy", new byte[1000]));
        Assert.True(Assert.Single(await own.Each(HotKeysGet())).IsActive);
        Assert.True(await own.Of(HotKeysStop()));
        var found = Assert.Single(await own.Each(HotKeysGet()));
        Assert.Equal((false, 1, SlotRange.All), (found.IsActive, found.SampleRatio, Assert.Single(found.Slots)));
        Assert.Equal(["busy"], found.ByCpuTime.Map(static one => one.Key.ToString()).ToArray());
        Assert.True(Assert.Single(found.ByNetworkBytes).Bytes > 1000 && found.NetworkBytes > 1000 && found.Started.IsSome);
        Assert.Equal("ERR", await own.Code(HotKeysStart(new() { Slots = [0] })));
        await own.Of(HotKeysReset());
        Assert.Empty(await own.Each(HotKeysGet()));
    }
}
