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

    private protected BatchExchange(Pipeline<A> body, RedisEnvironment environment)
    {
        Body = body.For(environment);
        IsReadOnly = Body.IsReadOnly;
        ReplyCount = Body.CommandCount;
    }

    public override string Name => "pipeline";

    internal override string Operation => Body.CommandCount == 1 ? Body.SpecAt(0).Name : OperationOf("PIPELINE");

    internal sealed override int CommandCount => Body.CommandCount;

    public sealed override bool IsReadOnly { get; }

    internal sealed override bool OnlyReadsKeys
    {
        get
        {
            if (!IsReadOnly || Effect != ConnectionEffect.None || OwnTimeout is not null) return false;
            var hasKey = false;
            for (var i = 0; i < Body.CommandCount; i++)
            {
                if (Body.SpecAt(i).IsOfOneServer) return false;
                hasKey |= hasKey || KeysOf.Any(Body.RequestAt(i));
            }

            return hasKey;
        }
    }

    internal sealed override RouteFacts Facts => Body.Facts;

    private protected Pipeline<A> Body { get; }

    internal override void AddRequests(List<IRequest> requests) => Body.AddRequests(requests);

    internal override int Encode(Span<byte> destination) => Body.Encode(destination);

    internal sealed override bool MayHaveWritten(RedisError? error) => _isAnswered ? HasWritten() : base.MayHaveWritten(error);

    /// <summary>Finds its length. False, and it has ended, when it must not be sent.</summary>
    private protected bool Measure(int around = 0)
    {
        var refusal = Body.ShapeFault();
        var length = refusal is null ? Body.EncodedLength() : RequestLength.Invalid;
        if (length < 0) refusal ??= Body.Fault();
        else if (around + length > System.Array.MaxLength) refusal = TooLong.Error(around + length);
        else Length = (int)(around + length);
        if (refusal is not null) Refuse(refusal);
        return refusal is null;
    }

    /// <summary>Ends it when it has nothing to send. Its receiver is there.</summary>
    private protected void EndIfEmpty()
    {
        if (Body.CommandCount == 0) EndWithValue();
    }

    /// <summary>Whether a reply can be the one to a command of the batch.</summary>
    private protected bool CanAnswer(int index, in ReplyFrame frame)
    {
        var spec = Body.SpecAt(index);
        return spec.Admits(frame) && (spec.Length is null || spec.Length.Admits(frame, Body.RequestAt(index)));
    }

    /// <summary>The kind of batch, and the name of its commands if they have the same.</summary>
    private protected string OperationOf(string kind)
    {
        var first = Body.SpecAt(0);
        for (var i = 1; i < Body.CommandCount; i++)
            if (Body.SpecAt(i).Name != first.Name)
                return kind;
        return $"{kind} {first.Name}";
    }

    /// <summary>A command's own reply.</summary>
    private protected void Note(int index, in ReplyFrame frame)
    {
        if (IsReadOnly || !frame.MayBeError) return;
        var reader = frame.Reader();
        if (!reader.IsError || !reader.TryReadError(out var code, out _)) return;
        if (ServerErrorCode.DeliveryOf(code) == Delivery.Rejected) (_refused ??= []).Add(index);
    }

    /// <summary>The error of a command of which there is no reply.</summary>
    private protected void Note(int index, RedisError error)
    {
        if (!IsReadOnly && error.Delivery is Delivery.NotSent or Delivery.Rejected) (_refused ??= []).Add(index);
    }

    private protected override void Restart() => _refused = null;

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

    private protected sealed override void Evaluate()
    {
        _isAnswered = true;
        var outcome = Outcome();
        Keep(outcome.IsOk || !HasWritten() ? outcome : new(outcome.Error.BesideWrites()));
    }
}
