namespace Redis.Functional;

/// <summary>
/// Names to subscribe to, or to leave, on their way: one command each, so that each is answered by exactly one frame, and one that is
/// refused refuses no other. Confirmations come as pushes in RESP3 and are taken as its replies all the same.
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
    private int _replies;

    // All names before it are answered.
    private int _first;

    /// <param name="topics">The names; all are valid.</param>
    /// <param name="joins">True to subscribe.</param>
    /// <param name="answered">Told of each name on the read loop; the error, when it was refused.</param>
    internal SubscribeExchange(LineTopic[] topics, bool joins, Action<LineTopic, bool, RedisError?> answered)
    {
        (_topics, _joins, _answered, _isAnswered) = (topics, joins, answered, new bool[topics.Length]);
        _commands = System.Array.ConvertAll(topics, topic => (joins ? Joining : Parting)[(int)topic.Channel.Kind].Of(topic.Channel.Name.AsValue()));
        ReplyCount = _commands.Length;
        Length = (int)_commands.Sum(static command => command.EncodedLength());
    }

    /// <summary>Done when all is answered, or will not be.</summary>
    internal Task Ended => _ended.Task;

    public override string Name => _joins ? "SUBSCRIBE" : "UNSUBSCRIBE";

    public override bool IsReadOnly => true;

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
        return written;
    }

    internal override bool TakesPush(in ReplyFrame frame) => Find(frame) >= 0;

    // Certain when the reply confirms one of the names, in whatever order, or refuses the first that has no answer.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var isRefused = frame.Reader().TryReadError(out var code, out var detail);
        var index = isRefused ? _first : Find(frame);
        if (index < 0) return Acceptance.Doubt;
        _isAnswered[index] = true;
        while (_first < _topics.Length && _isAnswered[_first]) _first++;
        _answered(_topics[index], _joins, isRefused ? _commands[index].Spec.ServerError(code, detail, _commands[index].Request) : null);
        return ++_replies == _topics.Length ? Acceptance.Last : Acceptance.More;
    }

    // The name that a frame confirms; -1 when it is not one that awaits its confirmation.
    private int Find(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        var said = PubSubFrame.Read(ref reader);
        if (said.Kind != (_joins ? PubSubFrameKind.Subscribed : PubSubFrameKind.Unsubscribed)) return -1;
        for (var i = _first; i < _topics.Length; i++)
        {
            var channel = _topics[i].Channel;
            if (!_isAnswered[i] && said.Of == channel.Kind && said.Name.SequenceEqual(channel.Name.Span)) return i;
        }

        return -1;
    }

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) { }

    // Runs on the thread pool already.
    private protected override void Finish() => _ended.TrySetResult();

    private static CommandSpec<LanguageExt.Unit> Spec(string name) => new(name, CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ignore);
}
