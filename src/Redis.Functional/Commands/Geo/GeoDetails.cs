namespace Redis.Functional;

/// <summary>The details that a search returns with each member.</summary>
/// <remarks>Since 0.1.</remarks>
[Flags]
public enum GeoDetails
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>WITHCOORD</c>: the position.</summary>
    Position = 1,

    /// <summary><c>WITHDIST</c>: the distance, in the unit of the search.</summary>
    Distance = 2,

    /// <summary><c>WITHHASH</c>: the number that encodes the position.</summary>
    Hash = 4,

    /// <summary>All details.</summary>
    All = Position | Distance | Hash,
}
