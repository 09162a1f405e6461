namespace Redis.Functional;

/// <summary>The position of a new element beside an existing one: before it or after it.</summary>
/// <remarks>Default: before. Since 0.1.</remarks>
public readonly record struct InsertPosition : IArguments
{
    private readonly string? _word;

    private InsertPosition(string word) => _word = word;

    /// <summary>Before the element, toward the left end.</summary>
    public static InsertPosition Before => default;

    /// <summary>After the element, toward the right end.</summary>
    public static InsertPosition After => new("AFTER");

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "BEFORE";

    void IArguments.AddTo(Args args) => args.Add((RedisValue)ToString());
}
