using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>One request of a <see cref="Batch"/>: an immutable value. Since 0.1.</summary>
public sealed class BatchRequest
{
    internal BatchRequest(IRequest request) => Inner = request;

    /// <summary>The name as sent, subcommand included: <c>GET</c>, <c>CLIENT SETNAME</c>.</summary>
    public string Name => Inner.Spec.Name;

    /// <summary>The arguments after the name, in order. O(arguments).</summary>
    public IReadOnlyList<RedisValue> Arguments => All(Inner);

    /// <summary>Which arguments are keys: their indexes in <see cref="Arguments"/>, ascending. O(keys).</summary>
    public IReadOnlyList<int> KeyIndexes
    {
        get
        {
            var keys = new KeysOf(Inner);
            var indexes = new int[keys.Count];
            for (var i = 0; i < indexes.Length; i++) indexes[i] = keys.Position(i);
            return indexes;
        }
    }

    /// <summary>The keys among the arguments, in order, as often as they occur. O(arguments).</summary>
    public IReadOnlyList<RedisKey> Keys => KeysOf.Request(Inner);

    /// <summary>True when it changes nothing: it may be sent again after an Unknown outcome.</summary>
    public bool IsReadOnly => Inner.Spec.IsReadOnly;

    /// <summary>True when the server may hold its reply back.</summary>
    public bool IsBlocking => Has(CommandFlags.Blocking);

    /// <summary>True when it runs a script or a function: an error reply does not mean that nothing was done.</summary>
    public bool IsScript => Has(CommandFlags.Script);

    /// <summary>True when its arguments may be secrets, as those of ACL SETUSER: do not log them.</summary>
    public bool CarriesSecrets => Has(CommandFlags.CarriesSecrets);

    /// <summary>True when it may reply <c>ERR</c> after a part of it was done, as MIGRATE does: such an error has <see cref="Delivery.Unknown"/>.</summary>
    public bool MayFailPartway => Has(CommandFlags.MayFailPartway);

    internal IRequest Inner { get; }

    /// <summary>The request of a command, as of <c>Commands.Raw</c>. A value that waits for a client's codecs is encoded by those of <see cref="CodecSet.Default"/>.</summary>
    public static BatchRequest Of<A>(Command<A> command)
    {
        if (command is null) return new(new PlainRequest(CommandSpec.None, [], new RedisError.Client.InvalidArgument("The command is null.")));
        return new((command.NeedsCodecs && command.Depth <= Pipeline<A>.MaxDepth ? command.With(CodecSet.Default) : command).Request);
    }

    /// <summary>The same command with other arguments. Their number and order are the server's to check.</summary>
    public BatchRequest WithArguments(IEnumerable<RedisValue> arguments)
    {
        var listed = UserCode.Call(static arguments => arguments.ToArray(), arguments ?? [], Delivery.NotSent);
        return new(listed.TryGetValue(out var all) ? new PlainRequest(Inner.Spec, all, null) : new PlainRequest(Inner.Spec, [], listed.Error));
    }

    /// <summary>The same request, every key passed through a function.</summary>
    public BatchRequest MapKeys(Func<RedisKey, RedisKey> f)
    {
        var mapped = UserCode.Call(static (request, f) => Mapped(request, f), Inner, f, Delivery.NotSent);
        return new(mapped.TryGetValue(out var all) ? new PlainRequest(Inner.Spec, all, null) : new PlainRequest(Inner.Spec, [], mapped.Error));
    }

    /// <summary>The name and the number of arguments; never an argument.</summary>
    public override string ToString() => Inner.ArgumentCount == 1 ? $"{Name} (1 argument)" : $"{Name} ({Inner.ArgumentCount} arguments)";

    private static RedisValue[] Mapped(IRequest request, Func<RedisKey, RedisKey> f)
    {
        var arguments = All(request);
        var keys = new KeysOf(request);
        for (var i = 0; i < keys.Count; i++) arguments[keys.Position(i)] = f(keys[i]).AsValue();
        return arguments;
    }

    private static RedisValue[] All(IRequest request)
    {
        var arguments = new RedisValue[request.ArgumentCount];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = request.Argument(i);
        return arguments;
    }

    private bool Has(CommandFlags flag) => (Inner.Spec.Flags & flag) != CommandFlags.None;
}
