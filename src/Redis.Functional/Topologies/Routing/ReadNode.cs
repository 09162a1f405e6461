using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// A server that reads may go to: its connections, and what is known of its state. A replica's connections are its own, the primary's the client's.
/// </summary>
internal sealed class ReadNode
{
    // Questions come once a second, and one more with each first connection.
    private static readonly TimeSpan Answers = TimeSpan.FromMilliseconds(500);

    private readonly ReplicaLocator? _replica;
    private readonly Rest _rest;
    private readonly RoundTrips _roundTrips = new();

    // When it was asked what it has not answered yet; 0: it owes no answer.
    private long _askedAt;
    private volatile RedisEndpoint? _primary;
    private int _timesFollowed;
    private bool _mayNotAskRole;
    private bool _isClosed;
    private ValueTask _closed;
    private volatile bool _isDialled;
    private volatile bool _isReached;
    private volatile bool _isSilent;
    private volatile bool _isRetired;
    private volatile RedisError? _failure;

    /// <param name="node">Its connections.</param>
    /// <param name="replica">What is known of a replica; null: it is a primary.</param>
    /// <param name="primary">Whose replica it is, where there are several primaries.</param>
    internal ReadNode(Node node, ReplicaLocator? replica, RedisEndpoint? primary = null)
    {
        (Node, _replica, _primary) = (node, replica, primary);
        _rest = new Rest(new Clock(node.Plan.Config.TimeProvider), node.Plan.Environment.Random);
        _isReached = replica is null && node.Interpreter.IsConnected;
    }

    internal Node Node { get; }

    internal bool IsPrimary => _replica is null;

    /// <summary>Whose replica it is, where there are several primaries.</summary>
    internal RedisEndpoint? Primary => _primary;

    /// <summary>True when it is no server any more that reads may go to.</summary>
    internal bool IsRetired => _isRetired;

    internal string Zone => Node.Plan.Locator.Zone;

    internal long RoundTrip => _roundTrips.Median;

    /// <inheritdoc cref="IReadCandidate.IsUsable"/>
    internal bool IsUsable => !_isRetired && !_isSilent && (_replica is null || _replica.IsFit) && IsReached && _rest.IsOver;

    /// <summary>Of a replica.</summary>
    internal ReplicaView View => IsUsable ? new(Node.Plan.Config.Endpoint, Zone, true, "") : new(Node.Plan.Config.Endpoint, Zone, false, Reason);

    /// <summary>Why nothing is read there, for an error.</summary>
    internal string Reason =>
        _isRetired ? "it has left the topology"
        : !IsReached ? _failure?.Message ?? "not connected yet"
        : _replica?.Flaw ?? (_isSilent ? "it does not reply" : _failure is { } failure ? $"it is not used for a while after a failure: {failure.Message}" : "it is not used for a while after a failure");

    // A pool's connections are counted under its lock, which no call must take for this.
    private bool IsReached => Node.Interpreter.Shared is { } shared ? shared.IsConnected : _isReached;

    /// <summary>Connects for the first time; ends when that has succeeded or failed.</summary>
    internal async Task Connect(CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var connecting = Node.Connect(cancellationToken);
        _isDialled = !connecting.IsFaulted;
        var connected = await connecting.ConfigureAwait(false);
        NoteReached(connected.IsOk ? null : connected.Error);
        if (connected.IsOk) Ask(cancellationToken);
    }

    /// <summary>
    /// It has another primary. It may have none of its data, and is read at when it has said that its link is up; but at once where that one was a replica of
    /// the same primary before.
    /// </summary>
    internal void Follow(RedisEndpoint? primary, bool isHeir, CancellationToken cancellationToken)
    {
        _primary = primary;
        if (isHeir) return;
        Interlocked.Increment(ref _timesFollowed);
        _replica?.Doubt();
        Ask(cancellationToken);
    }

    /// <summary>It could not answer a read: nothing more is read there for a while.</summary>
    internal void BeginRest(RedisError error)
    {
        _failure = error;
        _rest.Begin();
    }

    /// <summary>Nothing more is read there, and the connections to a replica end: calls in flight get up to two seconds. Does not fail.</summary>
    internal void Close()
    {
        _isRetired = true;
        if (IsPrimary || Interlocked.Exchange(ref _isClosed, true)) return;
        var closing = Node.Close();

        // Without memory for an orderly end.
        if (closing.IsFaulted) _ = Node.Interpreter.DisposeAsync();
        _closed = closing;
    }

    /// <summary>The end of its connections, after <see cref="Close"/>. Is awaited once.</summary>
    internal ValueTask Closed => _closed;

    /// <summary>
    /// Asks it for its role, which also measures the round trip. One that still owes the answer to the question before, and has had time for it, is silent.
    /// </summary>
    internal void Ask(CancellationToken cancellationToken)
    {
        var time = Node.Plan.Config.TimeProvider;
        var before = Interlocked.CompareExchange(ref _askedAt, Math.Max(1, time.GetTimestamp()), 0);
        if (before != 0)
        {
            _isSilent |= time.GetElapsedTime(before) >= Answers;
            return;
        }

        var isAsked = false;
        try
        {
            if (!IsPrimary && !_isDialled) Node.StartAgain();
            isAsked = !Detached.Start((Node: this, Token: cancellationToken), static asked => asked.Node.AskRole(asked.Token)).IsFaulted;
        }
        finally
        {
            // One that could not be asked for lack of memory owes nothing.
            if (!isAsked) Volatile.Write(ref _askedAt, 0);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask AskRole(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            // The primary's calls may wait for a connection.
            var interpreter = Node.Interpreter;
            if (IsPrimary && !interpreter.IsConnected)
            {
                _isReached = false;
                return;
            }

            var time = Node.Plan.Config.TimeProvider;
            var start = time.GetTimestamp();
            var followed = Volatile.Read(ref _timesFollowed);
            var refusal = _mayNotAskRole
                ? ErrorOf(await interpreter.RunResult(Commands.Ping(), cancellationToken).ConfigureAwait(false))
                : Note(await interpreter.RunResult(ServerCommands.Role(), cancellationToken).ConfigureAwait(false), followed);
            var isAnswered = refusal is null or RedisError.Server;
            if (isAnswered) _roundTrips.Add(time.GetElapsedTime(start));
            _mayNotAskRole |= refusal is RedisError.Server { Code: "NOPERM" };
            NoteReached(isAnswered ? null : refusal);
        }
        finally
        {
            _isSilent = false;
            Volatile.Write(ref _askedAt, 0);
        }
    }

    private RedisError? Note(in RedisResult<ServerRole> said, int followed)
    {
        if (!said.TryGetValue(out var role)) return said.Error;

        // An answer from before it had this primary says nothing of its link.
        if (followed == Volatile.Read(ref _timesFollowed)) _replica?.Note(role is ServerRole.Replica, role is ServerRole.Replica { State: not ReplicationState.Connected });
        return null;
    }

    private static RedisError? ErrorOf<A>(in RedisResult<A> result) => result.IsOk ? null : result.Error;

    private void NoteReached(RedisError? failure)
    {
        if (failure is not null) _failure = failure;
        _isReached = failure is null;
    }
}
