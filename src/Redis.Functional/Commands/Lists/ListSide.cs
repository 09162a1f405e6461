namespace Redis.Functional;

/// <summary>An end of a list: the left one (<c>default</c>), where it begins, or the right one.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ListSide : IArguments
{
    private readonly string? _word;

    private ListSide(string word) => _word = word;

    /// <summary>Where the list begins: index 0.</summary>
    public static ListSide Left => default;

    /// <summary>Where the list ends: index −1.</summary>
    public static ListSide Right => new("RIGHT");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "LEFT";

    void IArguments.AddTo(Args args) => args.Add((RedisValue)ToString());
}
