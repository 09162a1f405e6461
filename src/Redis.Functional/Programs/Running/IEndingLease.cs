namespace Redis.Functional;

/// <summary>A lease whose connection may end before it: it gets no other, so that nothing is worth repeating on it.</summary>
internal interface IEndingLease
{
    /// <summary>True when its connection has ended.</summary>
    bool IsOver { get; }
}
