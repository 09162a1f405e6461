namespace Redis.Functional;

/// <summary>
/// Names to subscribe to, or to leave, on their way: one command each, so that each is answered by exactly one frame, and one that is
/// refused refuses no other. Confirmations come as pushes in RESP3 and are taken as its replies all the same.
/// <para>
/// A server says that it serves a shard channel no more in the very words in which it confirms that the channel was left, and refuses to leave what it does not
/// serve. Where both cross, two frames come for one request. A PING with a nonce behind the requests shows where their replies end.
/// </para>
/// </summary>
internal sealed class SubscribeExchange : Exchange
{
    private static readonly CommandSpec<LanguageExt.Unit>[] Joining = [Spec("SUBSCRIBE"), Spec("PSUBSCRIBE"), Spec("SSUBSCRIBE")];
    private static readonly CommandSpec<LanguageExt.Unit>[] Parting = [Spec("UNSUBSCRIBE"), Spec("PUNSUBSCRIBE"), Spec("SUNSUBSCRIBE")];
    private readonly LineTopic[] _topics;
    private readonly bool _joins;
    private readonly Action<LineTopic, bool, RedisError?> _answered;
    private readonly Command<LanguageExt.Unit>[] _commands;
    private readonly TaskCompletionSource _ended = new();
    private readonly bool[] _isAnswered;
    private readonly NonceSource? _nonces;
    private readonly long _nonce;
    private int _answers;

    // All names before it are answered.
    private int _first;

    /// <param name="topics">The names; all are valid.</param>
    /// <param name="joins">True to subscribe.</param>
    /// <param name="answered">Told of each name on the read loop; the error, when it was refused.</param>
    /// <param name="nonces">Of the session.</param>
    internal SubscribeExchange(LineTopic[] topics, bool joins, Action<LineTopic, bool, RedisError?> answered, NonceSource nonces)
    {
        (_topics, _joins, _answered, _isAnswered) = (topics, joins, answered, new bool[topics.Length]);
        _commands = System.Array.ConvertAll(topics, topic => (joins ? Joining : Parting)[(int)topic.Channel.Kind].Of(topic.Channel.Name.AsValue()));
        ReplyCount = _commands.Length;
        Length = (int)_commands.Sum(static command => command.EncodedLength());
        if (joins || !System.Array.Exists(topics, static topic => topic.Channel.Kind == RedisChannelKind.Shard)) return;
        (_nonces, _nonce) = (nonces, nonces.Next());
        ReplyCount++;
        Length += NonceSource.RequestLength;
    }

    /// <summary>Done when all is answered, or will not be.</summary>
    internal Task Ended => _ended.Task;

    public override string Name => _joins ? "SUBSCRIBE" : "UNSUBSCRIBE";

    public override bool IsReadOnly => true;

    internal override bool AsksNonce => _nonces is not null;

    // A shard channel belongs to the owner of its name's slot.
    internal override RouteFacts Facts
    {
        get
        {
            var facts = RouteFacts.None;
            foreach (var topic in _topics)
                if (topic.Channel.Kind == RedisChannelKind.Shard) facts = facts.And(RouteFacts.OfKey(topic.Channel.Name));
            return facts;
        }
    }

    internal override void AddRequests(List<IRequest> requests) => requests.AddRange(_commands.Select(static command => command.Request));

    internal override int Encode(Span<byte> destination)
    {
        var written = 0;
        foreach (var command in _commands) written += command.Encode(destination[written..]);
        if (_nonces is not null) written += _nonces.WritePing(destination[written..], _nonce);
        return written;
    }

    internal override bool TakesPush(in ReplyFrame frame) => Find(frame, isAnswered: false) >= 0 || IsAgain(frame);

    // Certain when the reply confirms one of the names, in whatever order, or refuses the first that has no answer.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var isRefused = frame.Reader().TryReadError(out var code, out var detail);
        if (_nonces is not null && (isRefused ? NonceExchange.Names(detail, "ping") : _nonces.IsPong(frame, _nonce)))
            return _answers == _topics.Length ? Acceptance.Last : Acceptance.Doubt;
        var index = isRefused ? _first : Find(frame, isAnswered: false);
        if (index < 0 || index == _topics.Length) return (isRefused ? _nonces is not null : IsAgain(frame)) ? Acceptance.Surplus : Acceptance.Doubt;
        _isAnswered[index] = true;
        while (_first < _topics.Length && _isAnswered[_first]) _first++;
        _answered(_topics[index], _joins, isRefused ? _commands[index].Spec.ServerError(code, detail, _commands[index].Request) : null);
        return ++_answers == _topics.Length && _nonces is null ? Acceptance.Last : Acceptance.More;
    }

    private bool IsAgain(in ReplyFrame frame) => _nonces is not null && Find(frame, isAnswered: true) >= 0;

    // The name that a frame confirms; -1 when it is not one that awaits its confirmation, or has had it.
    private int Find(in ReplyFrame frame, bool isAnswered)
    {
        var reader = frame.Reader();
        var said = PubSubFrame.Read(ref reader);
        if (said.Kind != (_joins ? PubSubFrameKind.Subscribed : PubSubFrameKind.Unsubscribed)) return -1;
        for (var i = isAnswered ? 0 : _first; i < _topics.Length; i++)
        {
            var channel = _topics[i].Channel;
            if (_isAnswered[i] == isAnswered && said.Of == channel.Kind && said.Name.SequenceEqual(channel.Name.Span)) return i;
        }

        return -1;
    }

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) { }

    // Runs on the thread pool already.
    private protected override void Finish() => _ended.TrySetResult();

    private static CommandSpec<LanguageExt.Unit> Spec(string name) => new(name, CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ignore);
}
