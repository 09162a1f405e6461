using LanguageExt;

namespace Redis.Functional;

/// <summary>Asks nodes how they see the cluster, several at once.</summary>
internal sealed class ClusterQuestion(ClusterConfig config, CancellationToken closing)
{
    /// <summary>How long a node may take that is asked beside others.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // How long the others may take when one has answered.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(100);

    /// <summary>The result of asking a node: its view, or why there is none.</summary>
    internal readonly record struct Outcome(ClusterServer Server, RedisResult<ClusterAnswer> Said);

    /// <summary>What those say that answer in time.</summary>
    /// <param name="servers">Who is asked.</param>
    /// <param name="wantsNodes">True when nodes without slots are of interest too.</param>
    /// <param name="isFirst">True when nothing is known yet: then each has the whole connect timeout.</param>
    internal async Task<IReadOnlyList<Outcome>> Ask(IReadOnlyList<ClusterServer> servers, bool wantsNodes, bool isFirst)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing);
        var within = isFirst ? config.Node.ConnectTimeout : Patience;
        using var timer = new CancellationTokenSource(within, config.Node.TimeProvider);
        await using var stop = timer.Token.UnsafeRegister(static source => Cancellation.Cancel((CancellationTokenSource?)source), limit).ConfigureAwait(false);
        var answered = new Signal<Unit>();
        var outcomes = new RedisResult<ClusterAnswer>?[servers.Count];
        var all = Task.WhenAll(servers.Select((server, i) => AskOne(server, wantsNodes, outcomes, i, answered, limit.Token)));
        await Task.WhenAny(all, answered.Task).ConfigureAwait(false);
        await Task.WhenAny(all, Clock.Delay(Grace, config.Node.TimeProvider, limit.Token)).ConfigureAwait(false);
        await limit.CancelAsync().ConfigureAwait(false);
        return [.. servers.Select((server, i) => new Outcome(server, Said(outcomes[i], server, within)))];
    }

    /// <summary>Whether a node still says of the cluster what it said before. Null: it does not answer.</summary>
    internal async Task<bool?> HasChanged(ClusterServer server, ClusterAnswer before)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        using var timer = new CancellationTokenSource(Patience, config.Node.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing, timer.Token);
        var said = await server.Ask(ServerCommands.ClusterInfo(), limit.Token).ConfigureAwait(false);
        return said.TryGetValue(out var state) ? (state.CurrentEpoch, state.IsOk, state.KnownNodes) != (before.Map.Epoch, before.IsOk, before.KnownNodes) : null;
    }

    // The question was cut off, or has not ended.
    private RedisResult<ClusterAnswer> Said(RedisResult<ClusterAnswer>? outcome, ClusterServer server, TimeSpan within) =>
        outcome is { } said && !(said.IsError && said.Error is RedisError.Client.Cancelled) ? said
            : new(new RedisError.Timeout($"reply from {server.Endpoint}", within, Delivery.NotSent) { Advice = ErrorText.Unreachable(config.Node.Tls is not null) });

    // Does not fail: for lack of memory there is no answer.
    private async Task AskOne(ClusterServer server, bool wantsNodes, RedisResult<ClusterAnswer>?[] outcomes, int place, Signal<Unit> answered, CancellationToken token)
    {
        try
        {
            // In this order: the epoch may be too low for the slots, and never too high.
            var nodes = wantsNodes ? ServerCommands.ClusterNodes() : Pipeline.Pure(Seq<ClusterNode>.Empty);
            var said = await server.Ask((ServerCommands.ClusterInfo(), ServerCommands.ClusterSlots(), nodes).Zip(), token).ConfigureAwait(false);
            outcomes[place] = said.TryGetValue(out var all) ? Read(server, all) : new(Told(server, said.Error));
            if (outcomes[place] is { IsOk: true }) answered.Set(Unit.Default);
        }
        catch (Exception)
        {
            // Counts as one that did not answer in time.
        }
    }

    private RedisResult<ClusterAnswer> Read(ClusterServer server, (ClusterState State, Seq<ClusterSlotOwners> Slots, Seq<ClusterNode> Nodes) said)
    {
        var answer = ClusterAnswer.Of(server.Endpoint, said.State, said.Slots, said.Nodes, config.Address);
        return answer.Map.Shards.Length > 0 ? new(answer)
            : new(answer.Refusal ?? new RedisError.Connection(ConnectionFault.Disconnected, $"{server.Endpoint} belongs to a cluster in which no node has slots. Assign slots, for example with redis-cli --cluster create.", Delivery.NotSent));
    }

    private static RedisError Told(ClusterServer server, RedisError error) => error switch
    {
        RedisError.Server { Detail: var text } when text.Contains("cluster support disabled", StringComparison.OrdinalIgnoreCase) =>
            new RedisError.Client.InvalidConfig($"{server.Endpoint} is not a node of a cluster. Connect to it with a RedisConfig or a redis:// address."),
        RedisError.Server { Detail: var text } when text.Contains("unknown command", StringComparison.OrdinalIgnoreCase) =>
            new RedisError.Client.InvalidConfig($"{server.Endpoint} is not a node of a cluster. For a sentinel, use a SentinelConfig or a redis+sentinel:// address; otherwise use a RedisConfig or a redis:// address."),
        RedisError.Server { Code: "NOPERM" } =>
            new RedisError.Connection(ConnectionFault.Authentication, $"The user is not permitted to read the cluster's slots from {server.Endpoint}. Allow CLUSTER INFO, CLUSTER SLOTS and CLUSTER NODES.", Delivery.NotSent),
        RedisError.Server when error is { IsTransient: false } =>
            new RedisError.Connection(ConnectionFault.Handshake, $"{server.Endpoint} did not return the cluster's slots: {ErrorText.Of(error)}", Delivery.NotSent),
        _ => error,
    };
}
