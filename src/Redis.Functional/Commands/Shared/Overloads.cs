namespace Redis.Functional;

/// <summary>Priorities among the overloads of a command.</summary>
internal static class Overloads
{
    /// <summary>Of overloads that take text where others take keys and values: below the others, which are 0.</summary>
    /// <remarks>
    /// A collection expression converts to all of them, and one of text best to these; as a span it needs no list on the heap, and an empty one is not
    /// ambiguous. Lists of text convert to these alone.
    /// </remarks>
    internal const int OfText = -1;
}
