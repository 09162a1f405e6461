namespace Redis.Functional.Server;

/// <summary>
/// Which connections CLIENT KILL closes, or CLIENT LIST tells of: those that fulfil all that is said; for CLIENT KILL nothing said is an
/// InvalidArgument. What Redis does not know (8.0: the facts since Valkey 9.0, and for CLIENT LIST all but <see cref="Id"/> and
/// <see cref="Kind"/>) it answers with a syntax error. Since 0.1.
/// </summary>
public sealed record ClientFilter : IArguments
{
    /// <summary>The one of this number.</summary>
    public long? Id { get; init; }

    /// <summary>Those of this kind.</summary>
    public ClientKind? Kind { get; init; }

    /// <summary>Those logged in as this user.</summary>
    public string? User { get; init; }

    /// <summary>The one that comes from this <c>host:port</c>.</summary>
    public string? Address { get; init; }

    /// <summary>Those that came in at this <c>host:port</c> of the server. Since 6.2.</summary>
    public string? LocalAddress { get; init; }

    /// <summary>The minimum age of the connection, in whole seconds. Since 7.4.</summary>
    public TimeSpan? MinAge { get; init; }

    /// <summary>The minimum time for which the connection has sent nothing, in whole seconds. Valkey 9.0.</summary>
    public TimeSpan? MinIdle { get; init; }

    /// <summary>Those of this name. Valkey 9.0.</summary>
    public string? Name { get; init; }

    /// <summary>Those that have all of these letters among their <see cref="ClientInfo.Flags"/>. Valkey 9.0.</summary>
    public string? Flags { get; init; }

    /// <summary>Those whose client library calls itself so. Valkey 9.0.</summary>
    public string? LibraryName { get; init; }

    /// <summary>Those whose client library has this version. Valkey 9.0.</summary>
    public string? LibraryVersion { get; init; }

    /// <summary>Those that work on this database. Valkey 9.0.</summary>
    public int? Database { get; init; }

    /// <summary>Those that have said they are capable of this: letters, <c>r</c> redirection. Valkey 9.0.</summary>
    public string? Capabilities { get; init; }

    /// <summary>Those that come from this address, without a port. Valkey 9.0.</summary>
    public string? Ip { get; init; }

    /// <summary>None of those that fulfil one of these; ages and further exceptions are no part of it. Valkey 9.0.</summary>
    public ClientFilter? Except { get; init; }

    /// <summary>Leaves out the connection that sends the command. Default: true.</summary>
    public bool SkipMe { get; init; } = true;

    void IArguments.AddTo(Args args)
    {
        var before = args.Count;
        AddFacts(args, "");
        args.AddNumber("MAXAGE", MinAge is { } age ? ExpiryTime.Whole(age, TimeSpan.TicksPerSecond) : null)
            .AddNumber("IDLE", MinIdle is { } idle ? ExpiryTime.Whole(idle, TimeSpan.TicksPerSecond) : null);
        if (Except is { MinAge: not null } or { MinIdle: not null } or { Except: not null } or { SkipMe: false })
            args.Refuse("an exception is made of facts: no ages, no exceptions of it, not the connection that asks");
        Except?.AddFacts(args, "NOT-");
        if (args.Count == before) args.Refuse("a filter that says nothing would take every connection");
        args.AddText("SKIPME", SkipMe ? "YES" : "NO");
    }

    private void AddFacts(Args args, string prefix) => args
        .AddNumber(prefix + "ID", Id)
        .AddText(prefix + "TYPE", Kind?.ToString())
        .AddText(prefix + "USER", User)
        .AddText(prefix + "ADDR", Address)
        .AddText(prefix + "LADDR", LocalAddress)
        .AddText(prefix + "NAME", Name)
        .AddText(prefix + "FLAGS", Flags)
        .AddText(prefix + "LIB-NAME", LibraryName)
        .AddText(prefix + "LIB-VER", LibraryVersion)
        .AddNumber(prefix + "DB", Database)
        .AddText(prefix + "CAPA", Capabilities)
        .AddText(prefix + "IP", Ip);
}
