using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Asserts that a rule has no offenders, and names every one of them when it has.</summary>
static class Offenders
{
    public static void None(string rule, IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, $"{rule}:\n  {string.Join("\n  ", all)}");
    }
}
