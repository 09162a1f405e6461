namespace Redis.Functional;

/// <summary>
/// A transaction on its way: one reply for MULTI, one QUEUED for each command, and EXEC's, whose elements are the commands' replies.
/// </summary>
internal sealed class TransactionExchange<A> : Exchange<A>
{
    private static readonly byte[] Multi = "*1\r\n$5\r\nMULTI\r\n"u8.ToArray();
    private static readonly byte[] Exec = "*1\r\n$4\r\nEXEC\r\n"u8.ToArray();
    private readonly Pipeline<A> _body;
    private readonly Receiver<A> _receiver = null!;
    private readonly List<IRequest> _requests = [];
    private readonly List<RedisError> _refusals = [];
    private RedisError? _outcome;
    private int _replies;
    private bool _ranOutside;

    internal TransactionExchange(Pipeline<A> body, RedisEnvironment environment)
    {
        _body = body = body.For(environment);
        if (body.Refusal() is { } refusal)
        {
            Refuse(refusal);
            return;
        }

        body.AddRequests(_requests);
        _receiver = body.Receiver(environment.Codecs);
        var length = Multi.Length + body.EncodedLength() + Exec.Length;
        if (body.CommandCount == 0) EndWithValue();
        else if (Refused(_requests) is { } refused) Refuse(refused);
        else if (length > System.Array.MaxLength) Refuse(TooLong.Error(length));
        else Length = (int)length;
    }

    internal override int ReplyCount => _body.CommandCount + 2;

    internal override string Name => "MULTI";

    internal override bool IsReadOnly => _body.IsReadOnly;

    internal override void AddRequests(List<IRequest> requests) => requests.AddRange(_requests);

    internal override int Encode(Span<byte> destination)
    {
        Multi.CopyTo(destination);
        var written = Multi.Length;
        written += _body.Encode(destination[written..]);
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

    private protected override RedisResult<A> Value() => _outcome is null ? _receiver.Finish() : new(_outcome);

    private static RedisError? Refused(List<IRequest> requests) =>
        requests.Find(static request => (request.Spec.Flags & (CommandFlags.Session | CommandFlags.Blocking)) != CommandFlags.None) is { } request
            ? new RedisError.Client.InvalidArgument($"{request.Spec.Name} cannot be part of a transaction") { Context = request.Spec.Context }
            : null;

    // The reply to MULTI at position 0, then one per command: +QUEUED, or the reason why all will be discarded. After a MULTI that was
    // refused there is no queue: each command ran on its own, unless it was refused too.
    private void Queued(int position, in ReplyFrame frame)
    {
        var reader = frame.Reader();
        var isError = reader.TryReadError(out var code, out var detail);
        if (position > 0 && _refusals is [{ Context.Command: "MULTI" }, ..])
            _ranOutside |= !isError || _requests[position - 1].Spec.ServerError(code, detail).Delivery != Delivery.Rejected;
        if (!isError) return;
        var name = position == 0 ? "MULTI" : _requests[position - 1].Spec.Name;
        var error = (new RedisError.Server(code, detail) { Delivery = Delivery.Rejected }).OfCommand(name);
        _refusals.Add(position == 0 ? error : error.AtIndex(position - 1));
    }

    private RedisError? Executed(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        if (reader.TryReadError(out var code, out var detail)) return Discarded(code, detail);
        if (reader.TryReadNull()) return new RedisError.Transaction.Conflict { Context = new() { Command = "EXEC" } };
        if (!reader.TryReadAggregate(out var count) || count != _requests.Count)
            return new RedisError.Decode($"EXEC's array of {_requests.Count}", frame.Reader().Describe()) { Context = new() { Command = "EXEC" } };
        for (var i = 0; i < count; i++)
        {
            var start = reader.Position;
            if (!reader.Skip()) return new RedisError.Protocol("EXEC's reply is cut short");
            _receiver.Accept(new ReplyFrame(frame.Bytes[start..reader.Position]));
        }

        return null;
    }

    private RedisError Discarded(string code, string detail)
    {
        if (_refusals.Count == 0) _refusals.Add(new RedisError.Server(code, detail).OfCommand("EXEC"));
        return new RedisError.Transaction.Aborted(SeqOf.Array(_refusals.ToArray()))
        {
            Delivery = _ranOutside ? Delivery.Unknown : Delivery.Rejected,
            Context = new() { Command = "EXEC" },
        };
    }
}
