namespace Redis.Functional;

/// <summary>One sentinel: a connection for questions, on which its events come too.</summary>
internal sealed class WatchedSentinel
{
    private readonly TimeProvider _time;
    private readonly Node _node;
    private readonly PubSubHub _hub;

    internal WatchedSentinel(NodePlan plan)
    {
        Endpoint = plan.Config.Endpoint;
        _time = plan.Config.TimeProvider;
        _node = new Node(plan);
        _hub = new PubSubHub(plan.PushConnection, _node.Interpreter.Shared, plan.Environment);
    }

    /// <summary>Where it listens.</summary>
    internal RedisEndpoint Endpoint { get; }

    /// <summary>Its answer, or why there is none within a time. Connects first, at once, when there is no connection.</summary>
    internal async ValueTask<RedisResult<A>> Ask<A>(string name, Pipeline<A> question, TimeSpan within, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(within, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        var connected = await _node.Connect(limit.Token).ConfigureAwait(false);
        var answer = connected.IsOk ? await _node.Interpreter.RunResult(question, limit.Token).ConfigureAwait(false) : new(connected.Error);
        return answer.IsError && timer.IsCancellationRequested ? new(new RedisError.Timeout(name, within, Delivery.NotSent)) : answer;
    }

    /// <summary>Its events on some channels.</summary>
    internal Subscription<RedisValue> Subscribe(RedisChannel[] channels)
    {
        var subscriber = new Subscriber(SubscriptionOptions.Default);
        _hub.Add(subscriber, channels);
        return new(_hub, subscriber, Codec.Raw, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Closes its connections; subscriptions end. May be called again.</summary>
    internal ValueTask Close()
    {
        var closing = CloseInOrder();

        // Without memory for an orderly end. The caller that closes it may not call again.
        if (closing.IsFaulted) _ = _node.Interpreter.DisposeAsync();
        return closing;
    }

    private async ValueTask CloseInOrder()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            await _node.Stop().ConfigureAwait(false);
            await _hub.Close().ConfigureAwait(false);
        }
        finally
        {
            await _node.Close().ConfigureAwait(false);
        }
    }
}
