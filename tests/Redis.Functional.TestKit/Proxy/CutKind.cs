namespace Redis.Functional.TestKit;

/// <summary>How a connection is cut.</summary>
public enum CutKind
{
    /// <summary>In order, on both sides: what was forwarded arrives, then the end of the stream.</summary>
    Close,

    /// <summary>RST on both sides.</summary>
    Reset,

    /// <summary>The end of the stream in this direction only; the other direction goes on.</summary>
    HalfClose,
}
