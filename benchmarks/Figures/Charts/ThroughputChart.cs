namespace Redis.Functional.Benchmarks;

/// <summary>The .NET clients beside one another: the part of the raw socket loop's throughput that each reaches.</summary>
internal static class ThroughputChart
{
    private const int Width = 760, Left = 285, Right = 690, Top = 66, Thickness = 9, Gap = 10;

    public const string Title = "Throughput of the .NET clients as part of a raw socket loop's";

    // One load of each kind: more would hide what they show.
    private static readonly string[] Loads =
    [
        "W1", "W2-64", "W2-512", "W3-100", "W3-1000", "W3-1000-SET", "W4", "W5-MGET", "W5-LRANGE", "W5-HGETALL", "W6-GET", "W6-SET", "W7", "W9-text", "W9-json", "W10", "W11-WATCH",
    ];

    private static readonly string[] Clients = [SideNames.Ours, SideNames.StackExchange, SideNames.FreeRedis];

    /// <summary>The measured loads of the chart.</summary>
    public static WorkloadFigures[] Of(Results results) => [.. Loads.Select(results.Of).OfType<WorkloadFigures>().Where(static workload => workload.Of(SideNames.Ours)?.OfRaw > 0)];

    public static string Draw(WorkloadFigures[] workloads, Palette palette)
    {
        var block = (Clients.Length * Thickness) + Gap;
        var bottom = Top + (workloads.Length * block);
        var most = Math.Max(1, workloads.Max(static workload => Clients.Max(client => workload.Of(client)?.OfRaw ?? 0)));
        double At(double part) => Left + (part / most * (Right - Left));

        var svg = new Svg(Width, bottom + 30, Title, palette);
        svg.Text(20, 24, Title, size: 15);
        svg.Legend(20, 50, Clients);
        foreach (var part in (double[])[0, 0.25, 0.5, 0.75, 1])
        {
            svg.Line(At(part), Top - 4, At(part), bottom);
            svg.Text(At(part), bottom + 16, Axis.Text(part), "middle");
        }

        for (var i = 0; i < workloads.Length; i++)
        {
            var y = Top + (i * block);
            svg.Text(Left - 10, y + (Clients.Length * Thickness / 2.0) + 4, workloads[i].Title, "end");
            foreach (var client in Clients)
            {
                if (workloads[i].Of(client)?.OfRaw is { } part)
                {
                    svg.Bar(Left, y, At(part) - Left, Thickness - 1, palette.Of(client));
                    svg.Text(At(part) + 4, y + Thickness - 1, Figure.Of(part), size: 9);
                }

                y += Thickness;
            }
        }

        return svg.ToString();
    }
}
