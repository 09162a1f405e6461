namespace Redis.Functional;

/// <summary>A bare command on its way: pooled, decoded on the read loop when the library's own decoder reads it.</summary>
internal sealed class CommandExchange<A> : Exchange<A>
{
    // How far the server has been asked to end the waiting of a blocking command: never, it is being asked, the reply came meanwhile, not any more.
    private const int Unasked = 0;
    private const int Asking = 1;
    private const int HeldBack = 2;
    private const int Asked = 3;

    private Command<A> _command = null!;
    // In place of a reply: the request was sent in parts and ended with an error.
    private static readonly byte[] NoReply = [];
    private CommandSpec _spec = null!;
    private CodecSet _codecs = null!;
    private object? _frame;
    private RedisError? _refusal;

    // Where it waits on the server; null for a command that does not.
    private IUnblocks? _connection;
    private int _unblocking;

    // Then it is not used again.
    private bool _isShown;

    private CommandExchange() { }

    public override string Name => _command.Name;

    public override bool IsReadOnly => _command.IsReadOnly;

    public override ConnectionEffect Effect => _spec.Effect;

    internal override string? Procedure => ScriptSpec.IsFunction(_spec) && _command.Request.ArgumentCount > 0 ? _command.Request.Argument(0).ToString() : null;

    internal override bool OnlyReadsKeys =>
        _spec.IsReadOnly && !_spec.IsOfOneServer && Effect == ConnectionEffect.None && OwnTimeout is null && KeysOf.Any(_command.Request);

    internal override bool TakesPooled => (_spec.Flags & CommandFlags.Pooled) != CommandFlags.None;

    internal override RouteFacts Facts => RouteFacts.Of(_command.Request);

    internal override int Preferred => RouteFacts.Preferred(_command.Request);

    internal static CommandExchange<A> Rent(Command<A> command, RedisEnvironment environment)
    {
        var exchange = ExchangePool<A>.Take() ?? new();
        exchange.Reuse();
        if (command.NeedsCodecs && command.Depth <= Pipeline<A>.MaxDepth) command = command.With(environment.Codecs);
        exchange._command = command;
        exchange._spec = command.Spec;
        exchange._codecs = environment.Codecs;
        var length = command.EncodedLength();
        if (length < 0 || command.Depth > Pipeline<A>.MaxDepth) exchange.Refuse(command.Refusal()!);
        else if (length > System.Array.MaxLength) exchange.Refuse(TooLong.Error(length));
        else exchange.Length = (int)length;
        return exchange;
    }

    internal override void AddRequests(List<IRequest> requests) => _command.AddRequests(requests);

    internal override int Encode(Span<byte> destination) => _command.Encode(destination);

    // Certain when the reply is one that the command can have: it has one, and they come in order.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (!_spec.Admits(frame) || (_spec.Length is { } length && !length.Admits(frame, _command.Request))) return Acceptance.Doubt;
        if (IsDone) return Acceptance.Last;
        if (_connection is not null && IsUnblocked(frame))
        {
            Keep(new(FallbackErrors.Cancelled(Delivery.Rejected, this)));
            return Acceptance.Last;
        }

        if (IsAsked) _refusal = _spec.RefusalIn(frame, _command.Request);
        _frame = _command.ReadOnLoop(frame, _codecs, out var result);
        if (_frame is null) Keep(result);
        return Acceptance.Last;
    }

    internal override void WaitOn(IUnblocks connection) => _connection = connection;

    internal override void EndUnblocking()
    {
        if (Interlocked.Exchange(ref _unblocking, Asked) == HeldBack) WorkQueue.Add(this);
    }

    internal override string Doubt(in ReplyFrame frame) => WrongReply(_command.Request, frame);

    internal override void TakeParts(PartReply[] replies)
    {
        if (!TryAnswer()) return;
        if (replies[0].Error is { } error) (_frame, _refusal) = (NoReply, error.OfCommand(Name));
        else if (Accept(replies[0].Reply) == Acceptance.Doubt) (_frame, _refusal) = (NoReply, new RedisError.Protocol(Doubt(replies[0].Reply)).OfCommand(Name));
        End();
    }

    internal override void NoteShown() => _isShown = true;

    // Once: a second cancellation has nothing to add.
    private protected override bool TryUnblock()
    {
        if (_connection is not { } connection) return false;
        if (Interlocked.CompareExchange(ref _unblocking, Asking, Unasked) != Unasked) return true;
        NoteShown();
        if (connection.TryUnblock(this)) return true;
        EndUnblocking();
        return false;
    }

    // While the server may still be asked, the connection must not serve another command: it would end the waiting of that one.
    private protected override bool IsHeldBack() =>
        _connection is not null && Interlocked.CompareExchange(ref _unblocking, HeldBack, Asking) == Asking;

    private protected override bool RunsUserCode => !_command.DecodesOnLoop;

    private protected override RedisError? Refusal() => _refusal;

    private protected override void Restart() => (_frame, _refusal) = (null, null);

    private protected override void Evaluate()
    {
        if (ReferenceEquals(_frame, NoReply)) Keep(_command.WithoutReply(_refusal!));
        else if (_frame is not null) Keep(UserCode.Read(_command, _frame, _codecs));
    }

    // The server ends a waiting with this word alone, having done nothing.
    private bool IsUnblocked(in ReplyFrame frame) =>
        Volatile.Read(ref _unblocking) != Unasked && frame.Reader().TryReadError(out var code, out _) && code == "UNBLOCKED";

    private protected override void Recycle()
    {
        if (_isShown) return;
        _frame = null;
        _connection = null;
        _command = null!;
        OwnTimeout = null;
        Deadline = 0;
        if (IsAsked)
        {
            ForgetSendings();
            _refusal = null;
        }

        ExchangePool<A>.Return(this);
    }
}

internal static class TooLong
{
    internal static RedisError Error(long length) =>
        new RedisError.Client.InvalidArgument($"The request has {length} bytes. The maximum is {System.Array.MaxLength}.");
}
