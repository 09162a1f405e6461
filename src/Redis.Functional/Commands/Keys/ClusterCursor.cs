namespace Redis.Functional;

/// <summary>Where a scan of a whole cluster goes on; <c>default</c> is where it begins.</summary>
/// <remarks>Made by the server, and means nothing elsewhere. Since 0.1.</remarks>
public readonly record struct ClusterCursor
{
    private readonly string? _text;

    private ClusterCursor(string text) => _text = text;

    /// <summary>Where every scan begins.</summary>
    public static ClusterCursor Start => default;

    /// <summary>A cursor from the text the server gave; null is <see cref="Start"/>.</summary>
    public static ClusterCursor Of(string? text) => text is null or "0" ? default : new(text);

    /// <summary>True for <see cref="Start"/>; of a page's next cursor: there is no further page.</summary>
    public bool IsStart => _text is null;

    /// <summary>The text.</summary>
    public override string ToString() => _text ?? "0";
}
