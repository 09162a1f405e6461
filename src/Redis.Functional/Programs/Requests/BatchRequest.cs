using LanguageExt;

namespace Redis.Functional.Protocol;

/// <summary>A request of a <see cref="Batch"/>, as an immutable value.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class BatchRequest
{
    internal BatchRequest(IRequest request) => Inner = request;

    /// <summary>The name as sent, including the subcommand: <c>GET</c>, <c>CLIENT SETNAME</c>.</summary>
    public string Name => Inner.Spec.Name;

    /// <summary>The arguments after the name, in order.</summary>
    /// <remarks>O(arguments).</remarks>
    public IReadOnlyList<RedisValue> Arguments => All(Inner);

    /// <summary>The indexes of the keys in <see cref="Arguments"/>, ascending.</summary>
    /// <remarks>O(keys).</remarks>
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

    /// <summary>The keys among the arguments, in order, including repeated ones.</summary>
    /// <remarks>O(arguments).</remarks>
    public IReadOnlyList<RedisKey> Keys => KeysOf.Request(Inner);

    /// <summary>Whether the request changes nothing, so that it may be sent again after an Unknown outcome.</summary>
    public bool IsReadOnly => Inner.Spec.IsReadOnly;

    /// <summary>Whether the server may delay its reply.</summary>
    public bool IsBlocking => Has(CommandFlags.Blocking);

    /// <summary>Whether the request runs a script or a function.</summary>
    /// <remarks>An error reply then does not mean that nothing was executed.</remarks>
    public bool IsScript => Has(CommandFlags.Script);

    /// <summary>Whether the arguments may be secrets, as those of ACL SETUSER.</summary>
    /// <remarks>Do not log them.</remarks>
    public bool CarriesSecrets => Has(CommandFlags.CarriesSecrets);

    /// <summary>Whether the server may reply <c>ERR</c> after a partial execution, as for MIGRATE.</summary>
    /// <remarks>Such an error has <see cref="Delivery.Unknown"/>.</remarks>
    public bool MayFailPartway => Has(CommandFlags.MayFailPartway);

    internal IRequest Inner { get; }

    /// <summary>Creates the request of a command, such as one of <c>Commands.Raw</c>.</summary>
    /// <remarks>A value that is encoded by the client's codecs uses those of <see cref="CodecSet.Default"/>.</remarks>
    public static BatchRequest Of<A>(Command<A> command)
    {
        if (command is null) return new(new PlainRequest(CommandSpec.None, [], new RedisError.Client.InvalidArgument("The command is null.")));
        return new((command.NeedsCodecs && command.Depth <= Pipeline<A>.MaxDepth ? command.With(CodecSet.Default) : command).Request);
    }

    /// <summary>Creates the same command with other arguments.</summary>
    /// <remarks>Their number and order are checked by the server.</remarks>
    public BatchRequest WithArguments(IEnumerable<RedisValue> arguments)
    {
        var listed = UserCode.Call(static arguments => arguments.ToArray(), arguments ?? [], Delivery.NotSent);
        return new(listed.TryGetValue(out var all) ? new PlainRequest(Inner.Spec, all, null) : new PlainRequest(Inner.Spec, [], listed.Error));
    }

    /// <summary>Creates the same request with every key passed through a function.</summary>
    public BatchRequest MapKeys(Func<RedisKey, RedisKey> f)
    {
        var mapped = UserCode.Call(static (request, f) => Mapped(request, f), Inner, f, Delivery.NotSent);
        return new(mapped.TryGetValue(out var all) ? new PlainRequest(Inner.Spec, all, null) : new PlainRequest(Inner.Spec, [], mapped.Error));
    }

    /// <summary>Formats the name and the number of arguments; never an argument.</summary>
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
