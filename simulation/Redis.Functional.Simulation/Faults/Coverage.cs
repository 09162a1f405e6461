using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>Which fault points have failed at least once, of three folders of the client. What the weaver leaves out (<c>Weave</c> says why) is no point.</summary>
sealed class Coverage
{
    static readonly string[] Counted = ["Runtime/", "Programs/", "PubSub/"];

    readonly string[][] _points;

    public Coverage(string pointsFile)
    {
        _points = [.. File.ReadAllLines(pointsFile).Select(static line => line.Split('\t'))];
        Failures = new int[_points.Length];
    }

    /// <summary>How often each point has failed.</summary>
    public int[] Failures { get; }

    /// <summary>A point as a reader finds it in the source.</summary>
    public string Describe(int point) => $"{_points[point][2]} {_points[point][3]} [{_points[point][1]} {_points[point][^1].Split(' ')[^1]}]";

    /// <summary>The points that count and have not failed.</summary>
    public IEnumerable<string> Unreached() => Counting().Where(point => Failures[point] == 0).Select(point => string.Join('\t', _points[point]));

    public override string ToString()
    {
        var counting = Counting().ToArray();
        var reached = counting.Count(point => Failures[point] > 0);
        var lines = Counted.Select(folder =>
        {
            var there = counting.Where(point => _points[point][2].StartsWith(folder, StringComparison.Ordinal)).ToArray();
            return Line($"  {folder}", there.Length, there.Count(point => Failures[point] > 0));
        });
        return $"{Line("points", counting.Length, reached)}, {_points.Length} in all\n{string.Join('\n', lines)}";
    }

    static string Line(string what, int points, int reached) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} {points}, reached {reached} ({100.0 * reached / Math.Max(1, points):F1} %)");

    IEnumerable<int> Counting() => Enumerable.Range(0, _points.Length).Where(Counts);

    bool Counts(int point) => Counted.Any(_points[point][2].StartsWith);
}
