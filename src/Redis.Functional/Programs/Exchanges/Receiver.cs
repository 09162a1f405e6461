namespace Redis.Functional;

/// <summary>
/// The receiving half of a batch: takes its replies one by one on the read loop, then makes the value off it. One per run;
/// the caller's code runs in <see cref="Finish"/> only.
/// </summary>
internal abstract class Receiver<A>
{
    /// <summary>Takes the next reply; true when it was the last.</summary>
    internal abstract bool Accept(in ReplyFrame frame);

    /// <summary>Takes an error in place of the next reply; true when it was the last.</summary>
    internal abstract bool Refuse(RedisError error);

    /// <summary>The value, after the last reply.</summary>
    internal abstract RedisResult<A> Finish();

    /// <summary>Forgets the replies that it has taken: the batch is sent again.</summary>
    internal abstract void Restart();
}

internal sealed class CommandReceiver<A>(Command<A> command, CodecSet codecs) : Receiver<A>
{
    // What the caller's own code is to read: the reply, or the error in its place.
    private object? _unread;
    private RedisResult<A> _result;

    internal override bool Accept(in ReplyFrame frame)
    {
        _unread = command.ReadOnLoop(frame, codecs, out _result);
        return true;
    }

    internal override bool Refuse(RedisError error)
    {
        _unread = error.OfCommand(command.Name);
        return true;
    }

    internal override RedisResult<A> Finish() => _unread switch
    {
        null => _result,
        RedisError error => command.WithoutReply(error),
        _ => UserCode.Read(command, _unread, codecs),
    };

    internal override void Restart() => (_unread, _result) = (null, default);
}

internal sealed class PureReceiver<A>(A value) : Receiver<A>
{
    internal override bool Accept(in ReplyFrame frame) => true;

    internal override bool Refuse(RedisError error) => true;

    internal override RedisResult<A> Finish() => new(value);

    internal override void Restart() { }
}

internal sealed class MapReceiver<S, A>(Receiver<S> source, Func<S, A> f) : Receiver<A>
{
    internal override bool Accept(in ReplyFrame frame) => source.Accept(frame);

    internal override bool Refuse(RedisError error) => source.Refuse(error);

    internal override RedisResult<A> Finish()
    {
        var result = source.Finish();
        return result.TryGetValue(out var value) ? UserCode.Call(f, value, Delivery.Executed) : new(result.Error);
    }

    internal override void Restart() => source.Restart();
}

internal sealed class OptionReceiver<A>(Receiver<LanguageExt.Option<A>> source, Absence<A> absence) : Receiver<A>
{
    internal override bool Accept(in ReplyFrame frame) => source.Accept(frame);

    internal override bool Refuse(RedisError error) => source.Refuse(error);

    internal override RedisResult<A> Finish() => absence.Of(source.Finish());

    internal override void Restart() => source.Restart();
}

internal sealed class AttemptReceiver<S, A>(Receiver<S> source, Func<RedisResult<S>, A> f, bool writesMore) : Receiver<A>
{
    internal override bool Accept(in ReplyFrame frame) => source.Accept(frame);

    internal override bool Refuse(RedisError error) => source.Refuse(error);

    internal override RedisResult<A> Finish()
    {
        var result = source.Finish();
        return UserCode.Call(f, result.IsOk || !writesMore ? result : new(result.Error.BesideWrites()), Delivery.Executed);
    }

    internal override void Restart() => source.Restart();
}

internal sealed class ZipReceiver<S, T, A>(Receiver<S> first, int firstCount, int secondCount, Receiver<T> second, Func<S, T, A> f) : Receiver<A>
{
    private readonly int _firstCount = firstCount;
    private int _firstLeft = firstCount;

    internal override bool Accept(in ReplyFrame frame)
    {
        if (_firstLeft == 0) return second.Accept(frame);
        first.Accept(frame);
        return IsLastOfFirst();
    }

    internal override bool Refuse(RedisError error)
    {
        if (_firstLeft == 0) return second.Refuse(error);
        first.Refuse(error);
        return IsLastOfFirst();
    }

    private bool IsLastOfFirst() => --_firstLeft == 0 && secondCount == 0;

    internal override RedisResult<A> Finish()
    {
        var left = first.Finish();
        var right = second.Finish();
        if (!left.TryGetValue(out var a)) return new(left.Error.InBatch(0));
        return right.TryGetValue(out var b) ? UserCode.Call(f, a, b, Delivery.Executed) : new(right.Error.InBatch(_firstCount));
    }

    internal override void Restart()
    {
        _firstLeft = _firstCount;
        first.Restart();
        second.Restart();
    }
}
