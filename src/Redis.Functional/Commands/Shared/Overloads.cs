namespace Redis.Functional;

/// <summary>Priorities among the overloads of a command.</summary>
internal static class Overloads
{
    /// <summary>The priority of overloads that take text in place of keys and values, below the default of 0.</summary>
    /// <remarks>
    /// A collection expression of text converts to all overloads, and best to these. With the priority, it becomes a span without a list on the heap, and an
    /// empty one is not ambiguous. Lists of text convert to these overloads only.
    /// </remarks>
    internal const int OfText = -1;
}
