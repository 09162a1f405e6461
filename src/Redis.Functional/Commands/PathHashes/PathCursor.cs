namespace Redis.Functional;

/// <summary>The position at which a scan of a path hash continues.</summary>
/// <remarks>Default: the start. A cursor comes from the server and has no other meaning. Since 0.1.</remarks>
public readonly record struct PathCursor
{
    private readonly string? _text;

    private PathCursor(string text) => _text = text;

    /// <summary>The start of every scan.</summary>
    public static PathCursor Start => default;

    /// <summary>Creates a cursor from the text that the server sent.</summary>
    /// <param name="text">Null: <see cref="Start"/>.</param>
    public static PathCursor Of(string? text) => text is null or "0" ? default : new(text);

    /// <summary>Whether this is <see cref="Start"/>; if so, the cursor of a page says that no further page follows.</summary>
    public bool IsStart => _text is null;

    /// <summary>Returns the text of the cursor.</summary>
    public override string ToString() => _text ?? "0";
}
