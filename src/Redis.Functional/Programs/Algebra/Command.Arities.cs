using System.Runtime.CompilerServices;

namespace Redis.Functional;

// One small class per number of arguments: 48 to 64 bytes a command, no argument array.

internal abstract class LeafCommand<A>(CommandSpec<A> spec) : Command<A>, IRequest
{
    internal sealed override IRequest Request => this;

    internal sealed override CommandSpec Spec => spec;

    private protected CommandSpec<A> Specification => spec;

    internal sealed override bool DecodesOnLoop => spec.DecodesOnLoop;

    CommandSpec IRequest.Spec => spec;

    int IRequest.ArgumentCount => ArgumentCount;

    RedisValue IRequest.Argument(int index) => Argument(index);

    long IRequest.EncodedLength() => EncodedLength();

    int IRequest.Encode(Span<byte> destination) => Encode(destination);

    RedisError? IRequest.Fault() => Fault();

    internal sealed override RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.IsError && reader.TryReadError(out var code, out var detail)) return new(spec.ServerError(code, detail, this));
        var at = reader.Position;
        return spec.Named(spec.Decoder(ref reader, codecs), reader, at);
    }

    internal override RedisError? Fault()
    {
        for (var i = 0; i < ArgumentCount; i++)
            if (Argument(i).IsNull)
                return new RedisError.Client.InvalidArgument($"{spec.Name}: argument {i + 1} {Argument(i).WhyNull}.") { Context = spec.Context };
        return null;
    }

    private protected override bool SameReading(Command<A> other) =>
        other is LeafCommand<A> leaf && leaf.Spec.Name == spec.Name && ((CommandSpec<A>)leaf.Spec).Decoder == spec.Decoder;
}

internal sealed class Command0<A>(CommandSpec<A> spec) : LeafCommand<A>(spec)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal override CommandParts<A> Parts() => new(Specification, 0);

    internal override int ArgumentCount => 0;

    internal override RedisValue Argument(int index) => default;

    internal override long EncodedLength() => Spec.Prefix(0).Length;

    internal override int Encode(Span<byte> destination)
    {
        var prefix = Spec.Prefix(0);
        prefix.CopyTo(destination);
        return prefix.Length;
    }
}

internal sealed class Command1<A>(CommandSpec<A> spec, RedisValue first) : LeafCommand<A>(spec)
{
    private readonly RedisValue _first = first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal override CommandParts<A> Parts() => new(Specification, 1, _first);

    internal override int ArgumentCount => 1;

    internal override RedisValue Argument(int index) => _first;

    internal override long EncodedLength() => _first.IsNull ? RequestLength.Invalid : Spec.Prefix(1).Length + (long)RespWriter.BulkLength(_first.Length);

    internal override int Encode(Span<byte> destination)
    {
        var prefix = Spec.Prefix(1);
        prefix.CopyTo(destination);
        return prefix.Length + RespWriter.WriteBulk(destination[prefix.Length..], _first.Span);
    }
}

internal sealed class Command2<A>(CommandSpec<A> spec, RedisValue first, RedisValue second) : LeafCommand<A>(spec)
{
    private readonly RedisValue _first = first;
    private readonly RedisValue _second = second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal override CommandParts<A> Parts() => new(Specification, 2, _first, _second);

    internal override int ArgumentCount => 2;

    internal override RedisValue Argument(int index) => index == 0 ? _first : _second;

    internal override long EncodedLength() => _first.IsNull || _second.IsNull
        ? RequestLength.Invalid
        : Spec.Prefix(2).Length + (long)RespWriter.BulkLength(_first.Length) + RespWriter.BulkLength(_second.Length);

    internal override int Encode(Span<byte> destination)
    {
        var prefix = Spec.Prefix(2);
        prefix.CopyTo(destination);
        var written = prefix.Length;
        written += RespWriter.WriteBulk(destination[written..], _first.Span);
        return written + RespWriter.WriteBulk(destination[written..], _second.Span);
    }
}

internal sealed class Command3<A>(CommandSpec<A> spec, RedisValue first, RedisValue second, RedisValue third) : LeafCommand<A>(spec)
{
    private readonly RedisValue _first = first;
    private readonly RedisValue _second = second;
    private readonly RedisValue _third = third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal override CommandParts<A> Parts() => new(Specification, 3, _first, _second, _third);

    internal override int ArgumentCount => 3;

    internal override RedisValue Argument(int index) => index switch { 0 => _first, 1 => _second, _ => _third };

    internal override long EncodedLength() => _first.IsNull || _second.IsNull || _third.IsNull
        ? RequestLength.Invalid
        : Spec.Prefix(3).Length + (long)RespWriter.BulkLength(_first.Length) + RespWriter.BulkLength(_second.Length)
            + RespWriter.BulkLength(_third.Length);

    internal override int Encode(Span<byte> destination)
    {
        var prefix = Spec.Prefix(3);
        prefix.CopyTo(destination);
        var written = prefix.Length;
        written += RespWriter.WriteBulk(destination[written..], _first.Span);
        written += RespWriter.WriteBulk(destination[written..], _second.Span);
        return written + RespWriter.WriteBulk(destination[written..], _third.Span);
    }
}

internal sealed class CommandN<A>(CommandSpec<A> spec, RedisValue[] arguments) : LeafCommand<A>(spec)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal override CommandParts<A> Parts() => new(Specification, arguments);

    internal override int ArgumentCount => arguments.Length;

    internal override RedisValue Argument(int index) => arguments[index];

    internal override long EncodedLength()
    {
        long length = Spec.Prefix(arguments.Length).Length;
        foreach (var argument in arguments)
        {
            if (argument.IsNull) return RequestLength.Invalid;
            length += RespWriter.BulkLength(argument.Length);
        }

        return length;
    }

    internal override int Encode(Span<byte> destination)
    {
        var prefix = Spec.Prefix(arguments.Length);
        prefix.CopyTo(destination);
        var written = prefix.Length;
        foreach (var argument in arguments) written += RespWriter.WriteBulk(destination[written..], argument.Span);
        return written;
    }
}

/// <summary>A command that was refused while it was put together: it is never sent.</summary>
internal sealed class InvalidCommand<A>(CommandSpec<A> spec, RedisError fault) : LeafCommand<A>(spec)
{
    internal override int ArgumentCount => 0;

    internal override RedisValue Argument(int index) => default;

    internal override long EncodedLength() => RequestLength.Invalid;

    internal override int Encode(Span<byte> destination) => 0;

    internal override RedisError Fault() =>
        fault.Context.Command is not null ? fault
        : fault is RedisError.Client.InvalidArgument
            ? new RedisError.Client.InvalidArgument($"{Spec.Name}: {fault.Message}") { Context = Spec.Context }
            : fault with { Context = Spec.Context, Delivery = Delivery.NotSent };
}
