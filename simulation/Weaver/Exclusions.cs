namespace Redis.Functional.Simulation.Weaving;

/// <summary>What is no fault point, and why: <c>simulation/exclusions.txt</c>. A line that applies to nothing is an error.</summary>
sealed class Exclusions
{
    /// <summary>Lines of this kind are about points that exist and are not reached: the runs read them, not the weaver.</summary>
    const string OfRuns = "unreached";

    readonly List<(string Kind, string Pattern)> _lines = [];
    readonly HashSet<(string Kind, string Pattern)> _applied = [];

    public Exclusions(string path)
    {
        foreach (var line in File.ReadLines(path).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line.Split('\t') is not [var kind, var pattern, { Length: > 0 }]) throw new InvalidDataException($"{path}: not kind, pattern and reason: {line}");
            _lines.Add((kind, pattern));
        }
    }

    /// <summary>Lines that have applied to nothing so far.</summary>
    public IEnumerable<string> Idle => _lines.Where(line => line.Kind != OfRuns && !_applied.Contains(line)).Select(static line => $"{line.Kind} {line.Pattern}");

    public bool Is(string kind, string subject) => Applies(kind, pattern => subject == pattern);

    public bool Begins(string kind, string subject) => Applies(kind, pattern => subject.StartsWith(pattern, StringComparison.Ordinal));

    public bool IsWithin(string kind, string subject) => Applies(kind, pattern => subject.Contains(pattern, StringComparison.Ordinal));

    /// <summary>Something that the weaver leaves out by its form, whose reason must stand in the file.</summary>
    public bool Rule(string name) => Is("rule", name) ? true : throw new InvalidDataException($"no reason is given for the rule {name}");

    bool Applies(string kind, Predicate<string> isMeant)
    {
        var applies = false;
        foreach (var line in _lines.Where(line => line.Kind == kind && isMeant(line.Pattern)))
        {
            applies = true;
            _applied.Add(line);
        }

        return applies;
    }
}
