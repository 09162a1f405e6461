namespace Redis.Functional;

/// <summary>Where a name stands with the server of a line, on its present connection.</summary>
internal enum TopicState
{
    /// <summary>The server does not know of it.</summary>
    Absent,

    /// <summary>Asked for, not confirmed.</summary>
    Asked,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Asked to be left out, not confirmed.</summary>
    Leaving,
}
