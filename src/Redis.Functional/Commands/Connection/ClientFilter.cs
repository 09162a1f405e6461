namespace Redis.Functional.Server;

/// <summary>Selects connections for CLIENT LIST and CLIENT KILL; all conditions must match.</summary>
/// <remarks>
/// CLIENT KILL needs at least one condition, otherwise an InvalidArgument. Servers reply to conditions that they do not know with a syntax error: Redis 8.0 to
/// those marked Valkey 9.0, and in CLIENT LIST to all but <see cref="Id"/> and <see cref="Kind"/>. Since 0.1.
/// </remarks>
public sealed record ClientFilter : IArguments
{
    /// <summary>The connection with this ID.</summary>
    public long? Id { get; init; }

    /// <summary>Connections of this kind.</summary>
    public ClientKind? Kind { get; init; }

    /// <summary>Connections authenticated as this user.</summary>
    public string? User { get; init; }

    /// <summary>The connection from this <c>host:port</c>.</summary>
    public string? Address { get; init; }

    /// <summary>Connections to this <c>host:port</c> of the server.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public string? LocalAddress { get; init; }

    /// <summary>The minimum age of the connection, in whole seconds.</summary>
    /// <remarks>Needs Redis 7.4.</remarks>
    public TimeSpan? MinAge { get; init; }

    /// <summary>The minimum time since the last command, in whole seconds.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public TimeSpan? MinIdle { get; init; }

    /// <summary>Connections with this name.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public string? Name { get; init; }

    /// <summary>Connections with all of these <see cref="ClientInfo.Flags"/>.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public string? Flags { get; init; }

    /// <summary>Connections with this client library.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public string? LibraryName { get; init; }

    /// <summary>Connections with this version of the client library.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public string? LibraryVersion { get; init; }

    /// <summary>Connections that use this database.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public int? Database { get; init; }

    /// <summary>Connections with all of these capabilities (CLIENT CAPA), such as <c>r</c> for redirection.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public string? Capabilities { get; init; }

    /// <summary>Connections from this address, on any port.</summary>
    /// <remarks>Needs Valkey 9.0.</remarks>
    public string? Ip { get; init; }

    /// <summary>Excludes connections that match any condition of this filter.</summary>
    /// <remarks>Its <see cref="MinAge"/> and its own exceptions are ignored. Needs Valkey 9.0.</remarks>
    public ClientFilter? Except { get; init; }

    /// <summary>Whether the connection that sends the command is excluded.</summary>
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
        .AddKind(prefix + "TYPE", Kind)
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
