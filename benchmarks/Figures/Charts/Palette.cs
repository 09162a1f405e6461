namespace Redis.Functional.Benchmarks;

/// <summary>The colours of a chart on a light or a dark page. A side has the same one in all charts.</summary>
internal sealed record Palette(string Name, string Text, string Line, IReadOnlyDictionary<string, string> Sides)
{
    public static IReadOnlyList<Palette> All { get; } =
    [
        new("light", "#1f2328", "#d1d9e0", Colours("#1d4ed8", "#c2410c", "#15803d", "#57606a", "#7e22ce", "#0e7490", "#be123c")),
        new("dark", "#e6edf3", "#3d444d", Colours("#79a7ff", "#ffa657", "#56d364", "#9198a1", "#d2a8ff", "#67e8f9", "#ff7b93")),
    ];

    public string Of(string side) => Sides.GetValueOrDefault(side, Text);

    private static Dictionary<string, string> Colours(params string[] colours) =>
        new[] { SideNames.Ours, SideNames.StackExchange, SideNames.FreeRedis, SideNames.Raw, "c", "hiredis", SideNames.Peer }.Zip(colours).ToDictionary();
}
