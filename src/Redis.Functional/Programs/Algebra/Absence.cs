using LanguageExt;

namespace Redis.Functional;

/// <summary>What becomes of a value that is absent.</summary>
internal static class Absence
{
    internal static Absence<A> Replaced<A>(A value) => new(value, null);

    internal static Absence<A> Refused<A>(string? name) => new(default!, new RedisError.Client.Missing(name ?? "the value"));
}

/// <summary>Another value, or an error, where one is absent. The library's own, so that it runs where the decoder does.</summary>
internal readonly record struct Absence<A>(A Value, RedisError? Error)
{
    internal RedisResult<A> Of(in RedisResult<Option<A>> result) =>
        !result.TryGetValue(out var option) ? new(result.Error)
        : option.TryGetValue(out var value) ? new(value)
        : Error is null ? new(Value) : new(Error);
}

/// <summary>A command whose value may be absent, read as one that has a value or an error.</summary>
internal sealed class OptionCommand<A>(Command<Option<A>> source, Absence<A> absence) : ReadingCommand<Option<A>, A>(source)
{
    private readonly Absence<A> _absence = absence;

    internal override bool DecodesOnLoop => Source.DecodesOnLoop;

    internal override Command<A> With(CodecSet codecs) => new OptionCommand<A>(Source.With(codecs), _absence);

    internal override RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs) => Spec.Named(_absence.Of(Source.Read(ref reader, codecs)));

    internal override RedisResult<A> WithoutReply(RedisError error) => _absence.Of(Source.WithoutReply(error));

    private protected override bool SameReading(Command<A> other) =>
        other is OptionCommand<A> option && option._absence == _absence && IsComparable(option) && Source.Equals(option.Source);
}

/// <summary>A pipeline whose value may be absent, read as one that has a value or an error.</summary>
internal sealed class OptionPipeline<A>(Pipeline<Option<A>> source, Absence<A> absence) : WrappedPipeline<Option<A>, A>(source)
{
    internal override Pipeline<A> Resolve(CodecSet codecs) => new OptionPipeline<A>(Source.Resolve(codecs), absence);

    internal override Receiver<A> Receiver(CodecSet codecs) => new OptionReceiver<A>(Source.Receiver(codecs), absence);
}
