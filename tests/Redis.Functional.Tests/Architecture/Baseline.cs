using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Compares lines with a committed file, or writes the file when the environment says that the change is meant.</summary>
static class Baseline
{
    public static void Verify(string path, IReadOnlyList<string> lines, string variable, string command)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
        }

        var changes = Changes(File.Exists(file) ? File.ReadAllLines(file) : [], lines);
        Assert.True(changes.Count == 0, $"{path} no longer says what is there; {command} accepts this change:\n{string.Join('\n', changes)}");
    }

    /// <summary>What is gone and what is new, in the order of the files.</summary>
    public static IReadOnlyList<string> Changes(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        List<string> changes = [.. before.Except(after).Select(line => "- " + line.Trim()), .. after.Except(before).Select(line => "+ " + line.Trim())];
        return changes.Count > 0 || before.SequenceEqual(after) ? changes : ["  (the same lines in another order)"];
    }
}
