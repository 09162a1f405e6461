namespace Redis.Functional;

/// <summary>
/// A transaction on its way: one reply for MULTI, one QUEUED for each command, and EXEC's, whose elements are the commands' replies.
/// </summary>
internal sealed class TransactionExchange<A> : BatchExchange<A, A>
{
    private const string BecauseOf = "Transaction discarded because of: ";
    private static readonly byte[] Multi = "*1\r\n$5\r\nMULTI\r\n"u8.ToArray();
    private static readonly byte[] Exec = "*1\r\n$4\r\nEXEC\r\n"u8.ToArray();
    private readonly Receiver<A> _receiver = null!;
    private readonly List<IRequest> _requests = [];
    private readonly List<RedisError> _refusals = [];
    private RedisError? _outcome;
    private RedisError? _unqueued;
    private int _replies;
    private bool _ranOutside;

    internal TransactionExchange(Pipeline<A> body, RedisEnvironment environment)
        : base(body, environment)
    {
        var refusal = Body.Refusal();
        if (refusal is null)
        {
            Body.AddRequests(_requests);
            _receiver = Body.Receiver(environment.Codecs);
            refusal = Refused(_requests);
        }

        Measure(refusal, Multi.Length + Exec.Length);
    }

    internal override int ReplyCount => Body.CommandCount + 2;

    internal override string Name => "MULTI";

    internal override void AddRequests(List<IRequest> requests) => requests.AddRange(_requests);

    internal override int Encode(Span<byte> destination)
    {
        Multi.CopyTo(destination);
        var written = Multi.Length;
        written += base.Encode(destination[written..]);
        Exec.CopyTo(destination[written..]);
        return written + Exec.Length;
    }

    internal override bool Accept(in ReplyFrame frame)
    {
        var position = _replies++;
        if (position <= _requests.Count)
        {
            Queued(position, frame);
            return false;
        }

        _outcome = Executed(frame);
        return true;
    }

    private protected override RedisResult<A> Outcome() => _outcome is null ? _receiver.Finish() : new(_outcome);

    private protected override bool HasWritten() =>
        _outcome is null ? base.HasWritten() : !IsReadOnly && _outcome.Delivery is not (Delivery.NotSent or Delivery.Rejected);

    private static RedisError? Refused(List<IRequest> requests)
    {
        var at = requests.FindIndex(static request => (request.Spec.Flags & (CommandFlags.Session | CommandFlags.Blocking)) != CommandFlags.None);
        if (at < 0) return null;
        var spec = requests[at].Spec;
        return new RedisError.Client.InvalidArgument($"{spec.Name} cannot be part of a transaction") { Context = spec.Context }.AtIndex(at);
    }

    // The reply to MULTI at position 0, then one per command: +QUEUED, or the reason why all will be discarded. After a MULTI that was
    // refused there is no queue: each command ran on its own, unless it was refused too.
    private void Queued(int position, in ReplyFrame frame)
    {
        var reader = frame.Reader();
        var isError = reader.TryReadError(out var code, out var detail);
        var isOutside = position > 0 && _refusals is [{ Context.Command: "MULTI" }, ..];
        if (isOutside) _ranOutside |= !isError || _requests[position - 1].Spec.ServerError(code, detail).Delivery != Delivery.Rejected;
        var name = position == 0 ? "MULTI" : _requests[position - 1].Spec.Name;
        if (isError)
        {
            var error = (new RedisError.Server(code, detail) { Delivery = Delivery.Rejected }).OfCommand(name);
            _refusals.Add(position == 0 ? error : error.AtIndex(position - 1));
        }
        else if (position > 0 && !isOutside && _unqueued is null && !(reader.TryReadBytes(out var said) && said.SequenceEqual("QUEUED"u8)))
        {
            _unqueued = new RedisError.Decode("QUEUED", frame.Reader().Describe()) { Delivery = Delivery.Unknown }.OfCommand(name).AtIndex(position - 1);
        }
    }

    private RedisError? Executed(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        if (_unqueued is not null) return _unqueued;
        if (reader.TryReadError(out var code, out var detail)) return Discarded(code, detail);
        if (reader.TryReadNull()) return new RedisError.Transaction.Conflict { Context = new() { Command = "EXEC" } };
        if (!reader.TryReadAggregate(out var count) || count != _requests.Count)
            return new RedisError.Decode($"EXEC's array of {_requests.Count}", frame.Reader().Describe()) { Context = new() { Command = "EXEC" } };
        for (var i = 0; i < count; i++)
        {
            var start = reader.Position;
            if (!reader.Skip()) return new RedisError.Protocol("EXEC's reply is cut short");
            var element = new ReplyFrame(frame.Bytes[start..reader.Position]);
            Note(i, element);
            _receiver.Accept(element);
        }

        return null;
    }

    private RedisError Discarded(string code, string detail)
    {
        if (_refusals.Count == 0) _refusals.Add(Cause(code, detail));
        return new RedisError.Transaction.Aborted(SeqOf.Array(_refusals.ToArray()))
        {
            Delivery = _ranOutside ? Delivery.Unknown : Delivery.Rejected,
            Context = new() { Command = "EXEC" },
        };
    }

    // What EXEC itself was refused for stands behind EXECABORT: no memory, too few replicas, no permission.
    private static RedisError Cause(string code, string detail)
    {
        if (code == "EXECABORT" && detail.StartsWith(BecauseOf, StringComparison.Ordinal))
        {
            var reason = detail[BecauseOf.Length..];
            var space = reason.IndexOf(' ', StringComparison.Ordinal);
            (code, detail) = space < 0 ? (reason, "") : (reason[..space], reason[(space + 1)..]);
        }

        return (new RedisError.Server(code, detail) { Delivery = Delivery.Rejected }).OfCommand("EXEC");
    }
}
