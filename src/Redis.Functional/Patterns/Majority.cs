namespace Redis.Functional;

/// <summary>More than half of a number of servers: any two majorities have a server in common.</summary>
internal readonly record struct Majority(int Servers)
{
    /// <summary>The least number of servers that is one.</summary>
    internal int Least => (Servers / 2) + 1;

    /// <summary>True when this number of servers is a majority.</summary>
    internal bool Has(int servers) => servers >= Least;

    /// <summary>True when a majority is no longer possible without this number of servers.</summary>
    internal bool LacksWithout(int servers) => servers > Servers - Least;
}
