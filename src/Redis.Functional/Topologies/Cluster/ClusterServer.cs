namespace Redis.Functional;

/// <summary>One node of a cluster with its connections, which are made when it is first needed and closed when no view names it any more.</summary>
internal sealed class ClusterServer
{
    private volatile RedisError? _failure;
    private volatile bool _isRetired;
    private volatile bool _hasDialled;
    private int _isDialling;

    internal ClusterServer(NodePlan plan) => Node = new Node(plan);

    /// <summary>Where it is dialled.</summary>
    internal RedisEndpoint Endpoint => Node.Plan.Config.Endpoint;

    /// <summary>Its connections to the database of the configuration, and its views.</summary>
    internal Node Node { get; }

    /// <summary>True when no view names it any more: it takes no calls.</summary>
    internal bool IsRetired => _isRetired;

    /// <summary>True when it was tried to reach it, whatever came of it.</summary>
    internal bool HasDialled => _hasDialled;

    /// <summary>Why it could not be reached, or did not answer; null: nothing is known against it.</summary>
    internal RedisError? Failure => _failure;

    /// <summary>True when calls that are sent there now need not wait for a connection, as far as is known.</summary>
    internal bool IsReady => !_isRetired && (Node.Interpreter.Shared is { } shared ? shared.IsConnected : _hasDialled && _failure is null);

    /// <summary>True when it was lost or could not be reached.</summary>
    internal bool IsDown => _hasDialled && !IsReady;

    /// <summary>Begins to connect unless it is connected, or that is under way.</summary>
    /// <param name="dialled">Called when that has ended, well or not.</param>
    /// <param name="closing">Ends it.</param>
    internal void Dial(Action dialled, CancellationToken closing)
    {
        if (IsReady || _isRetired || Interlocked.Exchange(ref _isDialling, 1) == 1) return;
        _ = Detached.Start((this, dialled, closing), static begun => begun.Item1.DialOnce(begun.dialled, begun.closing));
    }

    /// <summary>It did not take a call, or was lost.</summary>
    internal void NoteFailure(RedisError error) => _failure = error;

    /// <summary>Asks it something. Connects first, at once, when there is no connection.</summary>
    internal async Task<RedisResult<A>> Ask<A>(Pipeline<A> question, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var connected = await Node.Connect(cancellationToken).ConfigureAwait(false);
        var answer = connected.IsOk ? await Node.Interpreter.RunResult(question, cancellationToken).ConfigureAwait(false) : new(connected.Error);

        // A refusal is an answer as well.
        _failure = answer.IsOk || answer.Error is RedisError.Server ? null : answer.Error;
        _hasDialled = true;
        return answer;
    }

    /// <summary>Takes no calls from now on, and closes: calls in flight get up to two seconds. May be called again.</summary>
    internal ValueTask Retire()
    {
        _isRetired = true;
        return Node.Close();
    }

    // Does not fail, because it is not observed.
    private async Task DialOnce(Action dialled, CancellationToken closing)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            var connected = await Node.Connect(closing).ConfigureAwait(false);
            _failure = connected.IsOk ? null : connected.Error;
        }
        catch (Exception exception)
        {
            _failure = FallbackErrors.Defect(exception, Delivery.NotSent);
        }

        _hasDialled = true;
        Volatile.Write(ref _isDialling, 0);
        dialled();
    }
}
