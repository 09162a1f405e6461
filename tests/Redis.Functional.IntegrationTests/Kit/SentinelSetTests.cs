using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>A set of servers and sentinels is ready for a failover after its start, and fails over by hand, after a kill and after a freeze.</summary>
[Trait("Load", "Waits")]
public sealed class SentinelSetTests
{
    [Fact]
    public async Task Set_is_ready_for_a_failover_by_hand_which_moves_the_primary()
    {
        var start = Stopwatch.GetTimestamp();
        await using var set = await SentinelSet.StartAsync();
        var ready = Stopwatch.GetElapsedTime(start);
        var (primary, replica) = (await set.PrimaryAsync(), Assert.Single(await set.ReplicasAsync()));
        await using var events = await ServerFeed.EventsAsync(set.Sentinels[2]);
        Assert.Equal(3, set.Sentinels.Length);
        Assert.Equal("master", await primary.RoleAsync());
        Assert.Equal("slave", await replica.RoleAsync());
        Assert.Equal("sentinel", await set.Sentinels[0].RoleAsync());
        Assert.All(await Task.WhenAll(set.Sentinels.Select(sentinel => SentinelView.AskAsync(sentinel, set.Name))), view => Assert.Null(view.Missing(1, 2)));

        start = Stopwatch.GetTimestamp();
        await set.FailoverAsync();

        Assert.Same(replica, await set.PromotedAsync(primary));
        var promoted = Stopwatch.GetElapsedTime(start);
        var told = await events.FirstAsync(e => e.Name == "+switch-master");
        Assert.Equal($"{set.Name} 127.0.0.1 {primary.Port} 127.0.0.1 {replica.Port}", told.Text);
        Assert.Same(replica, await set.SuccessorAsync(primary));
        var moved = Stopwatch.GetElapsedTime(start, told.At);
        Figures.Report(
            "sentinels, SENTINEL FAILOVER",
            $"ready after {ready.TotalSeconds:F2} s, promoted after {promoted.TotalSeconds:F2} s, +switch-master after {moved.TotalSeconds:F2} s");
    }

    [Fact]
    public async Task Killing_the_primary_moves_it_and_killed_servers_and_sentinels_restart()
    {
        await using var set = await SentinelSet.StartAsync(new() { Replicas = 2 });
        await using var events = await ServerFeed.EventsAsync(set.Sentinels[0]);

        var start = Stopwatch.GetTimestamp();
        var killed = await set.KillPrimaryAsync();

        var promoted = await set.PromotedAsync(killed);
        var promotion = Stopwatch.GetElapsedTime(start);
        var told = await events.FirstAsync(e => e.Name == "+switch-master");
        Assert.Same(promoted, await set.SuccessorAsync(killed));
        Assert.NotSame(promoted, killed);
        Figures.Report(
            "sentinels, the primary killed",
            $"promoted after {promotion.TotalSeconds:F2} s, +switch-master after {Stopwatch.GetElapsedTime(start, told.At).TotalSeconds:F2} s");

        set.Sentinels[1].Kill();
        await killed.RestartAsync();
        await set.Sentinels[1].RestartAsync();

        Assert.Equal("PONG", await killed.CliAsync("PING"));
        Assert.Same(promoted, await set.PrimaryAsync());
        Assert.Contains(killed, await set.ReplicasAsync());
    }

    [Fact]
    public async Task Frozen_primary_is_replaced_and_answers_again_after_it_thaws()
    {
        await using var set = await SentinelSet.StartAsync();

        var frozen = await set.FreezePrimaryAsync();

        Assert.False(frozen.IsAwake);
        var promoted = await set.PromotedAsync(frozen);
        Assert.Same(promoted, await set.SuccessorAsync(frozen));
        frozen.Continue();
        Assert.True(frozen.IsAwake);
        Assert.Equal("PONG", await frozen.CliAsync("PING"));
    }

    [Fact]
    public async Task Monitor_shows_the_source_of_a_write_and_refused_writes_are_counted()
    {
        await using var set = await SentinelSet.StartAsync(new() { Sentinels = 1 });
        var (primary, replica) = (await set.PrimaryAsync(), Assert.Single(await set.ReplicasAsync()));
        await using var onPrimary = await ServerFeed.CommandsAsync(primary);
        await using var onReplica = await ServerFeed.CommandsAsync(replica);

        await primary.CliAsync("SET", "k", "v");
        var refusal = await replica.AskAsync("SET", "k", "w");

        Assert.StartsWith("READONLY", refusal.Text, StringComparison.Ordinal);
        var sent = await onPrimary.FirstAsync(command => command.Name == "SET");
        var replicated = await onReplica.FirstAsync(command => command.Name == "SET");
        Assert.NotEqual(primary.Endpoint, sent.From);
        Assert.Equal(primary.Endpoint, replicated.From);
        Assert.EndsWith("\"SET\" \"k\" \"v\"", replicated.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(onReplica.Items, command => command.Text.EndsWith("\"w\"", StringComparison.Ordinal));
        Assert.Equal(0, await primary.RefusedWritesAsync());
        Assert.Equal(1, await replica.RefusedWritesAsync());
    }

    [Fact]
    public async Task Dispose_ends_every_process_and_removes_every_folder()
    {
        var set = await SentinelSet.StartAsync(new() { Replicas = 0, Sentinels = 2 });
        var all = set.Servers.Concat(set.Sentinels).Select(server => (server.Pid, server.Folder)).ToArray();
        Assert.Equal(3, all.Length);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(set.FailoverAsync);
        Assert.Contains("NOGOODSLAVE", refusal.Message, StringComparison.Ordinal);

        await set.DisposeAsync();
        await set.DisposeAsync();

        Assert.All(all, one => Assert.False(Directory.Exists($"/proc/{one.Pid}") || Directory.Exists(one.Folder)));
    }
}
