namespace Redis.Functional;

/// <summary>Which connections CLIENT KILL closes: those that fulfil all that is said; nothing said is an InvalidArgument. Since 0.1.</summary>
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

    /// <summary>Those that are at least so old, in whole seconds. Since 7.4.</summary>
    public TimeSpan? LeastAge { get; init; }

    /// <summary>The connection that asks too, should it fulfil the rest.</summary>
    public bool IncludeOwn { get; init; }

    void IArguments.AddTo(Args args)
    {
        var before = args.Count;
        args.AddNumber("ID", Id)
            .AddText("TYPE", Kind?.ToString())
            .AddText("USER", User)
            .AddText("ADDR", Address)
            .AddText("LADDR", LocalAddress)
            .AddNumber("MAXAGE", LeastAge is { } age ? ExpiryTime.Whole(age, TimeSpan.TicksPerSecond) : null);
        if (args.Count == before) args.Refuse("a filter that says nothing would close every connection");
        args.AddText("SKIPME", IncludeOwn ? "NO" : null);
    }
}
