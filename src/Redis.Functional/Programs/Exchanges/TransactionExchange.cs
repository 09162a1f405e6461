using System.Runtime.InteropServices;

namespace Redis.Functional;

/// <summary>
/// A transaction on its way: one reply for MULTI, one QUEUED for each command, and EXEC's, whose elements are the commands' replies.
/// </summary>
internal class TransactionExchange<A> : BatchExchange<A, A>
{
    private const string BecauseOf = "Transaction discarded because of: ";
    private static readonly byte[] Multi = "*1\r\n$5\r\nMULTI\r\n"u8.ToArray();
    private static readonly byte[] Exec = "*1\r\n$4\r\nEXEC\r\n"u8.ToArray();
    private readonly Receiver<A> _receiver = null!;
    private readonly List<IRequest> _requests = [];
    private readonly List<RedisError> _refusals = [];
    private RedisError? _outcome;
    private RedisError? _askingRefusal;
    private string? _wrongElement;

    // -1 while the reply to ASKING is due.
    private int _replies;
    private bool _asks;

    // MULTI was refused, so that each command runs on its own.
    private bool _isOutside;
    private bool _ranOutside;
    private bool _mayConflict;

    internal TransactionExchange(Pipeline<A> body, RedisEnvironment environment)
        : base(body, environment)
    {
        ReplyCount = Body.CommandCount + 2;
        if (!Measure(Multi.Length + Exec.Length)) return;
        Body.AddRequests(_requests);
        _receiver = Body.Receiver(environment.Codecs);
        if (Refused(_requests) is { } refusal) Refuse(refusal);
        else EndIfEmpty();
    }

    public sealed override string Name => "MULTI";

    internal sealed override string Operation => OperationOf(Name);

    public sealed override ConnectionEffect Effect => ConnectionEffect.Transacts;

    internal override void AddRequests(List<IRequest> requests) => requests.AddRange(_requests);

    internal override int Encode(Span<byte> destination)
    {
        var written = 0;
        if (_asks) written += AskingRequest.Encode(destination);
        Multi.CopyTo(destination[written..]);
        written += Multi.Length;
        written += base.Encode(destination[written..]);
        Exec.CopyTo(destination[written..]);
        return written + Exec.Length;
    }

    private protected sealed override int AnswerCount => _requests.Count;

    // An interpreter answers the commands: MULTI, what is queued and EXEC are the library's.
    private protected sealed override IEnumerable<RespValue> FramesOf(RespValue[] replies) =>
        [RespValue.OfSimple("OK"), .. replies.Select(static _ => RespValue.OfSimple("QUEUED")), RespValue.OfArray([.. replies])];

    internal override bool NeedsFence => true;

    internal override void ExpectConflict() => _mayConflict = true;

    // Certain as long as MULTI answers OK, each command QUEUED, and EXEC an array of their replies, or an error where one was seen before.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var position = _replies++;
        if (position < 0) return AskingRequest.Accept(frame, out _askingRefusal);
        if (position == 0) return Opened(frame);
        return position <= _requests.Count ? Queued(position - 1, frame) : Executed(frame);
    }

    internal override string Doubt(in ReplyFrame frame) =>
        _replies == 0 ? WrongReply(AskingRequest.Name, frame)
        : _replies == 1 ? WrongReply("MULTI", frame)
        : _replies <= _requests.Count + 1 && _isOutside ? WrongReply(_requests[_replies - 2], frame)
        : _replies <= _requests.Count + 1 ? WrongReply($"{_requests[_replies - 2].Spec.Name} in a transaction", frame)
        : _wrongElement ?? WrongReply($"EXEC of {_requests.Count} commands ({_refusals.Count} refused)", frame);

    private protected override bool RunsUserCode => true;

    // A command that the node does not serve is refused while queueing, and some servers say so at EXEC only. Nothing has run.
    private protected override RedisError? Refusal() => _outcome is not RedisError.Transaction.Aborted || _ranOutside ? null
        : _askingRefusal ?? Redirect() ?? _refusals.FirstOrDefault();

    // When a node has some of the keys and another one the others, no node can run it before they are together.
    private RedisError? Redirect()
    {
        var first = _refusals.Find(static refusal => refusal is RedisError.Server { Code: var code } && ServerErrorCode.IsRedirect(code));
        if (first is not RedisError.Server { Code: "ASK", Context.Index: not null }) return first;
        return _refusals.Count(static refusal => refusal is RedisError.Server { Code: "ASK" }) == _requests.Count(KeysOf.Any)
            ? first
            : new RedisError.Server("TRYAGAIN", "the keys of the transaction are on two nodes") { Delivery = Delivery.Rejected, Context = first.Context };
    }

    // Once: it holds until EXEC.
    internal override bool TrySetAsking(bool asks)
    {
        if (asks == _asks) return true;
        _asks = asks;
        ReplyCount += asks ? 1 : -1;
        Length += asks ? AskingRequest.Length : -AskingRequest.Length;
        Restart();
        return true;
    }

    private protected override void Restart()
    {
        base.Restart();
        _refusals.Clear();
        _receiver.Restart();
        (_outcome, _askingRefusal, _wrongElement, _replies, _isOutside, _ranOutside) = (null, null, null, _asks ? -1 : 0, false, false);
    }

    private protected override RedisResult<A> Outcome() => _outcome is null ? _receiver.Finish() : new(_outcome);

    private protected override bool HasWritten() =>
        _outcome is null ? base.HasWritten() : !IsReadOnly && _outcome.Delivery is not (Delivery.NotSent or Delivery.Rejected);

    internal override void NoteFollowed()
    {
        if (_outcome is not null) _outcome = _outcome with { Delivery = Delivery.Unknown };
    }

    private static RedisError? Refused(List<IRequest> requests)
    {
        var at = requests.FindIndex(static request => (request.Spec.Flags & (CommandFlags.Session | CommandFlags.Blocking)) != CommandFlags.None);
        if (at < 0) return null;
        var spec = requests[at].Spec;
        return new RedisError.Client.InvalidArgument($"{spec.Name} cannot be part of a transaction.") { Context = spec.Context }.AtIndex(at);
    }

    private Acceptance Opened(in ReplyFrame frame)
    {
        if (frame.Is("+OK\r\n"u8)) return Acceptance.More;
        if (!frame.Reader().TryReadError(out var code, out var detail)) return Acceptance.Doubt;
        _isOutside = true;
        _refusals.Add(Refusal(code, detail, "MULTI", _requests));
        return Acceptance.More;
    }

    // QUEUED, or the reason why all will be discarded. Outside a MULTI each command has its own reply, unless it is refused too.
    private Acceptance Queued(int index, in ReplyFrame frame)
    {
        var spec = _requests[index].Spec;
        if (frame.Reader().TryReadError(out var code, out var detail))
        {
            _ranOutside |= _isOutside && spec.ServerError(code, detail, _requests[index]).Delivery != Delivery.Rejected;
            _refusals.Add(Refusal(code, detail, spec.Name, [_requests[index]]).AtIndex(index));
            return Acceptance.More;
        }

        _ranOutside |= _isOutside;
        return (_isOutside ? spec.Admits(frame, _requests[index]) : frame.IsQueued) ? Acceptance.More : Acceptance.Doubt;
    }

    private Acceptance Executed(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        if (reader.TryReadError(out var code, out var detail)) return Discarded(code, detail);

        // After a refusal every server answers EXECABORT, and "EXEC without MULTI" after a refused MULTI.
        if (_refusals.Count > 0) return Acceptance.Doubt;
        if (reader.TryReadNull())
        {
            // Nil means that a watched key has changed; without a watch it means that this is the reply to something else.
            _outcome = new RedisError.Transaction.Conflict { Context = new() { Command = "EXEC" } };
            return _mayConflict ? Acceptance.Last : Acceptance.Doubt;
        }

        if (reader.Peek() != RespType.Array || !reader.TryReadAggregate(out var count) || count != _requests.Count) return Acceptance.Doubt;
        for (var i = 0; i < count; i++)
        {
            var start = reader.Position;
            if (!reader.Skip()) return Acceptance.Doubt;
            var element = new ReplyFrame(frame.Bytes[start..reader.Position]);
            // A script may answer with the word QUEUED, which within the reply to EXEC is not that of an open MULTI.
            var spec = _requests[i].Spec;
            if (!spec.Admits(element, _requests[i]) && !(element.IsQueued && spec.Replies == ReplyTypes.Any))
            {
                _wrongElement = $"In the reply to EXEC: {WrongReply(_requests[i], element)}";
                return Acceptance.Doubt;
            }

            Note(i, element);
            _receiver.Accept(element);
        }

        return Acceptance.Last;
    }

    private Acceptance Discarded(string code, string detail)
    {
        // MULTI was accepted, so that this is the reply to another EXEC.
        var isWithoutMulti = code == "ERR" && detail.StartsWith("EXEC without MULTI", StringComparison.Ordinal);
        if (isWithoutMulti && !_isOutside) return Acceptance.Doubt;
        _outcome = Aborted(code, detail);

        // EXECABORT and redirections end the MULTI. Of other errors some servers leave it open, in which the next caller's command would be queued.
        return _isOutside || EndsMulti(code) ? Acceptance.Last : Acceptance.LastOfConnection;
    }

    private static bool EndsMulti(string code) => code is "EXECABORT" or "MOVED" or "ASK" or "TRYAGAIN" or "CLUSTERDOWN" or "CROSSSLOT";

    private RedisError Aborted(string code, string detail)
    {
        if (_refusals.Count == 0) _refusals.Add(Cause(code, detail));
        if (_askingRefusal is not null) _refusals.Insert(0, _askingRefusal);
        return new RedisError.Transaction.Aborted([.. _refusals])
        {
            Delivery = _ranOutside ? Delivery.Unknown : Delivery.Rejected,
            Context = new() { Command = "EXEC" },
        };
    }

    // What EXEC itself was refused for stands behind EXECABORT: no memory, too few replicas, no permission.
    private RedisError Cause(string code, string detail)
    {
        if (code == "EXECABORT" && detail.StartsWith(BecauseOf, StringComparison.Ordinal))
        {
            var reason = detail[BecauseOf.Length..];
            var space = reason.IndexOf(' ', StringComparison.Ordinal);
            (code, detail) = space < 0 ? (reason, "") : (reason[..space], reason[(space + 1)..]);
        }

        return Refusal(code, detail, "EXEC", _requests);
    }

    // The text may repeat arguments of these requests.
    private static RedisError Refusal(string code, string detail, string command, List<IRequest> about)
    {
        var text = ServerErrorText.Clean(code, detail, CollectionsMarshal.AsSpan(about));
        var needs = about.Select(request => NeededServer.Of(code, detail, request)).FirstOrDefault(static sentence => sentence is not null);
        return (new RedisError.Server(about.Aggregate(code, ServerErrorText.CleanCode), text) { Delivery = Delivery.Rejected, Needs = needs }).OfCommand(command);
    }
}
