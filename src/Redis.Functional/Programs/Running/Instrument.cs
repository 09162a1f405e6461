namespace Redis.Functional;

/// <summary>What observes the calls of a client, for metrics and traces. Its members throw nothing.</summary>
internal abstract class Instrument
{
    /// <summary>True while a listener exists. Read for each call.</summary>
    internal abstract bool IsOn { get; }

    /// <summary>A call begins, on the caller's thread; null: this one is not observed.</summary>
    internal abstract Probe? Begin(Exchange exchange);
}
