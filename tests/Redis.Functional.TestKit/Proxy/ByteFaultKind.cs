namespace Redis.Functional.TestKit;

/// <summary>What happens to a byte on its way.</summary>
public enum ByteFaultKind
{
    /// <summary>It becomes another byte.</summary>
    Change,

    /// <summary>Another byte comes before it.</summary>
    Insert,

    /// <summary>It does not arrive.</summary>
    Delete,
}
