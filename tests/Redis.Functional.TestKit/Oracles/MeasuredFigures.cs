namespace Redis.Functional.TestKit;

/// <summary>What a reliability test measured: a line in the file that <c>REDIS_FUNCTIONAL_FIGURES</c> names, which <c>./test</c> prints at its end.</summary>
public static class MeasuredFigures
{
    private static readonly Lock Gate = new();

    /// <summary>Writes the line, and answers it for the test's own output.</summary>
    public static string Report(string id, FormattableString figures)
    {
        var line = $"{id}: {FormattableString.Invariant(figures)}";
        if (Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_FIGURES") is { Length: > 0 } file)
        {
            lock (Gate) File.AppendAllText(file, line + "\n");
        }

        return line;
    }
}
