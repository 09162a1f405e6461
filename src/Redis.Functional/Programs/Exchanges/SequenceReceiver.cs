using LanguageExt;

namespace Redis.Functional;

/// <summary>Receives a sequence of bare commands: values go straight into the result's array, 8 + the value's own bytes each.</summary>
internal sealed class CommandsReceiver<A>(Command<A>[] commands, CodecSet codecs) : Receiver<Seq<A>>
{
    private readonly A[] _values = StagingPool<A>.Take(commands.Length);

    // What the caller's own code is to read: of each command the reply, or the error in its place.
    private object?[]? _unread;
    private RedisError? _error;
    private int _errorAt = int.MaxValue;
    private int _next;

    internal override bool Accept(in ReplyFrame frame)
    {
        var command = commands[_next];
        if (command.ReadOnLoop(frame, codecs, out var result) is { } owned) Leave(owned);
        else Keep(_next, result);
        return ++_next == commands.Length;
    }

    internal override bool Refuse(RedisError error)
    {
        Leave(error.OfCommand(commands[_next].Name));
        return ++_next == commands.Length;
    }

    internal override RedisResult<Seq<A>> Finish()
    {
        for (var i = 0; _unread is not null && i < _unread.Length; i++)
        {
            if (_unread[i] is { } kept) Keep(i, kept is RedisError error ? commands[i].WithoutReply(error) : UserCode.Read(commands[i], kept, codecs));
        }

        return _error is null ? new(StagingPool<A>.ToSeq(_values)) : new(_error);
    }

    internal override void Restart() => (_unread, _error, _errorAt, _next) = (null, null, int.MaxValue, 0);

    private void Leave(object unread) => (_unread ??= new object?[commands.Length])[_next] = unread;

    private void Keep(int index, in RedisResult<A> result)
    {
        if (result.TryGetValue(out var value))
        {
            _values[index] = value;
        }
        else if (index < _errorAt)
        {
            _errorAt = index;
            _error = result.Error.AtIndex(index);
        }
    }
}

/// <summary>Receives a sequence of pipelines, one after the other.</summary>
internal sealed class SequenceReceiver<A> : Receiver<Seq<A>>
{
    private readonly Receiver<A>[] _receivers;
    private readonly int[] _ends;
    private int _accepted;
    private int _current;

    internal SequenceReceiver(Pipeline<A>[] items, CodecSet codecs)
    {
        _receivers = new Receiver<A>[items.Length];
        _ends = new int[items.Length];
        var end = 0;
        for (var i = 0; i < items.Length; i++)
        {
            _receivers[i] = items[i].Receiver(codecs);
            _ends[i] = end += items[i].CommandCount;
        }
    }

    internal override bool Accept(in ReplyFrame frame)
    {
        Next().Accept(frame);
        return ++_accepted == _ends[^1];
    }

    internal override bool Refuse(RedisError error)
    {
        Next().Refuse(error);
        return ++_accepted == _ends[^1];
    }

    private Receiver<A> Next()
    {
        while (_ends[_current] == _accepted) _current++;
        return _receivers[_current];
    }

    internal override RedisResult<Seq<A>> Finish()
    {
        var values = new A[_receivers.Length];
        RedisError? error = null;
        for (var i = 0; i < values.Length; i++)
        {
            var result = _receivers[i].Finish();
            if (!result.TryGetValue(out values[i])) error ??= result.Error.InBatch(i == 0 ? 0 : _ends[i - 1]);
        }

        return error is null ? new(SeqOf.Array(values)) : new(error);
    }

    internal override void Restart()
    {
        (_accepted, _current) = (0, 0);
        foreach (var receiver in _receivers) receiver.Restart();
    }
}
