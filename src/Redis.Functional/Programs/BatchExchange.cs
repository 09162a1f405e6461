namespace Redis.Functional;

/// <summary>
/// What all batches have in common on their way: one entry in the connection's queue however many commands they have, and an account of
/// which writes the server refused. The account is filled on the read loop, and asked when the batch has ended.
/// </summary>
internal abstract class BatchExchange<A, R> : Exchange<R>
{
    // An error of these does not tell that nothing was done.
    private const CommandFlags FailsLate = CommandFlags.Script | CommandFlags.MayFailPartway;
    private List<int>? _refused;
    private bool _isAnswered;

    private protected BatchExchange(Pipeline<A> body, RedisEnvironment environment) => Body = body.For(environment);

    internal override int ReplyCount => Body.CommandCount;

    internal override string Name => "pipeline";

    internal sealed override bool IsReadOnly => Body.IsReadOnly;

    private protected Pipeline<A> Body { get; }

    internal override void AddRequests(List<IRequest> requests) => Body.AddRequests(requests);

    internal override int Encode(Span<byte> destination) => Body.Encode(destination);

    internal sealed override bool MayHaveWritten(RedisError? error) => _isAnswered ? HasWritten() : base.MayHaveWritten(error);

    /// <summary>Ends it when it must not be sent, or has nothing to send. Its receiver is there.</summary>
    private protected void Measure(RedisError? refusal, int around = 0)
    {
        if (refusal is not null)
        {
            Refuse(refusal);
            return;
        }

        var length = around + Body.EncodedLength();
        if (Body.CommandCount == 0) EndWithValue();
        else if (length > System.Array.MaxLength) Refuse(TooLong.Error(length));
        else Length = (int)length;
    }

    /// <summary>Whether a reply can be the one to a command of the batch.</summary>
    private protected bool CanAnswer(int index, in ReplyFrame frame)
    {
        var spec = Body.SpecAt(index);
        return spec.Admits(frame) && (spec.Length is null || spec.Length.Admits(frame, Body.RequestAt(index)));
    }

    /// <summary>A command's own reply.</summary>
    private protected void Note(int index, in ReplyFrame frame)
    {
        if (IsReadOnly) return;
        var reader = frame.Reader();
        if (reader.Peek() != RespType.Error || !reader.TryReadError(out var code, out _)) return;
        if (ServerErrorCode.DeliveryOf(code) == Delivery.Rejected) (_refused ??= []).Add(index);
    }

    /// <summary>The value, when all replies are in.</summary>
    private protected abstract RedisResult<R> Outcome();

    /// <summary>False when every write was refused. All replies are in.</summary>
    private protected virtual bool HasWritten()
    {
        if (IsReadOnly) return false;
        if (_refused is null) return true;
        var requests = new List<IRequest>(Body.CommandCount);
        Body.AddRequests(requests);
        for (int i = 0, next = 0; i < requests.Count; i++)
        {
            var isRefused = next < _refused.Count && _refused[next] == i;
            if (isRefused) next++;
            var flags = requests[i].Spec.Flags;
            if ((flags & CommandFlags.ReadOnly) == CommandFlags.None && (!isRefused || (flags & FailsLate) != CommandFlags.None)) return true;
        }

        return false;
    }

    private protected sealed override RedisResult<R> Value()
    {
        _isAnswered = true;
        var outcome = Outcome();
        return outcome.IsRight || !HasWritten() ? outcome : new(outcome.Error.BesideWrites());
    }
}
