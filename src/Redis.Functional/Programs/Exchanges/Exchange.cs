namespace Redis.Functional;

/// <summary>
/// A batch on its way: the requests to send, the replies it takes, and the one who waits. Made by running a program, handed
/// to <see cref="IRedisClient.Send"/>, ended exactly once.
/// </summary>
internal abstract partial class Exchange : Batch, IThreadPoolWorkItem
{
    private const int Open = 0;
    private const int Sending = 1;
    private const int Done = 2;

    // Started by an interpreter, and being answered by it.
    private const int Held = 3;
    private const int Answering = 4;
    private static readonly TimeSpan BlockingGrace = TimeSpan.FromSeconds(2);
    private int _state;

    // In ticks; 0: none of its own. A limit of its own is never zero.
    private long _ownTimeout;

    private protected Exchange() { }

    /// <summary>How many replies the server owes for it.</summary>
    internal int ReplyCount { get; private protected set; } = 1;

    /// <summary>Of one that writes and has ended, with this error or with a value: false when none of it can have been done.</summary>
    internal virtual bool MayHaveWritten(RedisError? error) => error is not { Delivery: Delivery.NotSent or Delivery.Rejected };

    /// <summary>The name for traces: that of the command, or of the kind of batch and the command that all of its commands are.</summary>
    internal virtual string Operation => Name;

    /// <summary>How many commands it has.</summary>
    internal virtual int CommandCount => 1;

    /// <summary>The digest of the script or the name of the function that it runs; null: it runs none by itself.</summary>
    internal virtual string? Procedure => null;

    /// <summary>The exact size of the requests in bytes.</summary>
    internal int Length { get; private protected set; }

    /// <summary>Where its requests begin in the connection's output; owned by the connection.</summary>
    internal long StartOffset { get; set; }

    /// <summary>When the client gives up on it, in its clock; 0 until it is first queued. Owned by the queue it stands in.</summary>
    internal long Deadline { get; set; }

    /// <summary>How long its reply may take; null: as long as the client says.</summary>
    internal TimeSpan? OwnTimeout
    {
        get => _ownTimeout == 0 ? null : TimeSpan.FromTicks(_ownTimeout);
        private protected set => _ownTimeout = value is { } limit ? limit.Ticks : 0;
    }

    /// <summary>The maximum time that the server may delay the reply; null: no limit.</summary>
    internal void Wait(TimeSpan? wait) => OwnTimeout =
        wait is { } limit && limit < TimeSpan.MaxValue - BlockingGrace ? limit + BlockingGrace : System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>Called before a command that waits on the server is sent, on a connection that can have the server end the waiting.</summary>
    internal virtual void WaitOn(IUnblocks connection) { }

    /// <summary>The server is not asked any more to end the waiting: an outcome that was held back meanwhile is given out.</summary>
    internal virtual void EndUnblocking() { }

    /// <summary>
    /// Begins to have the server end its waiting: the reply then tells whether it has done anything. False when it does not wait, or that is not possible.
    /// </summary>
    private protected virtual bool TryUnblock() => false;

    /// <summary>True when the next user of the connection needs a fence before it, since a MULTI may be left open or a reply too many may follow.</summary>
    internal virtual bool NeedsFence => false;

    /// <inheritdoc/>
    public override ConnectionEffect Effect => ConnectionEffect.None;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>
    /// True when it only reads keys, so that any server which has them can answer it: not a transaction, nothing that waits, nothing about one server.
    /// Allocates nothing.
    /// </summary>
    internal virtual bool OnlyReadsKeys => false;

    /// <summary>What routing must know of it. Allocates nothing. Before it has ended.</summary>
    internal abstract RouteFacts Facts { get; }

    /// <summary>The slot whose owner is best where every primary can serve it; <see cref="RouteFacts.NoSlot"/>: none is better than the others.</summary>
    internal virtual int Preferred => RouteFacts.NoSlot;

    internal bool IsDone => Volatile.Read(ref _state) == Done;

    /// <summary>The requests, for interpreters without a wire and for routing.</summary>
    internal abstract void AddRequests(List<IRequest> requests);

    internal abstract int Encode(Span<byte> destination);

    /// <summary>Takes the next reply, on the read loop, also after the exchange has ended: a late reply shows a wrong pairing as well as any other.</summary>
    internal abstract Acceptance Accept(in ReplyFrame frame);

    /// <summary>Why the reply that was just accepted with <see cref="Acceptance.Doubt"/> cannot belong to this exchange.</summary>
    internal virtual string Doubt(in ReplyFrame frame) => WrongReply(Name, frame);

    /// <summary>
    /// After <see cref="Acceptance.LastOfConnection"/>: a transaction was sent behind it, whose EXEC may have run the commands that were still queued.
    /// </summary>
    internal virtual void NoteFollowed() { }

    /// <summary>Called before sending when a watch is on: EXEC may then answer nil.</summary>
    internal virtual void ExpectConflict() { }

    private protected static string WrongReply(string command, in ReplyFrame frame) =>
        $"{command} cannot be answered by {frame.Describe()}. Replies no longer match their requests; the connection was closed.";

    private protected static string WrongReply(IRequest request, in ReplyFrame frame) => request.Spec.Expected(request) is { } expected
        ? WrongReply($"{request.Spec.Name} expects {expected} and", frame)
        : WrongReply(request.Spec.Name, frame);

    /// <summary>Whether a push is its next reply, as confirmations of subscriptions are. On the read loop, while replies are due.</summary>
    internal virtual bool TakesPush(in ReplyFrame frame) => false;

    /// <summary>True when its reply may be received into memory of the process's pool, which its reader returns.</summary>
    internal virtual bool TakesPooled => false;

    /// <summary>True when one of its replies is a nonce of the connection.</summary>
    internal virtual bool AsksNonce => false;

    /// <summary>Marks it as being sent: from now on it may run. False when it has ended already.</summary>
    internal virtual bool TryEnqueue() =>
        Interlocked.CompareExchange(ref _state, Sending, Open) == Open || Interlocked.CompareExchange(ref _state, Sending, Held) == Held;

    /// <summary>All replies are in. The waiting code goes on in a work item of the pool's global queue.</summary>
    internal void Complete()
    {
        if (IsAsked && FallbackErrors.RefusalOf(this) is { } refusal && TryResend(refusal)) return;
        End();
    }

    /// <summary>As <see cref="Complete"/>, for replies whose end is already decided.</summary>
    private protected void End()
    {
        if (Interlocked.Exchange(ref _state, Done) == Done) return;
        OnCompleted();
        WorkQueue.Add(this);
    }

    /// <summary>
    /// Ends it with the error of sending it, unless it has ended or is to be sent again. On any thread; it must not be in a queue any more.
    /// </summary>
    internal new void Fail(RedisError error)
    {
        if (!TryResend(error)) TryFail(error);
    }

    /// <summary>Ends it with an error for good, unless it has ended: true when it did. Any thread.</summary>
    internal bool TryFail(RedisError error)
    {
        error = WithPast(error);
        if (Interlocked.Exchange(ref _state, Done) == Done)
        {
            OnFailedLate(error);
            return false;
        }

        OnFailed(error);
        WorkQueue.Add(this);
        return true;
    }

    /// <summary>
    /// Ends it as cancelled by its caller: Unknown while it is on a connection; before, NotSent, or what is known of earlier sendings. One that waits on the
    /// server ends by the server's reply. Runs in callbacks of tokens and timers, and therefore throws nothing.
    /// </summary>
    internal void Cancel()
    {
        var before = Volatile.Read(ref _state);
        var mayUnblock = true;
        while (before != Done)
        {
            // It may have been sent only since it was looked at.
            if (before == Sending && mayUnblock)
            {
                if (TryUnblock()) return;
                mayUnblock = false;
            }

            // The error exists before the state changes: an exchange that is done without one would never wake its caller.
            var error = FallbackErrors.Cancelled(before == Open ? Past : Delivery.Unknown, this);
            var seen = Interlocked.CompareExchange(ref _state, Done, before);
            if (seen != before)
            {
                before = seen;
                continue;
            }

            OnFailed(error);
            WorkQueue.Add(this);
            return;
        }
    }

    /// <summary>Ends it where it stands, before anybody waits for it.</summary>
    private protected void EndAtOnce() => _state = Done;

    private protected void Reopen() => _state = Open;

    private protected abstract void OnCompleted();

    private protected abstract void OnFailed(RedisError error);

    /// <summary>An error comes after it has ended, as when the connection of a fire-and-forget call is lost.</summary>
    private protected virtual void OnFailedLate(RedisError error) { }

    void IThreadPoolWorkItem.Execute() => Finish();

    /// <summary>Makes the value and wakes the waiting code.</summary>
    private protected abstract void Finish();
}
