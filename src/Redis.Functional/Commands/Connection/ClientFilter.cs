namespace Redis.Functional.Server;

/// <summary>
/// Which connections CLIENT KILL closes, or CLIENT LIST tells of: those that fulfil all that is said; for CLIENT KILL nothing said is an InvalidArgument.
/// </summary>
/// <remarks>
/// What Redis does not know (8.0: the facts since Valkey 9.0, and for CLIENT LIST all but <see cref="Id"/> and <see cref="Kind"/>) it answers with a syntax
/// error. Since 0.1.
/// </remarks>
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

    /// <summary>Those that came in at this <c>host:port</c> of the server.</summary>
    /// <remarks>Since 6.2.</remarks>
    public string? LocalAddress { get; init; }

    /// <summary>The minimum age of the connection, in whole seconds.</summary>
    /// <remarks>Since 7.4.</remarks>
    public TimeSpan? MinAge { get; init; }

    /// <summary>The minimum time for which the connection has sent nothing, in whole seconds.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public TimeSpan? MinIdle { get; init; }

    /// <summary>Those of this name.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public string? Name { get; init; }

    /// <summary>Those that have all of these letters among their <see cref="ClientInfo.Flags"/>.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public string? Flags { get; init; }

    /// <summary>Those whose client library calls itself so.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public string? LibraryName { get; init; }

    /// <summary>Those whose client library has this version.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public string? LibraryVersion { get; init; }

    /// <summary>Those that work on this database.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public int? Database { get; init; }

    /// <summary>Those that have said they are capable of this: letters, <c>r</c> redirection.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public string? Capabilities { get; init; }

    /// <summary>Those that come from this address, without a port.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public string? Ip { get; init; }

    /// <summary>None of those that fulfil one of these; ages and further exceptions are no part of it.</summary>
    /// <remarks>Valkey 9.0.</remarks>
    public ClientFilter? Except { get; init; }

    /// <summary>Leaves out the connection that sends the command.</summary>
    /// <remarks>Default: true.</remarks>
    public bool SkipMe { get; init; } = true;

    void IArguments.AddTo(Args args)
    {
        var before = args.Count;
        AddFacts(args, "");
        args.AddNumber("MAXAGE", MinAge is { } age ? ExpiryTime.Whole(age, TimeSpan.TicksPerSecond) : null)
            .AddNumber("IDLE", MinIdle is { } idle ? ExpiryTime.Whole(idle, TimeSpan.TicksPerSecond) : null);
        if (Except is { MinAge: not null } or { MinIdle: not null } or { Except: not null } or { SkipMe: false })
            args.Refuse("the filter of Except must not contain an age, another exception or the current connection.");
        Except?.AddFacts(args, "NOT-");
        if (args.Count == before) args.Refuse("ClientFilter needs at least one condition.");
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
