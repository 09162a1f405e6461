using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>
/// Which fault points of three folders of the client have been executed, and which have failed, in all runs together. What the weaver leaves out is
/// no point; a point that no run can reach is left out here. <c>simulation/exclusions.txt</c> gives the reason for each.
/// </summary>
sealed class Coverage
{
    const string Unreachable = "unreached";
    static readonly string[] Counted = ["Runtime/", "Programs/", "PubSub/"];

    readonly string[][] _points;
    readonly bool[] _isExcluded;

    public Coverage(string pointsFile, string exclusionsFile)
    {
        _points = [.. File.ReadAllLines(pointsFile).Select(static line => line.Split('\t'))];
        Executions = new int[_points.Length];
        Failures = new int[_points.Length];
        _isExcluded = new bool[_points.Length];
        foreach (var line in File.ReadAllLines(exclusionsFile))
            if (line.Split('\t') is [Unreachable, var pattern, _])
                Exclude(pattern);
    }

    /// <summary>How often each point has been executed.</summary>
    public int[] Executions { get; }

    /// <summary>How often each point has failed.</summary>
    public int[] Failures { get; }

    /// <summary>Exclusions that are wrong: of no point, or of one that has failed.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>A point as a reader finds it in the source.</summary>
    public string Describe(int point) => $"{_points[point][2]} {_points[point][3]} [{_points[point][1]} {_points[point][^1].Split(' ')[^1]}]";

    /// <summary>The points that count and have not failed.</summary>
    public IEnumerable<string> Unreached() =>
        Counting().Where(point => Failures[point] == 0).Select(point => $"{(Executions[point] > 0 ? "executed" : "not executed")}\t{string.Join('\t', _points[point])}");

    /// <summary>Goes on from the counts of earlier runs with the same points, if the file exists.</summary>
    public void Load(string file)
    {
        if (!File.Exists(file)) return;
        var lines = File.ReadAllLines(file);
        if (lines.Length != _points.Length) throw new InvalidDataException($"{file} has the counts of {lines.Length} points, not of {_points.Length}: of another build");
        for (var point = 0; point < lines.Length; point++)
        {
            var counts = lines[point].Split('\t');
            Executions[point] += int.Parse(counts[0], CultureInfo.InvariantCulture);
            Failures[point] += int.Parse(counts[1], CultureInfo.InvariantCulture);
        }
    }

    public void Save(string file) =>
        File.WriteAllLines(file, Enumerable.Range(0, _points.Length).Select(point => string.Create(CultureInfo.InvariantCulture, $"{Executions[point]}\t{Failures[point]}")));

    /// <summary>Notes exclusions of points that have failed.</summary>
    public void CheckExclusions()
    {
        for (var point = 0; point < _points.Length; point++)
            if (_isExcluded[point] && Failures[point] > 0)
                Mistakes.Add($"excluded as unreached, and reached: {Describe(point)}");
    }

    public override string ToString()
    {
        var excluded = Enumerable.Range(0, _points.Length).Count(point => _isExcluded[point] && IsCounted(point));
        var lines = Counted.Select(folder => Line($"  {folder}", point => _points[point][2].StartsWith(folder, StringComparison.Ordinal)));
        return $"{Line("points", static _ => true)}; {excluded} more are excluded, {_points.Length} in all\n{string.Join('\n', lines)}";
    }

    string Line(string what, Func<int, bool> isMeant)
    {
        var points = Counting().Where(isMeant).ToArray();
        var (executed, failed) = (points.Count(point => Executions[point] > 0), points.Count(point => Failures[point] > 0));
        return string.Create(CultureInfo.InvariantCulture, $"{what} {points.Length}, executed {executed} ({Share(executed, points)} %), failed {failed} ({Share(failed, points)} %)");
    }

    static string Share(int part, int[] all) => (100.0 * part / Math.Max(1, all.Length)).ToString("F1", CultureInfo.InvariantCulture);

    // A file, then words that the method or the call has.
    void Exclude(string pattern)
    {
        var words = pattern.Split(' ');
        var found = Enumerable.Range(0, _points.Length)
            .Where(point => IsOf(_points[point][2], words[0]) && words[1..].All(word => $"{_points[point][3]} {_points[point][^1]}".Contains(word, StringComparison.Ordinal)))
            .ToArray();
        foreach (var point in found) _isExcluded[point] = true;
        if (found.Length == 0) Mistakes.Add($"excludes nothing: {pattern}");
    }

    static bool IsOf(string place, string file) => place.StartsWith(file, StringComparison.Ordinal) && place[file.Length] == ':';

    IEnumerable<int> Counting() => Enumerable.Range(0, _points.Length).Where(point => IsCounted(point) && !_isExcluded[point]);

    bool IsCounted(int point) => Counted.Any(_points[point][2].StartsWith);
}
