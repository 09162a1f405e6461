namespace Redis.Functional;

/// <summary>A request that runs a script whose text is known.</summary>
internal interface IScriptedRequest : IRequest
{
    /// <summary>The text of the script.</summary>
    RedisValue Text { get; }
}

/// <summary>A request that runs a script by its text, and can name it by its digest instead.</summary>
internal interface IScriptRequest : IScriptedRequest
{
    /// <summary>The same call as EVALSHA.</summary>
    IRequest ByDigest { get; }
}

/// <summary>
/// A script called with keys and arguments. Its request has the text, and that is what goes into batches; alone it is run by a
/// <see cref="ScriptExchange{A}"/>, which tries the digest first.
/// </summary>
internal sealed class ScriptCommand<A>(CommandSpec<A> spec, ScriptText script, RedisValue[] arguments) : LeafCommand<A>(spec), IScriptRequest
{
    private readonly ScriptRequest _request = new(spec, script.Text, script.Text, arguments);

    public RedisValue Text => script.Text;

    internal override int ArgumentCount => _request.ArgumentCount;

    IRequest IScriptRequest.ByDigest =>
        new ScriptRequest(script.IsReadOnly ? ScriptSpec.EvalShaReadOnly : ScriptSpec.EvalSha, script.Digest, script.Text, arguments);

    internal override RedisValue Argument(int index) => _request.Argument(index);

    internal override long EncodedLength() => _request.EncodedLength();

    internal override int Encode(Span<byte> destination) => _request.Encode(destination);
}

/// <summary>A script by text or digest, and what it is called with: the number of keys, the keys, the arguments.</summary>
internal sealed class ScriptRequest(CommandSpec spec, RedisValue script, RedisValue text, RedisValue[] arguments) : IScriptedRequest
{
    public CommandSpec Spec => spec;

    public RedisValue Text => text;

    public int ArgumentCount => arguments.Length + 1;

    public RedisValue Argument(int index) => index == 0 ? script : arguments[index - 1];

    public long EncodedLength()
    {
        if (script.IsNull) return RequestLength.Invalid;
        long length = spec.Prefix(ArgumentCount).Length + RespWriter.BulkLength(script.Length);
        foreach (var argument in arguments)
        {
            if (argument.IsNull) return RequestLength.Invalid;
            length += RespWriter.BulkLength(argument.Length);
        }

        return length;
    }

    public int Encode(Span<byte> destination)
    {
        var prefix = spec.Prefix(ArgumentCount);
        prefix.CopyTo(destination);
        var written = prefix.Length;
        written += RespWriter.WriteBulk(destination[written..], script.Span);
        foreach (var argument in arguments) written += RespWriter.WriteBulk(destination[written..], argument.Span);
        return written;
    }

    public RedisError? Fault() => null;
}
