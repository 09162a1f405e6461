namespace Redis.Functional;

/// <summary>On which side of an element another is put: before it (<c>default</c>), towards the left end, or after it.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct InsertPosition : IArguments
{
    private readonly string? _word;

    private InsertPosition(string word) => _word = word;

    /// <summary>Nearer to the left end.</summary>
    public static InsertPosition Before => default;

    /// <summary>Nearer to the right end.</summary>
    public static InsertPosition After => new("AFTER");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "BEFORE";

    void IArguments.AddTo(Args args) => args.Add((RedisValue)ToString());
}
