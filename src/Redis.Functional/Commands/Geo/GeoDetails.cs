namespace Redis.Functional;

/// <summary>What a search tells of each member beside its name.</summary>
/// <remarks>Since 0.1.</remarks>
[Flags]
public enum GeoDetails
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Where it is: <c>WITHCOORD</c>.</summary>
    Position = 1,

    /// <summary>How far it is, in the unit of the search: <c>WITHDIST</c>.</summary>
    Distance = 2,

    /// <summary>The number its position is kept as: <c>WITHHASH</c>.</summary>
    Hash = 4,

    /// <summary>All of it.</summary>
    All = Position | Distance | Hash,
}
