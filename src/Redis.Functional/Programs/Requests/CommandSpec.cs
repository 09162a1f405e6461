using System.Text;

namespace Redis.Functional;

/// <summary>A command without its arguments: what all requests of one name share.</summary>
internal abstract class CommandSpec
{
    private const int CachedArities = 5;
    private const int NotFound = -1;
    private readonly byte[]?[] _prefixes = new byte[]?[CachedArities];
    private readonly byte[] _name;
    private readonly int _words;
    private int _replies = NotFound;
    private ReplyLength? _length;

    // The routing with a bit that says that it is there; looked up once, which takes 15 ns.
    private int _routing;

    protected CommandSpec(string name, CommandFlags flags, KeyPositions keys, ReplyLength? perRequest)
    {
        Name = name;
        PerRequest = perRequest;
        Flags = flags;
        Keys = keys;
        IsOfOneServer = name is "HSCAN" or "PHSCAN" or "SSCAN" or "ZSCAN" or "OBJECT FREQ" or "OBJECT IDLETIME" or "TOUCH";
        var words = name.Split(' ');
        _words = words.Length;
        _name = Encode(words);
    }

    // Another reading of the same requests shares their prefixes: 100 ns instead of several hundred.
    protected CommandSpec(CommandSpec source, CommandFlags flags)
    {
        (Name, Flags, Keys, Effect) = (source.Name, flags, source.Keys, source.Effect);
        (_prefixes, _name, _words, PerRequest) = (source._prefixes, source._name, source._words, source.PerRequest);
        IsOfOneServer = source.IsOfOneServer;
    }

    /// <summary>Of no request: what a batch without requests has.</summary>
    internal static CommandSpec None => NoRequest.Spec;

    /// <summary>What a batch without requests has in place of one.</summary>
    internal static IRequest NoRequest { get; } =
        new Command0<LanguageExt.Unit>(new CommandSpec<LanguageExt.Unit>("", CommandFlags.ReadOnly, KeyPositions.None, Decode.Ignore));

    internal string Name { get; }

    internal CommandFlags Flags { get; }

    internal KeyPositions Keys { get; }

    /// <summary>What it does to its connection.</summary>
    internal ConnectionEffect Effect { get; init; }

    /// <summary>The types that a reply of it may have, by its decoder; found out when the first reply is awaited.</summary>
    internal ReplyTypes Replies => Volatile.Read(ref _replies) is var known and >= 0 ? (ReplyTypes)known : FindOnce();

    /// <summary>
    /// How long an array must be that answers a request of it; null: of any length, or not yet known because <see cref="Replies"/> was not asked for.
    /// </summary>
    internal ReplyLength? Length => _length;

    /// <summary>The length that depends on the arguments of a request. Such a reply is an array, and neither a set nor a map.</summary>
    private protected ReplyLength? PerRequest { get; }

    /// <summary>Where it goes when several nodes have the data, and how their replies become one.</summary>
    internal Routing Routing => _routing is not 0 and var known ? new((RequestPolicy)(byte)known, (ResponsePolicy)(byte)(known >> 8)) : LookUp();

    /// <summary>
    /// True when another server with the same keys would not do: a cursor is understood by the server that gave it only, and each has its own record of when a
    /// key was used.
    /// </summary>
    internal bool IsOfOneServer { get; }

    internal bool IsReadOnly => (Flags & CommandFlags.ReadOnly) != CommandFlags.None;

    internal bool DecodesOnLoop => (Flags & CommandFlags.UserDecoded) == CommandFlags.None;

    /// <summary>
    /// Whether a reply can be one to this command by its type. QUEUED never is: a MULTI is open that this connection does not know of. The length
    /// is compared with a request's: <see cref="Length"/>.
    /// </summary>
    internal bool Admits(in ReplyFrame frame) => Replies.Admit(frame.Bytes);

    /// <summary>Whether a reply can be the one to a request of this command, by its type and length.</summary>
    internal bool Admits(in ReplyFrame frame, IRequest request) => Admits(frame) && (_length is null || _length.Admits(frame, request));

    /// <summary>The reply that a request needs, for errors; null when it may have any length.</summary>
    internal string? Expected(IRequest request) =>
        _length is null ? null : $"an array of {_length.Describe(request)}{((Replies & ReplyTypes.Null) != ReplyTypes.None ? " or nil" : "")}";

    /// <summary>The array header and the name's words, ready to be copied: 2 ns instead of 15 for formatting them.</summary>
    internal byte[] Prefix(int arguments)
    {
        if ((uint)arguments >= CachedArities) return BuildPrefix(arguments);
        return _prefixes[arguments] ??= BuildPrefix(arguments);
    }

    /// <summary>The error that a reply to a request is; null when it is none.</summary>
    internal RedisError? RefusalIn(in ReplyFrame frame, IRequest request)
    {
        if (!frame.MayBeError) return null;
        var reader = frame.Reader();
        return reader.IsError && reader.TryReadError(out var code, out var detail) ? ServerError(code, detail, request) : null;
    }

    /// <summary>The error of an error reply to a request, whose arguments are left out of the text.</summary>
    internal RedisError ServerError(string code, string detail, IRequest request) =>
        new RedisError.Server(ServerErrorText.CleanCode(code, request), ServerErrorText.Clean(code, detail, request))
        {
            Delivery = MayBeOutOfScript(code, detail, request) || MayHaveFailedPartway(code, detail) ? Delivery.Unknown : ServerErrorCode.DeliveryOf(code),
            Context = Context,
            Needs = NeededServer.Of(code, detail, request),
        };

    /// <summary>An outcome of this command, whose error names it.</summary>
    internal RedisResult<A> Named<A>(in RedisResult<A> result) => result.IsOk ? result : new(result.Error.OfCommand(Name));

    /// <summary>As <see cref="Named{A}(in RedisResult{A})"/>, of a reply that begins at a position: where it could not be decoded, the error offers it.</summary>
    internal RedisResult<A> Named<A>(in RedisResult<A> result, scoped in RespReader reader, int at) =>
        result.IsOk ? result : new(UndecodedReply.Of(result.Error, reader, at).OfCommand(Name));

    internal ErrorContext Context => new() { Command = Name };

    // A script may have done something before its error; a digest that the server does not know has not.
    private bool MayBeOutOfScript(string code, string detail, IRequest request) => (Flags & CommandFlags.Script) != CommandFlags.None
        && !(Name.StartsWith("EVALSHA", StringComparison.Ordinal) && NoScript.Is(code, detail))
        && !ScriptRefusal.Is(code, detail, request);

    // A server that does not know the command has done nothing.
    private bool MayHaveFailedPartway(string code, string detail) => (Flags & CommandFlags.MayFailPartway) != CommandFlags.None
        && code == "ERR" && !detail.StartsWith("unknown command", StringComparison.OrdinalIgnoreCase);

    private protected abstract (ReplyTypes Types, ReplyLength? Length) FindReplies();

    private ReplyTypes FindOnce()
    {
        var (types, length) = FindReplies();
        if (PerRequest is not null) (types, length) = (types & ~(ReplyTypes.Set | ReplyTypes.Map), PerRequest);

        // The length first: it is read after the types.
        _length = length;
        Volatile.Write(ref _replies, (int)types);
        return types;
    }

    private Routing LookUp()
    {
        var routing = Routing.Of(Name);
        _routing = (int)routing.Request | ((int)routing.Response << 8) | (1 << 16);
        return routing;
    }

    private byte[] BuildPrefix(int arguments)
    {
        var count = _words + arguments;
        var header = new byte[RespWriter.HeaderLength(count) + _name.Length];
        var written = RespWriter.WriteHeader(header, count);
        _name.CopyTo(header.AsSpan(written));
        return header;
    }

    private static byte[] Encode(string[] words)
    {
        var bytes = words.Select(Encoding.UTF8.GetBytes).ToArray();
        var encoded = new byte[bytes.Sum(word => RespWriter.BulkLength(word.Length))];
        var written = 0;
        foreach (var word in bytes) written += RespWriter.WriteBulk(encoded.AsSpan(written), word);
        return encoded;
    }
}
