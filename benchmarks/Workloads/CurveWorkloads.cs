using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>The points of the curves of growth.</summary>
public static class CurveWorkloads
{
    /// <summary>The name of all of them together.</summary>
    public const string Name = "curves";

    public static IReadOnlyList<Workload> All { get; } =
    [
        .. Each(Curves.Callers, [1, 8, 64, 512, 4_096], n => new("", $"{Text(n)} callers, GET and SET", WorkloadKind.ManyCallers, n, new()) { Peer = new(1, n, "get,set") }),
        .. Each(Curves.Pipeline, [1, 10, 100, 1_000, 10_000, 100_000], n => new("", $"pipelines of {Text(n)} GET", WorkloadKind.PipelineOfGet, n, new()) { Peer = new(1, n, "get") }),
        .. Each(Curves.ValuesRead, Values, n => new("", $"GET of {Text(n)} bytes", WorkloadKind.BlobGet, 1, new()) { ValueBytes = n }),
        .. Each(Curves.ValuesWritten, Values, n => new("", $"SET of {Text(n)} bytes", WorkloadKind.BlobSet, 1, new()) { ValueBytes = n }),
        .. Each(Curves.Connections, [1, 10, 100, 1_000], n => new("", $"{Text(n)} connections with one caller each", WorkloadKind.Connections, n, new()) { Peer = new(n, 1, "get,set") }),
    ];

    private static int[] Values => [16, 256, 4 << 10, 64 << 10, 1 << 20, 16 << 20, 64 << 20];

    private static IEnumerable<Workload> Each(string curve, int[] points, Func<int, Workload> workload) =>
        points.Select(point => workload(point) with { Id = string.Create(CultureInfo.InvariantCulture, $"{curve}-{point}"), Curve = new(curve, point) });

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
