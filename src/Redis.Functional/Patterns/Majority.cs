namespace Redis.Functional;

/// <summary>More than half of so many servers: any two majorities have a server in common.</summary>
internal readonly record struct Majority(int Servers)
{
    /// <summary>The least number of servers that is one.</summary>
    internal int Least => (Servers / 2) + 1;

    /// <summary>True when so many servers are one.</summary>
    internal bool Has(int servers) => servers >= Least;

    /// <summary>True when without so many servers there cannot be one any more.</summary>
    internal bool LacksWithout(int servers) => servers > Servers - Least;
}
