namespace Redis.Functional.Testing;

/// <summary>
/// The requests of a connection that await their replies, and which of them a frame answers. The writer adds, the pump of the replies takes; both hold
/// the lock.
/// </summary>
internal sealed class ReplySide(FaultState state)
{
    private readonly Lock _gate = new();
    private readonly Queue<Awaited> _awaited = [];
    private readonly HashSet<(string Kind, string Name)> _subscriptions = [];
    private bool _hasSubscribed;
    private bool _isMonitor;

    internal void Await(Awaited awaited)
    {
        lock (_gate) _awaited.Enqueue(awaited);
    }

    /// <summary>True when nothing from the server is needed for the next step: an answer of a fault, or a cut.</summary>
    internal bool TryTakeOwn(out Awaited own)
    {
        lock (_gate)
        {
            return _awaited.TryPeek(out own!) && (own.IsCut || own.Answer is not null) && _awaited.TryDequeue(out own!);
        }
    }

    /// <summary>The request that a frame answers, or null: a push. Of several confirmations the first counts as the reply.</summary>
    internal Awaited? Take(RespValue frame, SeenRequest? push)
    {
        lock (_gate)
        {
            if (push is not null) return push.Verb.EndsWith("SUBSCRIBE", StringComparison.Ordinal) ? Confirm() : null;
            if (_isMonitor && frame is RespValue.SimpleString line && char.IsAsciiDigit(line.Text.ToString().FirstOrDefault())) return null;
            if (!_awaited.TryDequeue(out var answered)) return null;
            _isMonitor |= answered.IsMonitor && frame is not RespValue.Error;
            return answered;
        }
    }

    /// <summary>The push that a frame is; null for replies. RESP2 sends pushes as arrays.</summary>
    internal SeenRequest? PushOf(RespValue frame)
    {
        if (frame is RespValue.Push) return SeenRequest.Of(frame);
        if (frame is not RespValue.Array { Items.Length: 3 or 4 } || !MayBePush || SeenRequest.Of(frame) is not { } named) return null;
        return named.Verb is "MESSAGE" or "PMESSAGE" or "SMESSAGE" || named.Verb.EndsWith("SUBSCRIBE", StringComparison.Ordinal) ? named : null;
    }

    internal ArmedFault? DropOf(SeenRequest push) => push.Verb.EndsWith("SUBSCRIBE", StringComparison.Ordinal) ? null : state.OfPush(push);

    /// <summary>Notes what a request subscribes to, and answers how many confirmations it has; 0 for other requests.</summary>
    internal int ConfirmationsOf(SeenRequest request)
    {
        if (request.Verb is not ("SUBSCRIBE" or "PSUBSCRIBE" or "SSUBSCRIBE" or "UNSUBSCRIBE" or "PUNSUBSCRIBE" or "SUNSUBSCRIBE")) return 0;
        var kind = request.Verb.Replace("UNSUB", "SUB", StringComparison.Ordinal);
        var names = request.Arguments.Select(name => (kind, name.ToString())).ToList();
        lock (_gate)
        {
            if (kind == request.Verb)
            {
                _hasSubscribed = true;
                _subscriptions.UnionWith(names);
                return Math.Max(1, names.Count);
            }
            if (names.Count == 0) names = [.. _subscriptions.Where(held => held.Kind == kind)];
            _subscriptions.ExceptWith(names);
            return Math.Max(1, names.Count);
        }
    }

    // Once it has unsubscribed from everything, a connection of RESP2 may read a list again.
    private bool MayBePush
    {
        get
        {
            lock (_gate) return _hasSubscribed && (_subscriptions.Count > 0 || (_awaited.TryPeek(out var next) && next.Confirmations > 0));
        }
    }

    // A server ends subscriptions to a slot that moves without having been asked.
    private Awaited? Confirm()
    {
        if (!_awaited.TryPeek(out var next) || next.Confirmations == 0) return null;
        if (--next.Confirmations == 0) _awaited.Dequeue();
        return next;
    }
}
