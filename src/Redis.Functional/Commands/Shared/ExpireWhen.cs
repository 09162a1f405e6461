namespace Redis.Functional;

/// <summary>
/// Whether a new expiry depends on the one that is there. All but <see cref="Always"/> since Redis 7.0. Since 0.1.
/// </summary>
public readonly record struct ExpireWhen : IArguments
{
    private readonly string? _word;

    private ExpireWhen(string word) => _word = word;

    /// <summary>Whatever is there; the default.</summary>
    public static ExpireWhen Always => default;

    /// <summary>Only when there is none: <c>NX</c>.</summary>
    public static ExpireWhen HasNone => new("NX");

    /// <summary>Only when there is one: <c>XX</c>.</summary>
    public static ExpireWhen HasOne => new("XX");

    /// <summary>Only when the new one is later: <c>GT</c>. No expiry counts as later than any.</summary>
    public static ExpireWhen Later => new("GT");

    /// <summary>Only when the new one is sooner: <c>LT</c>. No expiry counts as later than any.</summary>
    public static ExpireWhen Sooner => new("LT");

    /// <summary><c>NX</c>, <c>XX</c>, <c>GT</c>, <c>LT</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
