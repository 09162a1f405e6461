namespace Redis.Functional;

/// <summary>A request put together from a specification and arguments, perhaps with the reason why it must not be sent.</summary>
internal sealed class PlainRequest(CommandSpec spec, RedisValue[] arguments, RedisError? fault) : IRequest
{
    public CommandSpec Spec => spec;

    public int ArgumentCount => arguments.Length;

    public RedisValue Argument(int index) => arguments[index];

    public long EncodedLength()
    {
        if (fault is not null) return RequestLength.Invalid;
        long length = spec.Prefix(arguments.Length).Length;
        foreach (var argument in arguments)
        {
            if (argument.IsNull) return RequestLength.Invalid;
            length += RespWriter.BulkLength(argument.Length);
        }

        return length;
    }

    public int Encode(Span<byte> destination)
    {
        var prefix = spec.Prefix(arguments.Length);
        prefix.CopyTo(destination);
        var written = prefix.Length;
        foreach (var argument in arguments) written += RespWriter.WriteBulk(destination[written..], argument.Span);
        return written;
    }

    public RedisError? Fault()
    {
        if (fault is not null) return fault.OfCommand(spec.Name);
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i].IsNull)
                return new RedisError.Client.InvalidArgument($"{spec.Name}: argument {i + 1} {arguments[i].WhyNull}.") { Context = spec.Context };
        return null;
    }
}

/// <summary>A request whose reply is taken as it comes, an error reply too.</summary>
internal sealed class PlainCommand(IRequest request) : Command<RespValue>
{
    internal override IRequest Request => request;

    internal override CommandSpec Spec => request.Spec;

    internal override int ArgumentCount => request.ArgumentCount;

    internal override bool DecodesOnLoop => true;

    internal override RedisValue Argument(int index) => request.Argument(index);

    internal override long EncodedLength() => request.EncodedLength();

    internal override int Encode(Span<byte> destination) => request.Encode(destination);

    internal override RedisError? Fault() => request.Fault();

    internal override RedisResult<RespValue> Read(scoped ref RespReader reader, CodecSet codecs) => new(reader.ReadTree());

    private protected override bool SameReading(Command<RespValue> other) => other is PlainCommand;
}
